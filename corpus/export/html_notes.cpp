#include "corpus/export/flat_text.h"
#include "corpus/export/html_inline.h"
#include "corpus/export/html_parts.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

/// The document of a direction, whose words a reason of the other direction may quote.
const Document& documentOf(const Project& project, Direction direction) {
    return project.target.language.direction() == direction ? project.target : project.source;
}

void writeWords(Markup& html, const Document& document, const std::optional<TextSpan>& span) {
    if (!span)
        return;
    const FlatText words(document, std::array{*span});
    html.element("bdi", languageAttributes(document), withoutBidiControls(shortened(words.text())));
}

bool isQuoted(const Document& document, const std::optional<TextSpan>& span, std::string_view reason) {
    return !span || reason.find(FlatText(document, std::array{*span}).text()) != std::string_view::npos;
}

/// The words concerned in front of the reason, as in a critical edition, unless the reason quotes them
/// itself.
void writeLemma(Markup& html, const Project& project, const Divergence& divergence,
                const std::string& reason) {
    if (isQuoted(project.source, divergence.source, reason) &&
        isQuoted(project.target, divergence.target, reason))
        return;
    html.open("span", {{"class", "words"}});
    writeWords(html, project.source, divergence.source);
    if (divergence.source && divergence.target)
        html.text(" ↔ ");
    writeWords(html, project.target, divergence.target);
    html.close().text(" — ");
}

void writeReason(Markup& html, const Project& project, const Divergence& divergence,
                 const std::string& reason) {
    if (&reason == &divergence.arabicReason)
        writeArabicSentence(html, reason, languageAttributes(documentOf(project, Direction::LeftToRight)));
    else
        writeSentence(html, reason, languageAttributes(documentOf(project, Direction::RightToLeft)));
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

std::string noteClasses(const Divergence& divergence) {
    return familyName(divergence.category) + " " + std::string(severityName(divergence.severity));
}

void writeNote(Markup& html, const Report& report, std::uint32_t note,
               std::optional<std::uint32_t> pairNumber) {
    const Divergence& divergence = report.project.divergences[note];
    const std::string& reason = divergence.reasonIn(report.reasons);
    html.setPlace("note " + std::to_string(note + 1));
    html.newLine().open(
        "li", {{"id", "note-" + std::to_string(note + 1)}, {"class", "note " + noteClasses(divergence)}});
    writeNumber(html, note, pairNumber);
    html.element("span", {{"class", "kind"}}, plainName(divergence.category)).text(", ");
    html.element("span", {{"class", "severity"}}, severityName(divergence.severity)).text(": ");
    writeLemma(html, report.project, divergence, reason);
    writeReason(html, report.project, divergence, reason);
    html.close();
}

void writeNotesOnDocument(Markup& html, const Report& report) {
    const std::vector<Divergence>& notes = report.project.divergences;
    if (std::none_of(notes.begin(), notes.end(), [](const Divergence& note) { return note.isOnDocument(); }))
        return;
    html.newLine().open("section", {{"class", "whole"}}).element("h2", {}, "On the whole text").open("ul");
    for (std::uint32_t note = 0; note < notes.size(); ++note) {
        if (notes[note].isOnDocument())
            writeNote(html, report, note, std::nullopt);
    }
    html.close().newLineAndClose();
}

} // namespace muqabala
