#include "corpus/export/flat_text.h"
#include "corpus/export/html_inline.h"
#include "corpus/export/html_parts.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

/// The document whose words an English reason may quote from right to left.
const Document& rightToLeftDocument(const Project& project) {
    return project.target.language.direction() == Direction::RightToLeft ? project.target : project.source;
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
void writeLemma(Markup& html, const Project& project, const Divergence& divergence) {
    if (isQuoted(project.source, divergence.source, divergence.reason) &&
        isQuoted(project.target, divergence.target, divergence.reason))
        return;
    html.open("span", {{"class", "words"}});
    writeWords(html, project.source, divergence.source);
    if (divergence.source && divergence.target)
        html.text(" ↔ ");
    writeWords(html, project.target, divergence.target);
    html.close().text(" — ");
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

void writeNote(Markup& html, const Project& project, std::uint32_t note,
               std::optional<std::uint32_t> pairNumber) {
    const Divergence& divergence = project.divergences[note];
    html.setPlace("note " + std::to_string(note + 1));
    html.newLine().open(
        "li", {{"id", "note-" + std::to_string(note + 1)}, {"class", "note " + noteClasses(divergence)}});
    writeNumber(html, note, pairNumber);
    html.element("span", {{"class", "kind"}}, plainName(divergence.category)).text(", ");
    html.element("span", {{"class", "severity"}}, severityName(divergence.severity)).text(": ");
    writeLemma(html, project, divergence);
    writeSentence(html, divergence.reason, languageAttributes(rightToLeftDocument(project)));
    html.close();
}

void writeNotesOnDocument(Markup& html, const Project& project) {
    const std::vector<Divergence>& notes = project.divergences;
    if (std::none_of(notes.begin(), notes.end(), [](const Divergence& note) { return note.isOnDocument(); }))
        return;
    html.newLine().open("section", {{"class", "whole"}}).element("h2", {}, "On the whole text").open("ul");
    for (std::uint32_t note = 0; note < notes.size(); ++note) {
        if (notes[note].isOnDocument())
            writeNote(html, project, note, std::nullopt);
    }
    html.close().newLineAndClose();
}

} // namespace muqabala
