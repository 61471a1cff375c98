#include "corpus/export/flat_text.h"
#include "corpus/export/html_inline.h"
#include "corpus/export/html_parts.h"

#include <algorithm>
#include <span>
#include <string>

namespace muqabala {

namespace {

/// The document of a direction, whose words a reason of the other direction may quote.
const Document& documentOf(const Project& project, Direction direction) {
    return project.target.language.direction() == direction ? project.target : project.source;
}

void writeWords(Markup& html, const Document& document, std::span<const TextSpan> spans) {
    if (spans.empty())
        return;
    const FlatText words(document, spans);
    html.element("bdi", languageAttributes(document), withoutBidiControls(shortened(words.text())));
}

bool isQuoted(const Document& document, std::span<const TextSpan> spans, std::string_view reason) {
    return spans.empty() || reason.find(FlatText(document, spans).text()) != std::string_view::npos;
}

/// The words concerned in front of the reason, as in a critical edition, unless the reason quotes them
/// itself.
void writeLemma(Markup& html, const Project& project, const Remark& remark) {
    const std::span<const TextSpan> source = remark.spans(Side::Source);
    const std::span<const TextSpan> target = remark.spans(Side::Target);
    html.open("span", {{"class", "words"}});
    writeWords(html, project.source, source);
    if (!source.empty() && !target.empty())
        html.text(" ↔ ");
    writeWords(html, project.target, target);
    html.close();
}

bool isLemmaQuoted(const Project& project, const Remark& remark, std::string_view reason) {
    return remark.isOnDocument() || (isQuoted(project.source, remark.spans(Side::Source), reason) &&
                                     isQuoted(project.target, remark.spans(Side::Target), reason));
}

/// What a person wrote, in whichever language, as a part of its own.
void writePersonsWords(Markup& html, std::string_view name, std::string_view words) {
    if (words.empty())
        return;
    html.text(" ").open("span", {{"class", std::string(name)}});
    html.element("bdi", {{"dir", "auto"}}, withoutBidiControls(words)).close();
}

void writeReason(Markup& html, const Project& project, const Divergence& divergence,
                 const std::string& reason) {
    if (&reason == &divergence.arabicReason)
        writeArabicSentence(html, reason, languageAttributes(documentOf(project, Direction::LeftToRight)));
    else
        writeSentence(html, reason, languageAttributes(documentOf(project, Direction::RightToLeft)));
}

/// What became of it, where somebody has said so, and who it was.
void writeStanding(Markup& html, const Remark& remark) {
    if (remark.standing() == VerdictKind::Open)
        return;
    std::string standing = remark.note() != nullptr ? "own note" : std::string(standingName(remark));
    if (!remark.author().empty())
        standing.append(", ").append(withoutBidiControls(remark.author()));
    if (remark.isRepeated())
        standing += ", repeated";
    html.text(" ").element("span", {{"class", "standing"}}, "(" + standing + ")");
}

void writeNumber(Markup& html, std::uint32_t note, std::optional<std::uint32_t> pairNumber) {
    const std::string number = std::to_string(note + 1);
    if (pairNumber)
        html.element("a", {{"class", "number"}, {"href", "#pair-" + std::to_string(*pairNumber)}}, number);
    else
        html.element("span", {{"class", "number"}}, number);
    html.text(" ");
}

} // namespace

std::string familyName(Category category) {
    const std::string_view name = categoryName(category);
    return std::string(name.substr(0, name.find('/')));
}

std::string plainName(Category category) {
    const std::string_view name = categoryName(category);
    std::string plain(name.substr(name.find('/') + 1));
    std::replace(plain.begin(), plain.end(), '-', ' ');
    return plain;
}

std::string noteClasses(const Remark& remark) {
    return familyName(remark.category()) + " " + std::string(severityName(remark.severity()));
}

void writeNote(Markup& html, const Report& report, std::uint32_t note,
               std::optional<std::uint32_t> pairNumber) {
    const Remark& remark = report.remarks[note];
    const std::string_view saying = sayingOf(remark, report.reasons);
    html.setPlace("note " + std::to_string(note + 1));
    html.newLine().open(
        "li", {{"id", "note-" + std::to_string(note + 1)}, {"class", "note " + noteClasses(remark)}});
    writeNumber(html, note, pairNumber);
    html.element("span", {{"class", "kind"}}, plainName(remark.category())).text(", ");
    html.element("span", {{"class", "severity"}}, severityName(remark.severity()));
    writeStanding(html, remark);
    html.text(": ");
    if (!isLemmaQuoted(report.project, remark, saying)) {
        writeLemma(html, report.project, remark);
        html.text(saying.empty() ? "" : " — ");
    }
    if (remark.note() != nullptr)
        html.element("bdi", {{"dir", "auto"}}, withoutBidiControls(saying));
    else
        writeReason(html, report.project, *remark.divergence(),
                    remark.divergence()->reasonIn(report.reasons));
    writePersonsWords(html, "comment", commentOn(remark));
    writePersonsWords(html, "suggestion", remark.suggestion());
    html.close();
}

void writeNotesOnDocument(Markup& html, const Report& report) {
    const std::vector<Remark>& notes = report.remarks;
    if (std::none_of(notes.begin(), notes.end(), [](const Remark& note) { return note.isOnDocument(); }))
        return;
    html.newLine().open("section", {{"class", "whole"}}).element("h2", {}, "On the whole text").open("ul");
    for (std::uint32_t note = 0; note < notes.size(); ++note) {
        if (notes[note].isOnDocument())
            writeNote(html, report, note, std::nullopt);
    }
    html.close().newLineAndClose();
}

} // namespace muqabala
