#include "corpus/edit/segment_edits.h"

#include <utility>

namespace muqabala {

namespace {

Document& documentOf(Project& project, Side side) {
    return side == Side::Source ? project.source : project.target;
}

/// Counts a segment more or less in its paragraph and the numbers of all behind it.
void recount(Document& document, std::uint32_t paragraph, std::uint32_t step) {
    document.paragraphs[paragraph].segmentCount += step;
    for (std::size_t later = paragraph + 1; later < document.paragraphs.size(); ++later)
        document.paragraphs[later].firstSegment += step;
}

/// Moves the ends that lie behind a segment; the range that holds it grows or shrinks.
template <class I>
void moveBehind(Range<I>& range, std::uint32_t segment, std::uint32_t step) {
    if (range.begin.value > segment)
        range.begin.value += step;
    if (range.end.value > segment)
        range.end.value += step;
}

void moveBehind(std::vector<Bead>& beads, Side side, std::uint32_t segment, std::uint32_t step) {
    for (Bead& bead : beads) {
        if (side == Side::Source)
            moveBehind(bead.source, segment, step);
        else
            moveBehind(bead.target, segment, step);
    }
}

/// A step of -1 is the largest number: unsigned arithmetic comes round.
void renumber(Project& project, Side side, std::uint32_t segment, std::uint32_t step) {
    std::vector<Bead> beads = std::move(project.alignment).beads();
    moveBehind(beads, side, segment, step);
    project.alignment = Alignment(std::move(beads));
    moveBehind(project.crossings, side, segment, step);
    project.certainty = {};
}

} // namespace

SegmentJoin splitSegment(Project& project, const SegmentSplit& split) {
    Document& document = documentOf(project, split.side);
    const auto at = document.segments.begin() + split.segment;
    at->span = split.first;
    const std::uint32_t paragraph = at->paragraph;
    document.segments.insert(at + 1, Segment{split.second, paragraph});
    recount(document, paragraph, 1);
    renumber(project, split.side, split.segment, 1);
    return {split.side, split.segment};
}

SegmentSplit joinSegments(Project& project, const SegmentJoin& join) {
    Document& document = documentOf(project, join.side);
    const auto first = document.segments.begin() + join.segment;
    const SegmentSplit inverse{join.side, join.segment, first->span, (first + 1)->span};
    first->span.end = inverse.second.end;
    const std::uint32_t paragraph = first->paragraph;
    document.segments.erase(first + 1);
    recount(document, paragraph, static_cast<std::uint32_t>(-1));
    renumber(project, join.side, join.segment, static_cast<std::uint32_t>(-1));
    return inverse;
}

} // namespace muqabala
