// Cutting and joining the segments themselves.

#include "corpus/edit/alignment_edits.h"
#include "corpus/edit/crossings.h"
#include "corpus/edit/pair_rows.h"
#include "corpus/text/trim.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

const Document& documentOf(const Project& project, Side side) {
    return side == Side::Source ? project.source : project.target;
}

std::uint32_t endOf(const Bead& bead, Side side) {
    return side == Side::Source ? bead.source.end.value : bead.target.end.value;
}

/// The pair that holds a segment.
std::size_t pairOf(const Project& project, Side side, std::uint32_t segment) {
    const std::vector<Bead>& beads = project.alignment.beads();
    const auto found = std::partition_point(beads.begin(), beads.end(),
                                            [&](const Bead& bead) { return endOf(bead, side) <= segment; });
    return static_cast<std::size_t>(found - beads.begin());
}

/// Crossings without one that holds only one of a segment and the next.
std::vector<Bead> crossingsHoldingBoth(const Project& project, Side side, std::uint32_t segment) {
    std::vector<Bead> crossings = project.crossings;
    std::erase_if(crossings, [&](const Bead& crossing) {
        return side == Side::Source
                   ? crossing.source.contains({segment}) != crossing.source.contains({segment + 1})
                   : crossing.target.contains({segment}) != crossing.target.contains({segment + 1});
    });
    return crossings;
}

bool isInsideCharacter(const std::string& text, std::uint32_t byte) {
    return (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U;
}

} // namespace

std::optional<Change> splitSentence(const Project& project, Side side, std::uint32_t byte) {
    const Document& document = documentOf(project, side);
    const auto found = std::partition_point(document.segments.begin(), document.segments.end(),
                                            [&](const Segment& segment) { return segment.span.end <= byte; });
    if (found == document.segments.end() || byte <= found->span.begin ||
        isInsideCharacter(document.text, byte))
        return std::nullopt;
    const TextSpan before = trimmed(document.text, {found->span.begin, byte});
    const TextSpan behind = trimmed(document.text, {byte, found->span.end});
    if (before.isEmpty() || behind.isEmpty())
        return std::nullopt;
    const auto segment = static_cast<std::uint32_t>(found - document.segments.begin());
    const SegmentSplit split{side, segment, {found->span.begin, before.end}, {behind.begin, found->span.end}};
    return Change{ChangeKind::SplitSentence,
                  Level::Sentence,
                  static_cast<std::uint32_t>(pairOf(project, side, segment) + 1),
                  {split}};
}

std::optional<Change> joinSentences(const Project& project, Side side, std::uint32_t segment) {
    const std::vector<Segment>& segments = documentOf(project, side).segments;
    if (segment >= segments.size() || segment + 1 >= segments.size() ||
        segments[segment].paragraph != segments[segment + 1].paragraph)
        return std::nullopt;
    const std::size_t first = pairOf(project, side, segment);
    const PairWindow window{first, pairOf(project, side, segment + 1) - first + 1};
    PairRow all;
    for (const PairRow row : rowsOf(project, Level::Sentence, window)) {
        all.source += row.source;
        all.target += row.target;
    }
    Change change{ChangeKind::JoinSentences, Level::Sentence, static_cast<std::uint32_t>(first + 1), {}};
    change.edits = editsFor(project, {ChangeKind::JoinSentences,
                                      Level::Sentence,
                                      first,
                                      window,
                                      {all},
                                      crossingsHoldingBoth(project, side, segment)});
    change.edits.emplace_back(SegmentJoin{side, segment});
    return change;
}

} // namespace muqabala
