#include "app/review/views/page_window.h"

#include <algorithm>

namespace muqabala::review {

namespace {

bool isAt(const TextBlock& block, TextSpan span, QPointF point) {
    const std::vector<LinePiece> pieces = block.pieces(span);
    return std::any_of(pieces.begin(), pieces.end(),
                       [&](const LinePiece& piece) { return block.rectOf(piece).contains(point); });
}

} // namespace

PageWindow::PageWindow(const Session& session)
    : session_(session),
      cache_([this](int row) { return layOutPair(page(), row, metrics_); }),
      flow_([this](int row) { return cache_.at(row).height; }) {}

void PageWindow::relayout(const Appearance& appearance, int width, Qt::LayoutDirection direction) {
    cache_.clear();
    std::vector<int> estimates;
    if (!page().isEmpty()) {
        metrics_ = PageMetrics(appearance, page(), width, direction);
        estimates.reserve(static_cast<std::size_t>(page().rowCount()));
        for (int row = 0; row < page().rowCount(); ++row)
            estimates.push_back(metrics_.estimate(page(), row));
    }
    flow_.reset(std::move(estimates));
}

QRect PageWindow::rowRect(int row) {
    for (const RowFlow::Visible& shown : flow_.visible()) {
        if (shown.row == row)
            return {metrics_.textLeft(), shown.y, metrics_.textRight() - metrics_.textLeft(), shown.height};
    }
    return {};
}

QRect PageWindow::wordsRect(Side side, TextSpan span) {
    const std::optional<int> row = page().rowAt(side, span.begin);
    const QRect shown = row ? rowRect(*row) : QRect();
    return shown.isEmpty() ? QRect() : wordsInRow(*row, side, span).translated(0, shown.top());
}

/// From the top of the row.
QRect PageWindow::wordsInRow(int row, Side side, TextSpan span) {
    QRectF words;
    for (const PlacedBlock& placed : cache_.at(row).blocks(side)) {
        for (const LinePiece& piece : placed.block.pieces(span))
            words |= placed.block.rectOf(piece).translated(metrics_.columnLeft(side), placed.top);
    }
    return words.toAlignedRect();
}

void PageWindow::reveal(int row) {
    flow_.reveal(row, 0, cache_.at(row).height);
}

void PageWindow::reveal(Side side, TextSpan span) {
    constexpr int kAround = 8; // a part of the window so high is shown above and below
    const std::optional<int> row = page().rowAt(side, span.begin);
    if (!row)
        return;
    const QRect words = wordsInRow(*row, side, span);
    const int air = flow_.windowHeight() / kAround;
    flow_.reveal(*row, words.top() - air, words.bottom() + air);
}

std::optional<Side> PageWindow::sideAt(int x) const {
    for (const Side side : {Side::Source, Side::Target}) {
        const int left = metrics_.columnLeft(side);
        if (x >= left && x < left + metrics_.columnWidth(side))
            return side;
    }
    return std::nullopt;
}

PageWindow::Spot PageWindow::spotAt(QPoint point) {
    const RowFlow::Visible shown = flow_.at(point.y());
    Spot spot{.row = shown.row, .side = sideAt(point.x())};
    if (!spot.side)
        return spot;
    for (const PlacedBlock& placed : cache_.at(shown.row).blocks(*spot.side)) {
        const QPointF inBlock(point.x() - metrics_.columnLeft(*spot.side), point.y() - shown.y - placed.top);
        if (spot.byte && inBlock.y() < 0)
            break;
        spot.byte = placed.block.byteAt(inBlock);
        spot.note = noteAt(shown.row, *spot.side, placed.block, inBlock);
    }
    return spot;
}

std::optional<std::size_t> PageWindow::noteAt(int row, Side side, const TextBlock& block,
                                              QPointF point) const {
    std::optional<std::size_t> found;
    std::uint32_t shortest = 0;
    for (const std::size_t note : page().row(row).notes) {
        for (const TextSpan span : page().remarks().at(note).spans(side)) {
            if ((found && span.size() >= shortest) || !isAt(block, span, point))
                continue;
            found = note;
            shortest = span.size();
        }
    }
    return found;
}

TextSpan PageWindow::wordAt(const Spot& spot) {
    for (const PlacedBlock& placed : cache_.at(spot.row).blocks(*spot.side)) {
        if (*spot.byte <= placed.block.text().span().end)
            return placed.block.wordAt(*spot.byte);
    }
    return {*spot.byte, *spot.byte};
}

} // namespace muqabala::review
