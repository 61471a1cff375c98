#include "align/search/band.h"

#include <algorithm>
#include <cassert>
#include <numeric>
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

namespace {

Cell before(const Bead& bead) {
    return {bead.source.begin.value, bead.target.begin.value};
}

Cell behind(const Bead& bead) {
    return {bead.source.end.value, bead.target.end.value};
}

/// How many segments before each position 0..size are in one of the ranges.
template <class RangeOf>
std::vector<std::uint32_t> countHeld(std::span<const Bead> beads, std::uint32_t size, RangeOf rangeOf) {
    std::vector<std::uint32_t> counts(size + 1, 0);
    for (const Bead& bead : beads) {
        for (std::uint32_t i = rangeOf(bead).begin.value; i < rangeOf(bead).end.value; ++i)
            counts[i + 1] = 1;
    }
    std::partial_sum(counts.begin(), counts.end(), counts.begin());
    return counts;
}

/// Up to where a bead begins no path is beyond it. To the positions inside it no path comes at all; each of
/// these rows and columns keeps a cell all the same, so that the runs stay runs.
void endRowsBefore(std::span<const Bead> beads, std::vector<std::uint32_t>& firsts,
                   std::vector<std::uint32_t>& lasts) {
    std::uint32_t row = 0;
    for (const Bead& bead : beads) {
        for (; row < bead.source.begin.value; ++row)
            lasts[row] = std::min(lasts[row], bead.target.begin.value);
        if (bead.source.isEmpty())
            continue;
        const std::uint32_t inside = std::max(bead.target.begin.value + 1, bead.target.end.value) - 1;
        for (lasts[row++] = inside; row < bead.source.end.value; ++row)
            firsts[row] = lasts[row] = inside;
    }
}

/// From where a bead ends on no path is before its end. The row where a bead without source stands holds
/// positions on both sides of it.
void beginRowsBehind(std::span<const Bead> beads, std::vector<std::uint32_t>& firsts) {
    std::uint32_t first = 0;
    auto bead = beads.begin();
    for (std::uint32_t i = 0; i < firsts.size(); ++i) {
        for (; bead != beads.end() && bead->source.end.value + (bead->source.isEmpty() ? 1 : 0) <= i; ++bead)
            first = bead->target.end.value;
        firsts[i] = std::max(firsts[i], first);
    }
}

} // namespace

Band Band::holding(std::span<const Bead> beads) const {
    std::vector<std::uint32_t> firsts = first_;
    std::vector<std::uint32_t> lasts = last_;
    endRowsBefore(beads, firsts, lasts);
    beginRowsBehind(beads, firsts);
    Band band(std::move(firsts), std::move(lasts));
    band.held_.assign(beads.begin(), beads.end());
    band.heldSource_ = countHeld(beads, sourceSize(), [](const Bead& held) { return held.source; });
    band.heldTarget_ = countHeld(beads, targetSize(), [](const Bead& held) { return held.target; });
    return band;
}

const Bead* Band::heldFrom(const Cell& cell) const {
    const auto found = std::ranges::lower_bound(held_, cell, {}, before);
    return found != held_.end() && before(*found) == cell ? &*found : nullptr;
}

const Bead* Band::heldInto(const Cell& cell) const {
    const auto found = std::ranges::lower_bound(held_, cell, {}, behind);
    return found != held_.end() && behind(*found) == cell ? &*found : nullptr;
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

/// How much further apart two cells lie in one text than in the other.
std::uint32_t drift(const Cell& from, const Cell& to) {
    const std::uint32_t rows = to.source - from.source;
    const std::uint32_t columns = to.target - from.target;
    return rows > columns ? rows - columns : columns - rows;
}

/// The margin between path[p] and path[p + 1], which widens with the drift there and on either side.
std::uint32_t marginAt(const std::vector<Cell>& path, std::size_t p, const Band::Corridor& corridor) {
    std::uint32_t most = drift(path[p], path[p + 1]);
    if (p > 0)
        most = std::max(most, drift(path[p - 1], path[p]));
    if (p + 2 < path.size())
        most = std::max(most, drift(path[p + 1], path[p + 2]));
    return std::min(corridor.margin + most, std::max(corridor.margin, corridor.widestMargin));
}

/// How far from the diagonal a gap of so many rows is searched.
std::uint32_t gapMargin(std::uint32_t rows, const Band::Corridor& corridor) {
    return std::clamp(corridor.gapCells / (2 * rows), std::min(corridor.leastGapMargin, corridor.gapMargin),
                      corridor.gapMargin);
}

} // namespace

Band Band::around(const std::vector<Cell>& waypoints, std::uint32_t sourceSize, std::uint32_t targetSize,
                  const Corridor& corridor) {
    std::vector<Cell> path{{0, 0}};
    path.insert(path.end(), waypoints.begin(), waypoints.end());
    path.push_back({sourceSize, targetSize});
    BandBuilder builder(sourceSize, targetSize);
    for (std::size_t p = 0; p + 1 < path.size(); ++p) {
        const Cell& from = path[p];
        const Cell& to = path[p + 1];
        assert(from.source <= to.source && from.target <= to.target);
        const std::int64_t margin = marginAt(path, p, corridor);
        if (to.source - from.source > corridor.widestGap && to.target - from.target > corridor.widestGap)
            openDiagonal(builder, from, to, gapMargin(to.source - from.source, corridor));
        else
            builder.open(from.source, to.source, from.target - margin, to.target + margin);
    }
    auto [first, last] = builder.take();
    return {std::move(first), std::move(last)};
}

} // namespace muqabala
