#include "app/review/views/pair_layout.h"

#include <algorithm>

namespace muqabala::review {

namespace {

std::vector<PlacedBlock> placeBlocks(const ReadingPage& page, int row, Side side, int top,
                                     const PageMetrics& metrics) {
    const TextRole role = page.row(row).isTitle ? TextRole::Title : TextRole::Body;
    std::vector<PlacedBlock> blocks;
    for (const Segment& segment : page.segments(row, side)) {
        blocks.push_back({TextBlock(page.document(side), segment.span, metrics.style(side, role)), top});
        top = blocks.back().bottom() + metrics.segmentGap();
    }
    return blocks;
}

} // namespace

PairLayout layOutPair(const ReadingPage& page, int row, const PageMetrics& metrics) {
    const RowKind kind = kindOf(page.row(row));
    PairLayout layout;
    layout.textTop = metrics.spaceAbove(kind);
    layout.source = placeBlocks(page, row, Side::Source, layout.textTop, metrics);
    layout.target = placeBlocks(page, row, Side::Target, layout.textTop, metrics);
    int bottom = layout.textTop + metrics.smallestRow();
    for (const std::vector<PlacedBlock>* blocks : {&layout.source, &layout.target}) {
        if (!blocks->empty())
            bottom = std::max(bottom, blocks->back().bottom());
    }
    layout.height = bottom + metrics.spaceBelow(kind);
    return layout;
}

} // namespace muqabala::review
