#pragma once

#include "app/review/appearance.h"
#include "app/review/models/reading_page.h"
#include "app/review/views/text_block.h"

namespace muqabala::review {

/// What a row is, as far as its setting goes.
enum class RowKind { Title, ParagraphStart, Continuation };

/// The measures of the page for a window width, fonts and direction of the layout; all in pixels.
///
/// From the beginning edge: margin with paragraph numbers, original, gutter, translation, margin. In a layout
/// from right to left all of it is mirrored: the original stays where the reader begins.
class PageMetrics {
public:
    PageMetrics() = default;
    PageMetrics(const Appearance& appearance, const ReadingPage& page, int width, Qt::LayoutDirection layout);

    [[nodiscard]] const BlockStyle& style(Side side, TextRole role) const;
    [[nodiscard]] int columnLeft(Side side) const { return columnLeft_[static_cast<std::size_t>(side)]; }
    [[nodiscard]] int columnWidth(Side side) const { return style(side, TextRole::Body).width; }
    [[nodiscard]] int gutterLeft() const { return gutterLeft_; }
    [[nodiscard]] int gutterWidth() const { return gutterWidth_; }
    [[nodiscard]] Side sideAtLeft() const { return sideAtLeft_; }
    /// The outer edges of both columns.
    [[nodiscard]] int textLeft() const { return columnLeft(sideAtLeft_); }
    [[nodiscard]] int textRight() const;
    [[nodiscard]] const QFont& labelFont() const { return labelFont_; }

    [[nodiscard]] int spaceAbove(RowKind kind) const;
    [[nodiscard]] int spaceBelow(RowKind kind) const;
    /// Between two segments of one side of a pair.
    [[nodiscard]] int segmentGap() const;
    [[nodiscard]] int smallestRow() const;

    /// About how high a row will be, from the length of its texts. Cost: constant.
    [[nodiscard]] int estimate(const ReadingPage& page, int row) const;

private:
    void placeColumns(int width);
    [[nodiscard]] int estimatedLines(std::span<const Segment> segments, Side side) const;

    std::array<BlockStyle, 2> body_;
    std::array<BlockStyle, 2> title_;
    std::array<double, 2> letterWidth_{}; ///< average, for body text
    std::array<int, 2> columnLeft_{};
    int gutterLeft_ = 0;
    int gutterWidth_ = 0;
    Side sideAtLeft_ = Side::Source;
    QFont labelFont_;
};

[[nodiscard]] RowKind kindOf(const PageRow& row);

} // namespace muqabala::review
