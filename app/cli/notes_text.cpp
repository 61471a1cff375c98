#include "app/cli/notes_text.h"

#include "app/cli/wording.h"
#include "corpus/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

namespace muqabala::cli {
namespace {

constexpr std::string_view kIsolate = "\u2068";
constexpr std::string_view kPopIsolate = "\u2069";
constexpr std::size_t kLongestQuotation = 120; ///< in characters; what is longer is cut at a word

/// The segment in which a span begins; the last before it when it begins between two.
std::optional<std::uint32_t> segmentAt(const Document& document, TextSpan span) {
    const auto after = std::ranges::upper_bound(document.segments, span.begin, {},
                                                [](const Segment& segment) { return segment.span.begin; });
    if (after == document.segments.begin())
        return std::nullopt;
    return static_cast<std::uint32_t>(after - document.segments.begin() - 1);
}

/// The place among the beads of the one that holds what is noted; nothing for a note on the whole text.
std::optional<std::size_t> pairOf(const Project& project, const Divergence& note) {
    const std::optional<std::uint32_t> target =
        note.target ? segmentAt(project.target, *note.target) : std::nullopt;
    const std::optional<std::uint32_t> source =
        note.source ? segmentAt(project.source, *note.source) : std::nullopt;
    const auto& beads = project.alignment.beads();
    const auto holds = [&](const Bead& bead) {
        return target ? bead.target.contains({*target}) : source && bead.source.contains({*source});
    };
    const auto bead = std::ranges::find_if(beads, holds);
    if (bead == beads.end())
        return std::nullopt;
    return static_cast<std::size_t>(bead - beads.begin());
}

/// White space as single spaces, so that a quotation stays on its line.
std::string onOneLine(std::string_view text) {
    std::string line;
    bool wasSpace = false;
    for (Utf8Reader reader(text); !reader.atEnd();) {
        const char32_t codePoint = reader.next();
        if (!isSpace(codePoint))
            appendUtf8(line, codePoint);
        else if (!wasSpace)
            line += ' ';
        wasSpace = isSpace(codePoint);
    }
    return line;
}

/// The text, or its beginning up to a word's end when it is long.
std::string shortened(const std::string& line) {
    std::size_t count = 0;
    std::size_t wordEnd = 0;
    for (Utf8Reader reader(line); !reader.atEnd(); ++count) {
        if (count == kLongestQuotation)
            return line.substr(0, wordEnd == 0 ? reader.offset() : wordEnd) + " …";
        if (reader.peek() == U' ')
            wordEnd = reader.offset();
        reader.next();
    }
    return line;
}

std::string quoted(const Document& document, TextSpan span) {
    return std::string(kIsolate) + "“" + shortened(onOneLine(document.at(span))) + "”" +
           std::string(kPopIsolate);
}

std::string lineNumber(const Document& document, TextSpan span) {
    return languageName(document.language) + " line " + std::to_string(lineOf(document.text, span.begin));
}

/// "Pair 12 · English line 43 · Arabic line 9".
std::string pairHeading(const Project& project, std::size_t pair) {
    const Bead& bead = project.alignment.beads()[pair];
    std::string heading = "Pair " + std::to_string(pair + 1);
    if (!bead.source.isEmpty())
        heading += " · " + lineNumber(project.source, project.source.segments[bead.source.begin.value].span);
    if (!bead.target.isEmpty())
        heading += " · " + lineNumber(project.target, project.target.segments[bead.target.begin.value].span);
    return heading;
}

/// "lines 3, 5, 8" where a note on the whole text has its occurrences; each line once.
std::string occurrences(const Document& document, const std::vector<TextSpan>& spans) {
    std::string list;
    std::size_t previous = 0;
    for (const TextSpan span : spans) {
        const std::size_t line = lineOf(document.text, span.begin);
        if (line != previous)
            list += (list.empty() ? "line " : ", ") + std::to_string(line);
        previous = line;
    }
    return list;
}

/// The words concerned, original first.
std::string words(const Project& project, const Divergence& note) {
    if (note.source && note.target)
        return quoted(project.source, *note.source) + " ↔ " + quoted(project.target, *note.target);
    if (note.source)
        return quoted(project.source, *note.source) + " (original only)";
    if (note.target)
        return quoted(project.target, *note.target);
    return occurrences(project.target, note.targetOccurrences);
}

std::string noteAsText(const Project& project, const Divergence& note) {
    const auto percent = static_cast<int>(std::lround(note.confidence * 100));
    std::string text = "  " + std::string(severityName(note.severity)) + " " +
                       std::string(categoryName(note.category)) + ", " + std::to_string(percent) + " %\n";
    const std::string concerned = words(project, note);
    if (!concerned.empty())
        text += "    " + concerned + "\n";
    return text + "    " + note.reason + "\n";
}

struct PlacedNote {
    std::optional<std::size_t> pair; ///< absent sorts first
    const Divergence* note = nullptr;
};

std::vector<PlacedNote> notesByPair(const Project& project) {
    std::vector<PlacedNote> placed;
    for (const Divergence& note : project.divergences)
        placed.push_back({pairOf(project, note), &note});
    std::ranges::stable_sort(placed, {}, &PlacedNote::pair);
    return placed;
}

} // namespace

std::string notesAsText(const Project& project) {
    std::string text;
    const std::vector<PlacedNote> placed = notesByPair(project);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        const auto& [pair, note] = placed[i];
        if (i == 0 || placed[i - 1].pair != pair)
            text += (i == 0 ? "" : "\n") +
                    (pair ? pairHeading(project, *pair) : std::string("The whole text")) + "\n";
        text += noteAsText(project, *note);
    }
    return text;
}

} // namespace muqabala::cli
