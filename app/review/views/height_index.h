#pragma once

#include <cstdint>
#include <vector>

namespace muqabala::review {

/// Heights of rows under each other, in pixels, as a Fenwick tree: changing one, asking where a row begins
/// and which row lies at a height all cost log n.
class HeightIndex {
public:
    HeightIndex() = default;
    /// Cost: linear.
    explicit HeightIndex(std::vector<int> heights);

    [[nodiscard]] int count() const { return static_cast<int>(heights_.size()); }
    [[nodiscard]] int height(int row) const { return heights_.at(static_cast<std::size_t>(row)); }
    void setHeight(int row, int height);

    /// Sum of the heights of the rows before this one.
    [[nodiscard]] std::int64_t before(int row) const;
    [[nodiscard]] std::int64_t total() const { return before(count()); }
    /// The row that holds a height; the first or the last one for heights outside. There must be a row.
    [[nodiscard]] int rowAt(std::int64_t y) const;

private:
    std::vector<int> heights_;
    std::vector<std::int64_t> tree_; ///< from 1; entry i sums the (i & -i) heights that end with i
};

} // namespace muqabala::review
