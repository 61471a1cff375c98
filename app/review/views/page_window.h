#pragma once

#include "app/review/session.h"
#include "app/review/views/layout_cache.h"
#include "app/review/views/page_metrics.h"
#include "app/review/views/row_flow.h"

#include <QPoint>
#include <QRect>

#include <optional>

namespace muqabala::review {

/// The window over the page: sets the rows that come into it, knows what stands where in it, and brings
/// things into it. Points and rectangles are those of the window.
class PageWindow {
public:
    explicit PageWindow(const Session& session);

    /// Sets the page anew: other rows, type or width. The row at the top stays there.
    void relayout(const Appearance& appearance, int width, Qt::LayoutDirection direction);
    void setHeight(int pixels) { flow_.setWindowHeight(pixels); }

    [[nodiscard]] const PageMetrics& metrics() const { return metrics_; }
    [[nodiscard]] const RowFlow& flow() const { return flow_; }
    [[nodiscard]] RowFlow& flow() { return flow_; }
    /// The row as it is set. Valid until another row is asked for.
    [[nodiscard]] const PairLayout& layout(int row) { return cache_.at(row); }
    [[nodiscard]] std::size_t layoutsMade() const { return cache_.made(); }

    /// Where a row is; empty when it is not in the window.
    [[nodiscard]] QRect rowRect(int row);
    /// Where a span's words are; empty when their row is not in the window.
    [[nodiscard]] QRect wordsRect(Side side, TextSpan span);

    /// Brings a row into the window, or the words of a span with some of what stands around them.
    void reveal(int row);
    void reveal(Side side, TextSpan span);

    /// What lies at a point.
    struct Spot {
        int row = 0;
        std::optional<Side> side;          ///< of the column; none in gutter and margins
        std::optional<std::uint32_t> byte; ///< nearest of the side's text; none on an empty side
        std::optional<std::size_t> note;   ///< whose words are there; of several the shortest
    };
    /// There must be rows.
    [[nodiscard]] Spot spotAt(QPoint point);
    /// The word at a spot with text.
    [[nodiscard]] TextSpan wordAt(const Spot& spot);

private:
    [[nodiscard]] const ReadingPage& page() const { return session_.page(); }
    [[nodiscard]] std::optional<Side> sideAt(int x) const;
    [[nodiscard]] std::optional<std::size_t> noteAt(int row, Side side, const TextBlock& block,
                                                    QPointF point) const;
    [[nodiscard]] QRect wordsInRow(int row, Side side, TextSpan span);

    const Session& session_;
    PageMetrics metrics_;
    LayoutCache cache_;
    RowFlow flow_;
};

} // namespace muqabala::review
