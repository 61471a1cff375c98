#pragma once

#include "app/review/views/pair_layout.h"

#include <cstddef>
#include <functional>
#include <list>
#include <unordered_map>

namespace muqabala::review {

/// Keeps the rows that were set last, so that painting again costs no setting.
class LayoutCache {
public:
    using Make = std::function<PairLayout(int row)>;

    explicit LayoutCache(Make make)
        : make_(std::move(make)) {}

    /// The row, set now if it is not kept. Valid until the next call of a member.
    [[nodiscard]] const PairLayout& at(int row);
    void clear();
    /// How many rows were set since the beginning.
    [[nodiscard]] std::size_t made() const { return made_; }

private:
    static constexpr std::size_t kKept = 256; // rows: some screenfuls

    Make make_;
    std::list<std::pair<int, PairLayout>> recent_; ///< the one asked for last at the front
    std::unordered_map<int, std::list<std::pair<int, PairLayout>>::iterator> byRow_;
    std::size_t made_ = 0;
};

} // namespace muqabala::review
