// Our own format, version 1; muqabala.schema.json beside this file is its schema, FORMAT.md its explanation.
// `align -o x.json` and `check --format json` write the same.

#include "corpus/export/code_points.h"
#include "corpus/export/flat_text.h"
#include "corpus/export/labels.h"
#include "corpus/export/pairs.h"
#include "corpus/export/reviewed.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace muqabala {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kFormatVersion = 1;

/// A probability with as many decimals as mean anything.
double rounded(double value) {
    constexpr double kSteps = 1000;
    return std::round(value * kSteps) / kSteps;
}

/// A document with its places in paragraphs and code points.
class DocumentJson {
public:
    explicit DocumentJson(const Document& document)
        : document_(document),
          codePoints_(document.text) {}

    [[nodiscard]] Json write() const {
        Json json = {{"name", documentName(document_)}, {"language", languageTag(document_)}};
        json["paragraphs"] = Json::array();
        json["roles"] = Json::array();
        for (const Paragraph& paragraph : document_.paragraphs) {
            json["paragraphs"].push_back(document_.at(paragraph.span));
            json["roles"].push_back(paragraph.role == ParagraphRole::Title ? "title" : "body");
        }
        json["frontMatter"] = frontMatter();
        return json;
    }

    /// Where a span lies: in the first paragraph that it touches, clipped to it; null when in none.
    [[nodiscard]] Json place(const std::optional<TextSpan>& span) const {
        if (!span)
            return nullptr;
        const std::vector<Paragraph>& paragraphs = document_.paragraphs;
        const auto liesBefore = [](const Paragraph& paragraph, TextSpan place) {
            return place.isEmpty() ? paragraph.span.end < place.begin : paragraph.span.end <= place.begin;
        };
        const auto found = std::lower_bound(paragraphs.begin(), paragraphs.end(), *span, liesBefore);
        const std::uint32_t lastBegin = span->isEmpty() ? span->begin : span->end - 1;
        if (found == paragraphs.end() || found->span.begin > lastBegin)
            return nullptr;
        return placeIn(static_cast<std::size_t>(found - paragraphs.begin()), *span);
    }

    [[nodiscard]] Json placeIn(std::size_t paragraph, TextSpan span) const {
        const TextSpan whole = document_.paragraphs[paragraph].span;
        const std::size_t base = codePoints_.before(whole.begin);
        return {{"paragraph", paragraph},
                {"start", codePoints_.before(std::clamp(span.begin, whole.begin, whole.end)) - base},
                {"end", codePoints_.before(std::clamp(span.end, whole.begin, whole.end)) - base}};
    }

    [[nodiscard]] const Document& document() const { return document_; }

private:
    [[nodiscard]] Json frontMatter() const {
        Json items = Json::array();
        for (const FrontMatterItem& item : document_.frontMatter)
            items.push_back({{"kind", frontMatterName(item.kind)},
                             {"value", item.value},
                             {"text", document_.at(item.span)}});
        return items;
    }

    const Document& document_;
    CodePointIndex codePoints_;
};
Json rangeJson(std::uint32_t first, std::uint32_t count) {
    return {{"begin", first}, {"end", first + count}};
}

/// A side of a pair of sentences: which sentences, where they stand, and their text as one line.
Json sentenceSide(const DocumentJson& document, const PairSide& side) {
    Json json = rangeJson(side.firstUnit, side.unitCount);
    json["spans"] = Json::array();
    for (const TextSpan span : side.spans)
        json["spans"].push_back(document.place(span));
    json["text"] = FlatText(document.document(), side.spans).text();
    return json;
}

template <class I>
Json rangeJson(Range<I> range) {
    return rangeJson(range.begin.value, range.size());
}

/// What a pair might be instead; null when nothing is nearly as probable.
Json runnerUpJson(const PairCertainty& certainty) {
    if (!certainty.runnerUp)
        return nullptr;
    const Bead& bead = *certainty.runnerUp;
    return {{"kind", std::to_string(bead.source.size()) + "-" + std::to_string(bead.target.size())},
            {"probability", rounded(bead.probability)},
            {"source", rangeJson(bead.source)},
            {"translation", rangeJson(bead.target)}};
}

Json wordJson(const WordReason& word) {
    return {{"source", word.source},
            {"translation", word.target},
            {"role", roleName(word.role)},
            {"nats", rounded(word.nats)}};
}

Json reasonsJson(const Reasons& reasons) {
    Json json = {{"words", Json::array()}, {"lengths", rounded(reasons.lengths)}};
    for (const WordReason& word : reasons.words)
        json["words"].push_back(wordJson(word));
    json["lengthRatio"] = rounded(reasons.lengthRatio);
    json["usualLengthRatio"] = rounded(reasons.usualLengthRatio);
    json["shape"] = rounded(reasons.shape);
    json["paragraphs"] = rounded(reasons.paragraphs);
    json["alone"] = rounded(reasons.alone);
    json["total"] = rounded(reasons.total());
    return json;
}

/// Which words of a pair correspond.
Json wordsJson(const std::vector<WordCorrespondence>& words, const DocumentJson& source,
               const DocumentJson& target) {
    Json list = Json::array();
    for (const WordCorrespondence& word : words)
        list.push_back({{"source", source.place(word.source)},
                        {"translation", target.place(word.target)},
                        {"evidence", evidenceName(word.evidence)},
                        {"weight", rounded(word.weight)},
                        {"probability", rounded(word.probability)}});
    return list;
}

/// What is known of a pair beyond its probability.
void addCertainty(Json& json, const PairCertainty& certainty) {
    json["given"] = certainty.isGiven;
    json["runnerUp"] = runnerUpJson(certainty);
    if (certainty.reasons)
        json["reasons"] = reasonsJson(*certainty.reasons);
}

Json linksJson(const std::vector<SegmentLink>& links) {
    Json list = Json::array();
    for (const SegmentLink& link : links)
        list.push_back({{"source", link.source.value},
                        {"translation", link.target.value},
                        {"probability", rounded(link.probability)}});
    return list;
}

/// Where a person has said nothing, nothing stands.
void addStatus(Json& json, PairStatus status) {
    if (status != PairStatus::Unconfirmed)
        json["status"] = statusName(status);
}

Json pairHead(const Pair& pair) {
    Json json = {{"number", pair.number},
                 {"kind", kindName(pair, Dash::Hyphen)},
                 {"probability", rounded(pair.probability)}};
    addStatus(json, pair.status);
    return json;
}

/// What a person wrote, and who it was.
void addWords(Json& json, const Remark& remark, const Authorship& by) {
    json["comment"] = remark.comment();
    json["suggestion"] = remark.suggestion();
    json["repeated"] = remark.isRepeated();
    json["author"] = by.author;
    json["time"] = by.time;
}

Json verdictJson(const Remark& remark) {
    Json json = {{"verdict", standingName(remark)},
                 {"category", categoryName(remark.category())},
                 {"severity", severityName(remark.severity())}};
    addWords(json, remark, remark.verdict()->by);
    return json;
}

class JsonWriter {
public:
    JsonWriter(const Project& project, const ExportOptions& options)
        : project_(project),
          options_(options),
          source_(project.source),
          target_(project.target) {}

    [[nodiscard]] Json write() const {
        const std::vector<Pair> sentencePairs = pairsOf(project_, Level::Sentence);
        Json json = {{"format", "muqabala"}, {"version", kFormatVersion}};
        json["program"] = options_.programVersion;
        if (!options_.creationDate.empty())
            json["created"] = options_.creationDate;
        json["source"] = source_.write();
        json["translation"] = target_.write();
        json["pairs"] = pairs(sentencePairs);
        json["crossings"] = crossings();
        json["paragraphPairs"] = paragraphPairs();
        if (!project_.certainty.isEmpty())
            json["links"] = linksJson(project_.certainty.links);
        json["notes"] = notes(sentencePairs);
        if (!project_.notes.empty())
            json["ownNotes"] = ownNotes();
        return json;
    }

private:
    [[nodiscard]] Json pairs(const std::vector<Pair>& sentencePairs) const {
        const std::vector<Bead>& beads = project_.alignment.beads();
        Json list = Json::array();
        for (const Pair& pair : sentencePairs) {
            Json json = pairHead(pair);
            json["source"] = sentenceSide(source_, pair.source);
            json["translation"] = sentenceSide(target_, pair.target);
            if (const PairCertainty* certainty = project_.certainty.of(beads[pair.number - 1]))
                addAll(json, *certainty);
            list.push_back(std::move(json));
        }
        return list;
    }

    void addAll(Json& json, const PairCertainty& certainty) const {
        addCertainty(json, certainty);
        if (certainty.words)
            json["words"] = wordsJson(*certainty.words, source_, target_);
    }

    [[nodiscard]] Json crossings() const {
        Json list = Json::array();
        for (const Bead& bead : project_.crossings) {
            list.push_back({{"probability", rounded(bead.probability)},
                            {"source", rangeJson(bead.source)},
                            {"translation", rangeJson(bead.target)}});
            addStatus(list.back(), bead.status);
        }
        return list;
    }

    [[nodiscard]] Json paragraphPairs() const {
        Json list = Json::array();
        for (const Pair& pair : pairsOf(project_, Level::Paragraph)) {
            Json json = pairHead(pair);
            json["source"] = rangeJson(pair.source.firstUnit, pair.source.unitCount);
            json["translation"] = rangeJson(pair.target.firstUnit, pair.target.unitCount);
            list.push_back(std::move(json));
        }
        return list;
    }

    [[nodiscard]] Json notes(const std::vector<Pair>& sentencePairs) const {
        Json list = Json::array();
        for (const Divergence& divergence : project_.divergences)
            list.push_back(noteJson(divergence));
        for (const Pair& pair : sentencePairs) {
            for (const std::uint32_t note : pair.notes)
                list[note]["pairs"].push_back(pair.number);
        }
        return list;
    }

    [[nodiscard]] Json noteJson(const Divergence& divergence) const {
        Json json = {{"id", divergence.id},
                     {"check", divergence.check},
                     {"category", categoryName(divergence.category)},
                     {"severity", severityName(divergence.severity)},
                     {"confidence", rounded(divergence.confidence)},
                     {"source", source_.place(divergence.source)},
                     {"translation", target_.place(divergence.target)},
                     {"reason", divergence.reason},
                     {"arabicReason", divergence.arabicReason},
                     {"pairs", Json::array()},
                     {"occurrences", Json::array()}};
        for (const TextSpan span : divergence.targetOccurrences)
            json["occurrences"].push_back(target_.place(span));
        if (const Verdict* verdict = project_.verdictOn(divergence.id))
            json["review"] = verdictJson(Remark(divergence, verdict));
        return json;
    }

    [[nodiscard]] Json ownNotes() const {
        std::vector<Remark> remarks;
        Json list = Json::array();
        for (const Note& note : project_.notes) {
            remarks.emplace_back(note);
            list.push_back(ownNoteJson(note));
        }
        for (const Pair& pair : pairsOf(project_, Level::Sentence, remarks)) {
            for (const std::uint32_t note : pair.notes)
                list[note]["pairs"].push_back(pair.number);
        }
        return list;
    }

    [[nodiscard]] Json ownNoteJson(const Note& note) const {
        Json json = {{"id", note.id},
                     {"category", categoryName(note.category)},
                     {"severity", severityName(note.severity)},
                     {"source", Json::array()},
                     {"translation", Json::array()},
                     {"pairs", Json::array()}};
        for (const TextSpan span : note.source)
            json["source"].push_back(source_.place(span));
        for (const TextSpan span : note.target)
            json["translation"].push_back(target_.place(span));
        addWords(json, Remark(note), note.by);
        return json;
    }

    const Project& project_;
    const ExportOptions& options_;
    DocumentJson source_;
    DocumentJson target_;
};

} // namespace

Exported writeJson(const Project& project, const ExportOptions& options) {
    constexpr int kIndent = 1;
    constexpr char kIndentWith = ' ';
    constexpr bool kEscapeAll = false; // Arabic stays legible
    const Json json = JsonWriter(project, options).write();
    return {json.dump(kIndent, kIndentWith, kEscapeAll, Json::error_handler_t::replace) + "\n", {}};
}

} // namespace muqabala
