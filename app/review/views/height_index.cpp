#include "app/review/views/height_index.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace muqabala::review {

HeightIndex::HeightIndex(std::vector<int> heights)
    : heights_(std::move(heights)),
      tree_(heights_.size() + 1) {
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        tree_[i] += heights_[i - 1];
        const std::size_t parent = i + (i & -i);
        if (parent < tree_.size())
            tree_[parent] += tree_[i];
    }
}

void HeightIndex::setHeight(int row, int height) {
    const auto index = static_cast<std::size_t>(row);
    const int change = height - heights_.at(index);
    heights_[index] = height;
    for (std::size_t i = index + 1; i < tree_.size(); i += i & -i)
        tree_[i] += change;
}

std::int64_t HeightIndex::before(int row) const {
    std::int64_t sum = 0;
    for (auto i = static_cast<std::size_t>(row); i > 0; i -= i & -i)
        sum += tree_[i];
    return sum;
}

int HeightIndex::rowAt(std::int64_t y) const {
    assert(count() > 0);
    std::size_t row = 0;
    std::int64_t left = y;
    for (std::size_t step = std::bit_floor(heights_.size()); step > 0; step /= 2) {
        if (row + step < tree_.size() && tree_[row + step] <= left) {
            row += step;
            left -= tree_[row];
        }
    }
    return static_cast<int>(std::min(row, heights_.size() - 1));
}

} // namespace muqabala::review
