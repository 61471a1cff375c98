#include "corpus/store/project_json.h"

#include "corpus/store/soundness.h"

#include <utility>

namespace muqabala::store {

namespace {

using store::jsonOf; // together with those for the parts, below

template <class Value>
Json nameOrNull(const std::optional<Value>& value) {
    return value ? Json(nameOf(*value)) : Json();
}

template <class Value>
std::optional<Value> valueOrNull(const JsonReader& json) {
    return json.maybe([](const JsonReader& name) { return name.oneOf<Value>(); });
}

Json spanOrNull(const std::optional<TextSpan>& span) {
    return span ? jsonOf(*span) : Json();
}

std::vector<TextSpan> spansFrom(const JsonReader& json) {
    return json.list(spanFrom);
}

Json jsonOf(const Paragraph& paragraph) {
    return {{"span", jsonOf(paragraph.span)},
            {"role", nameOf(paragraph.role)},
            {"firstSegment", paragraph.firstSegment},
            {"segmentCount", paragraph.segmentCount}};
}

Paragraph paragraphFrom(const JsonReader& json) {
    return {spanFrom(json["span"]), json["role"].oneOf<ParagraphRole>(), json["firstSegment"].natural(),
            json["segmentCount"].natural()};
}

Json jsonOf(const Segment& segment) {
    return Json::array({segment.span.begin, segment.span.end, segment.paragraph});
}

Segment segmentFrom(const JsonReader& json) {
    return {{json[std::size_t{0}].natural(), json[1].natural()}, json[2].natural()};
}

Json jsonOf(const FrontMatterItem& item) {
    return {{"kind", nameOf(item.kind)}, {"span", jsonOf(item.span)}, {"value", item.value}};
}

FrontMatterItem frontMatterFrom(const JsonReader& json) {
    return {json["kind"].oneOf<FrontMatterKind>(), spanFrom(json["span"]), json["value"].text()};
}

Json jsonOf(const Divergence& finding) {
    return {{"id", finding.id},
            {"check", finding.check},
            {"source", spanOrNull(finding.source)},
            {"target", spanOrNull(finding.target)},
            {"occurrences", jsonOf(finding.targetOccurrences)},
            {"category", nameOf(finding.category)},
            {"severity", nameOf(finding.severity)},
            {"confidence", finding.confidence},
            {"reason", finding.reason},
            {"arabicReason", finding.arabicReason}};
}

Divergence findingFrom(const JsonReader& json) {
    return {json["id"].text(),
            json["check"].text(),
            json["source"].maybe(spanFrom),
            json["target"].maybe(spanFrom),
            spansFrom(json["occurrences"]),
            json["category"].oneOf<Category>(),
            json["severity"].oneOf<Severity>(),
            json["confidence"].real(),
            json["reason"].text(),
            json["arabicReason"].text()};
}

template <class Item>
Json listOf(const std::vector<Item>& items) {
    Json array = Json::array();
    for (const Item& item : items)
        array.push_back(jsonOf(item));
    return array;
}

Json jsonOf(const Document& document) {
    return {{"name", document.name},
            {"language", document.language.tag},
            {"text", document.text},
            {"paragraphs", listOf(document.paragraphs)},
            {"segments", listOf(document.segments)},
            {"frontMatter", listOf(document.frontMatter)}};
}

Document documentFrom(const JsonReader& json) {
    return {json["name"].text(),
            {json["language"].text()},
            json["text"].text(),
            json["paragraphs"].list(paragraphFrom),
            json["segments"].list(segmentFrom),
            json["frontMatter"].list(frontMatterFrom)};
}

/// Beads that do not tile are no alignment.
template <class Alignment>
Alignment alignmentFrom(const JsonReader& json) {
    auto beads = beadsFrom<typename Alignment::Bead>(json);
    if (Alignment::tiles(beads))
        return Alignment(std::move(beads));
    json.reject();
    return {};
}

} // namespace

Json jsonOf(TextSpan span) {
    return Json::array({span.begin, span.end});
}

TextSpan spanFrom(const JsonReader& json) {
    return {json[std::size_t{0}].natural(), json[1].natural()};
}

Json jsonOf(const std::vector<TextSpan>& spans) {
    Json array = Json::array();
    for (const TextSpan span : spans)
        array.push_back(jsonOf(span));
    return array;
}

Json jsonOf(const Verdict& verdict) {
    return {{"divergence", verdict.divergence},
            {"verdict", nameOf(verdict.kind)},
            {"comment", verdict.comment},
            {"suggestion", verdict.suggestion},
            {"category", nameOrNull(verdict.category)},
            {"severity", nameOrNull(verdict.severity)},
            {"repeated", verdict.isRepeated},
            {"author", verdict.by.author},
            {"time", verdict.by.time}};
}

Verdict verdictFrom(const JsonReader& json) {
    return {json["divergence"].text(),
            json["verdict"].oneOf<VerdictKind>(),
            json["comment"].text(),
            json["suggestion"].text(),
            valueOrNull<Category>(json["category"]),
            valueOrNull<Severity>(json["severity"]),
            json["repeated"].truth(),
            {json["author"].text(), json["time"].text()}};
}

Json jsonOf(const Note& note) {
    return {{"id", note.id},
            {"source", jsonOf(note.source)},
            {"target", jsonOf(note.target)},
            {"category", nameOf(note.category)},
            {"severity", nameOf(note.severity)},
            {"comment", note.comment},
            {"suggestion", note.suggestion},
            {"repeated", note.isRepeated},
            {"author", note.by.author},
            {"time", note.by.time}};
}

Note noteFrom(const JsonReader& json) {
    return {json["id"].text(),
            spansFrom(json["source"]),
            spansFrom(json["target"]),
            json["category"].oneOf<Category>(),
            json["severity"].oneOf<Severity>(),
            json["comment"].text(),
            json["suggestion"].text(),
            json["repeated"].truth(),
            {json["author"].text(), json["time"].text()}};
}

Json jsonOf(const Project& project) {
    return {{"source", jsonOf(project.source)},
            {"target", jsonOf(project.target)},
            {"paragraphs", jsonOf(project.paragraphs.beads())},
            {"beads", jsonOf(project.alignment.beads())},
            {"crossings", jsonOf(project.crossings)},
            {"findings", listOf(project.divergences)},
            {"verdicts", listOf(project.verdicts)},
            {"notes", listOf(project.notes)}};
}

Project projectFrom(const JsonReader& json) {
    Project project{.source = documentFrom(json["source"]),
                    .target = documentFrom(json["target"]),
                    .paragraphs = alignmentFrom<ParagraphAlignment>(json["paragraphs"]),
                    .alignment = alignmentFrom<Alignment>(json["beads"]),
                    .crossings = beadsFrom<Bead>(json["crossings"]),
                    .divergences = json["findings"].list(findingFrom),
                    .verdicts = json["verdicts"].list(verdictFrom),
                    .notes = json["notes"].list(noteFrom),
                    .certainty = {}};
    if (!flawOf(project).empty())
        json.reject();
    return project;
}

} // namespace muqabala::store
