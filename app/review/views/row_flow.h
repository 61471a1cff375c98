#pragma once

#include "app/review/views/height_index.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace muqabala::review {

/// Scrolls through rows whose heights are known only by estimate until they come into view.
///
/// What stands still is the row at the top of the window and how far it is scrolled out (never a number of
/// pixels from the beginning, which changes as rows are measured): so nothing jumps under the reader's eyes.
/// Only rows that come into view are measured, each once until the next reset.
class RowFlow {
public:
    using Measure = std::function<int(int row)>; ///< the true height of a row, in pixels

    explicit RowFlow(Measure measure)
        : measure_(std::move(measure)) {}

    /// Other rows, or other heights for all: starts with estimates again. The top row stays if it still
    /// exists.
    void reset(std::vector<int> estimates);
    void setWindowHeight(int pixels);

    [[nodiscard]] int count() const { return heights_.count(); }
    [[nodiscard]] int windowHeight() const { return windowHeight_; }
    /// Pixels above the window and of all rows, both as far as known.
    [[nodiscard]] std::int64_t position() const;
    [[nodiscard]] std::int64_t total() const { return heights_.total(); }
    /// The share of the page, 0 to 1, that lies above a row.
    [[nodiscard]] double shareBefore(int row) const;

    void scrollBy(std::int64_t pixels);
    void scrollTo(std::int64_t position);
    /// Brings part of a row, from `top` to `bottom` in its pixels, into the window: by the least movement
    /// when it is near, otherwise to the upper third.
    void reveal(int row, int top, int bottom);

    struct Visible {
        int row = 0;
        int y = 0; ///< of its top, in the window
        int height = 0;
    };
    /// The rows in the window, measured.
    [[nodiscard]] std::vector<Visible> visible();
    /// The row at a height of the window, or the nearest one in it.
    [[nodiscard]] Visible at(int y);

private:
    int measured(int row);
    void settle();
    void keepInside();

    Measure measure_;
    HeightIndex heights_;
    std::vector<bool> isMeasured_;
    int windowHeight_ = 0;
    int top_ = 0;             ///< the row at the top of the window
    std::int64_t offset_ = 0; ///< pixels of it that are above the window
};

} // namespace muqabala::review
