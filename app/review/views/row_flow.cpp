#include "app/review/views/row_flow.h"

#include <algorithm>

namespace muqabala::review {

void RowFlow::reset(std::vector<int> estimates) {
    isMeasured_.assign(estimates.size(), false);
    heights_ = HeightIndex(std::move(estimates));
    top_ = std::clamp(top_, 0, std::max(0, count() - 1));
    offset_ = 0;
}

void RowFlow::setWindowHeight(int pixels) {
    windowHeight_ = pixels;
    keepInside();
}

std::int64_t RowFlow::position() const {
    return heights_.before(top_) + offset_;
}

double RowFlow::shareBefore(int row) const {
    const std::int64_t all = total();
    return all == 0 ? 0.0 : static_cast<double>(heights_.before(row)) / static_cast<double>(all);
}

void RowFlow::scrollBy(std::int64_t pixels) {
    offset_ += pixels;
    keepInside();
}

void RowFlow::scrollTo(std::int64_t position) {
    if (count() == 0)
        return;
    top_ = heights_.rowAt(position);
    offset_ = position - heights_.before(top_);
    offset_ = std::min<std::int64_t>(offset_, measured(top_));
    keepInside();
}

void RowFlow::reveal(int row, int top, int bottom) {
    for (const Visible& shown : visible()) {
        if (shown.row != row)
            continue;
        const int above = std::min(0, shown.y + top);
        const int below = std::max(0, shown.y + bottom - windowHeight_);
        return scrollBy(above < 0 ? above : std::min(below, shown.y + top));
    }
    const bool isNextBelow = !visible().empty() && visible().back().row + 1 == row;
    const bool isNextAbove = row + 1 == top_;
    top_ = row;
    if (isNextBelow)
        offset_ = std::min(top, bottom - windowHeight_);
    else
        offset_ = isNextAbove ? top : top - windowHeight_ / 3;
    keepInside();
}

std::vector<RowFlow::Visible> RowFlow::visible() {
    std::vector<Visible> rows;
    auto y = -static_cast<int>(offset_);
    for (int row = top_; row < count() && y < windowHeight_; ++row) {
        const int height = measured(row);
        rows.push_back({row, y, height});
        y += height;
    }
    return rows;
}

RowFlow::Visible RowFlow::at(int y) {
    const std::vector<Visible> rows = visible();
    if (rows.empty())
        return {};
    const auto below =
        std::find_if(rows.begin(), rows.end(), [y](const Visible& row) { return y < row.y + row.height; });
    return below == rows.end() ? rows.back() : *below;
}

int RowFlow::measured(int row) {
    const auto index = static_cast<std::size_t>(row);
    if (!isMeasured_[index]) {
        heights_.setHeight(row, measure_(row));
        isMeasured_[index] = true;
    }
    return heights_.height(row);
}

/// Moves the offset over into rows until it lies in the top row.
void RowFlow::settle() {
    while (offset_ < 0 && top_ > 0)
        offset_ += measured(--top_);
    offset_ = std::max<std::int64_t>(offset_, 0);
    while (top_ + 1 < count() && offset_ >= measured(top_))
        offset_ -= measured(top_++);
}

/// Settles, and does not let the window hang over the end of the page.
void RowFlow::keepInside() {
    if (count() == 0)
        return;
    settle();
    std::int64_t below = -offset_;
    for (int row = top_; row < count() && below < windowHeight_; ++row)
        below += measured(row);
    if (below >= windowHeight_)
        return;
    offset_ -= windowHeight_ - below;
    settle();
}

} // namespace muqabala::review
