#include "app/cli/gold_notes.h"

#include "corpus/export/code_points.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace muqabala::cli {
namespace {

using Json = nlohmann::json;

Error malformed(const std::string& name, std::string detail) {
    return {.code = ErrorCode::MalformedData, .file = name, .detail = std::move(detail)};
}

std::string textAt(const Json& json, const char* key) {
    const auto value = json.find(key);
    return value != json.end() && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<TextSpan> spanAt(const Json& note, const char* key) {
    const auto span = note.find(key);
    if (span == note.end() || !span->is_array())
        return std::nullopt;
    return TextSpan{span->at(0).get<std::uint32_t>(), span->at(1).get<std::uint32_t>()};
}

PlacedNote goldNote(const Json& json) {
    PlacedNote note;
    const auto paragraph = json.find("para");
    const bool isOnDocument =
        paragraph == json.end() || paragraph->is_null() || textAt(json, "scope") == "document";
    if (!isOnDocument)
        note.passage = paragraph->get<std::uint32_t>();
    note.source = spanAt(json, "en_span");
    note.target = spanAt(json, "ar_span");
    note.category = textAt(json, "category");
    note.cue = textAt(json, "cue");
    const std::string severity = textAt(json, "severity");
    note.isMajor = severity == "major" || severity == "critical";
    return note;
}

Paragraphs paragraphsIn(const Json& json) {
    return {json.at("en").get<std::vector<std::string>>(), json.at("ar").get<std::vector<std::string>>()};
}

GoldNotes goldNotes(const Json& json) {
    GoldNotes gold;
    for (const Json& note : json.at("notes"))
        gold.notes.push_back(goldNote(note));
    if (json.contains("paras"))
        gold.paragraphs = paragraphsIn(json.at("paras"));
    if (json.contains("paras_scored"))
        gold.scored = json.at("paras_scored").get<std::set<std::uint32_t>>();
    gold.hasDocumentNotes = json.value("document_notes", true);
    return gold;
}

/// Calls a reader of JSON, whose library tells of every fault by an exception.
template <class Read>
auto guarded(std::string_view bytes, const std::string& name, Read read) -> Result<decltype(read(Json()))> {
    try {
        return read(Json::parse(bytes));
    } catch (const Json::exception& fault) {
        return malformed(name, fault.what());
    }
}

/// A document in which places are told in paragraphs and code points.
class Places {
public:
    explicit Places(const Document& document)
        : document_(document),
          codePoints_(document.text) {}

    /// In the paragraph in which the span begins; absent when it begins in none.
    [[nodiscard]] std::optional<ParagraphPlace> of(const std::optional<TextSpan>& span) const {
        if (!span)
            return std::nullopt;
        const auto& paragraphs = document_.paragraphs;
        const auto found = std::upper_bound(
            paragraphs.begin(), paragraphs.end(), span->begin,
            [](std::uint32_t at, const Paragraph& paragraph) { return at < paragraph.span.end; });
        if (found == paragraphs.end() || found->span.begin > span->begin)
            return std::nullopt;
        const std::size_t base = codePoints_.before(found->span.begin);
        return ParagraphPlace{
            static_cast<std::uint32_t>(found - paragraphs.begin()),
            {static_cast<std::uint32_t>(codePoints_.before(span->begin) - base),
             static_cast<std::uint32_t>(codePoints_.before(std::min(span->end, found->span.end)) - base)}};
    }

    [[nodiscard]] std::string wordsAt(const std::optional<TextSpan>& span) const {
        return span ? std::string(document_.at(*span)) : std::string();
    }

private:
    const Document& document_;
    CodePointIndex codePoints_;
};

std::vector<std::string> paragraphTexts(const Document& document) {
    std::vector<std::string> texts;
    for (const Paragraph& paragraph : document.paragraphs)
        texts.emplace_back(document.at(paragraph.span));
    return texts;
}

} // namespace

Result<GoldNotes> readGoldNotes(std::string_view bytes, const std::string& name) {
    return guarded(bytes, name, goldNotes);
}

Result<Paragraphs> readParagraphs(std::string_view bytes, const std::string& name) {
    return guarded(bytes, name, paragraphsIn);
}

std::vector<CheckedNote> checkedNotes(const Project& project) {
    const Places source(project.source);
    const Places target(project.target);
    std::vector<CheckedNote> notes;
    for (const Divergence& divergence : project.divergences) {
        CheckedNote note{divergence, source.wordsAt(divergence.source), target.wordsAt(divergence.target),
                         source.of(divergence.source), target.of(divergence.target)};
        note.place.category = categoryName(divergence.category);
        note.place.isMajor = divergence.severity != Severity::Minor;
        note.place.confidence = divergence.confidence;
        notes.push_back(std::move(note));
    }
    return notes;
}

Paragraphs paragraphsOf(const Project& project) {
    return {paragraphTexts(project.source), paragraphTexts(project.target)};
}

} // namespace muqabala::cli
