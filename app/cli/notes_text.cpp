#include "app/cli/notes_text.h"

#include "app/cli/isolates.h"
#include "app/cli/quoting.h"
#include "app/cli/wording.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace muqabala::cli {
namespace {

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

/// Writes the notes of one project.
class NotesWriter {
public:
    NotesWriter(const Project& project, const Language& reasons)
        : project_(project),
          reasons_(reasons),
          sourceLines_(project.source.text),
          targetLines_(project.target.text) {}

    /// "Pair 12 · English line 43 · Arabic line 9".
    [[nodiscard]] std::string heading(std::optional<std::size_t> pair) const {
        if (!pair)
            return "The whole text\n";
        return pairHeading(project_, *pair, sourceLines_, targetLines_) + "\n";
    }

    [[nodiscard]] std::string note(const Divergence& note) const {
        std::string text = "  " + std::string(severityName(note.severity)) + " " +
                           std::string(categoryName(note.category)) + ", " + percent(note.confidence) + "\n";
        const std::string concerned = words(note);
        if (!concerned.empty())
            text += "    " + concerned + "\n";
        return text + "    " + reason(note) + "\n";
    }

private:
    [[nodiscard]] std::string reason(const Divergence& note) const {
        const std::string& sentence = note.reasonIn(reasons_);
        return &sentence == &note.arabicReason ? isolateInArabic(sentence) : isolateArabic(sentence);
    }

    /// The words concerned, original first.
    [[nodiscard]] std::string words(const Divergence& note) const {
        if (note.source && note.target)
            return quoted(project_.source, *note.source) + " ↔ " + quoted(project_.target, *note.target);
        if (note.source)
            return quoted(project_.source, *note.source) + " (original)";
        if (note.target)
            return quoted(project_.target, *note.target);
        return occurrences(note.targetOccurrences);
    }

    /// "lines 3, 5, 8": where a note on the whole text has its occurrences, each line once.
    [[nodiscard]] std::string occurrences(const std::vector<TextSpan>& spans) const {
        std::vector<std::size_t> lines;
        lines.reserve(spans.size());
        for (const TextSpan span : spans)
            lines.push_back(targetLines_.at(span));
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
        std::string list;
        for (const std::size_t line : lines)
            list += (list.empty() ? (lines.size() == 1 ? "line " : "lines ") : ", ") + std::to_string(line);
        return list;
    }

    const Project& project_;
    const Language& reasons_;
    LineNumbers sourceLines_;
    LineNumbers targetLines_;
};

} // namespace

std::string notesAsText(const Project& project, const Language& reasons) {
    const NotesWriter writer(project, reasons);
    const std::vector<PlacedNote> placed = notesByPair(project);
    std::string text;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (i == 0 || placed[i - 1].pair != placed[i].pair)
            text += (i == 0 ? "" : "\n") + writer.heading(placed[i].pair);
        text += writer.note(*placed[i].note);
    }
    return text;
}

} // namespace muqabala::cli
