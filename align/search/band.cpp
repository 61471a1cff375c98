#include "align/search/band.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace muqabala {

Band::Band(std::vector<std::uint32_t> first, std::vector<std::uint32_t> last)
    : first_(std::move(first)),
      last_(std::move(last)),
      offsets_(1) {
    for (std::size_t i = 0; i < first_.size(); ++i)
        offsets_.push_back(offsets_.back() + (last_[i] - first_[i]) + 1);
}

Band Band::whole(std::uint32_t sourceSize, std::uint32_t targetSize) {
    return {std::vector<std::uint32_t>(sourceSize + 1, 0),
            std::vector<std::uint32_t>(sourceSize + 1, targetSize)};
}

Band Band::through(const Cell& first, const Cell& second) const {
    std::vector<std::uint32_t> firsts = first_;
    std::vector<std::uint32_t> lasts = last_;
    for (std::uint32_t i = 0; i <= first.source; ++i)
        lasts[i] = std::min(lasts[i], first.target);
    for (std::uint32_t i = second.source; i < firsts.size(); ++i)
        firsts[i] = std::max(firsts[i], second.target);
    return {std::move(firsts), std::move(lasts)};
}

namespace {

/// Grows the runs of rows while keeping what a Band promises.
class BandBuilder {
public:
    BandBuilder(std::uint32_t sourceSize, std::uint32_t targetSize)
        : targetSize_(targetSize),
          first_(sourceSize + 1, targetSize),
          last_(sourceSize + 1, 0) {}

    /// Opens all cells of a rectangle, cut at the borders of the texts.
    void open(std::int64_t source0, std::int64_t source1, std::int64_t target0, std::int64_t target1) {
        const auto lastRow = static_cast<std::int64_t>(first_.size()) - 1;
        const auto from = static_cast<std::uint32_t>(std::clamp<std::int64_t>(target0, 0, targetSize_));
        const auto to = static_cast<std::uint32_t>(std::clamp<std::int64_t>(target1, 0, targetSize_));
        for (std::int64_t i = std::max<std::int64_t>(source0, 0); i <= std::min(source1, lastRow); ++i) {
            const auto row = static_cast<std::size_t>(i);
            first_[row] = std::min(first_[row], from);
            last_[row] = std::max(last_[row], to);
        }
    }

    std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>> take() {
        for (std::size_t i = first_.size() - 1; i > 0; --i)
            first_[i - 1] = std::min(first_[i - 1], first_[i]);
        for (std::size_t i = 1; i < last_.size(); ++i)
            last_[i] = std::max(last_[i], last_[i - 1]);
        return {std::move(first_), std::move(last_)};
    }

private:
    std::uint32_t targetSize_;
    std::vector<std::uint32_t> first_;
    std::vector<std::uint32_t> last_;
};

void openDiagonal(BandBuilder& builder, const Cell& from, const Cell& to, std::int64_t margin) {
    const std::int64_t rows = to.source - from.source;
    const std::int64_t columns = to.target - from.target;
    for (std::int64_t row = 0; row <= rows; ++row) {
        const std::int64_t i = from.source + row;
        const std::int64_t j = from.target + columns * row / std::max<std::int64_t>(rows, 1);
        const std::int64_t step = columns / std::max<std::int64_t>(rows, 1) + 1;
        builder.open(i, i, j - margin - step, j + margin + step);
    }
}

} // namespace

Band Band::around(const std::vector<Cell>& waypoints, std::uint32_t sourceSize, std::uint32_t targetSize,
                  const Corridor& corridor) {
    BandBuilder builder(sourceSize, targetSize);
    const auto connect = [&](const Cell& from, const Cell& to) {
        assert(from.source <= to.source && from.target <= to.target);
        const std::int64_t margin = corridor.margin;
        if (to.source - from.source > corridor.widestGap && to.target - from.target > corridor.widestGap)
            openDiagonal(builder, from, to, corridor.gapMargin);
        else
            builder.open(from.source, to.source, from.target - margin, to.target + margin);
    };
    Cell from;
    for (const Cell& waypoint : waypoints) {
        connect(from, waypoint);
        from = waypoint;
    }
    connect(from, {sourceSize, targetSize});
    auto [first, last] = builder.take();
    return {std::move(first), std::move(last)};
}

} // namespace muqabala
