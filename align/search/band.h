#pragma once

#include "corpus/index.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace muqabala {

/// A pair of positions between segments: `source` segments of the original and `target` of the translation
/// lie before it.
struct Cell {
    std::uint32_t source = 0;
    std::uint32_t target = 0;

    friend auto operator<=>(const Cell&, const Cell&) = default;
};

/// The part of the lattice that is searched: for each source position 0..n a run of target positions. Both
/// ends of the runs never decrease; the first run begins at 0 and the last ends at m.
class Band {
public:
    /// Everything: every position with every other.
    static Band whole(std::uint32_t sourceSize, std::uint32_t targetSize);

    /// A corridor from `margin` positions before to `margin` behind the path through `waypoints` (ascending
    /// in both coordinates); between two waypoints that lie further apart than `widestGap` on both sides it
    /// follows the diagonal at `gapMargin` instead of opening up to the whole rectangle.
    struct Corridor {
        std::uint32_t margin = 12;
        std::uint32_t widestGap = 400;
        std::uint32_t gapMargin = 250;
    };
    static Band around(const std::vector<Cell>& waypoints, std::uint32_t sourceSize, std::uint32_t targetSize,
                       const Corridor& corridor);

    /// Leaves only the paths through both cells, the second behind the first on both sides.
    [[nodiscard]] Band through(const Cell& first, const Cell& second) const;

    [[nodiscard]] std::uint32_t sourceSize() const { return static_cast<std::uint32_t>(first_.size()) - 1; }
    [[nodiscard]] std::uint32_t targetSize() const { return last_.back(); }
    [[nodiscard]] std::uint32_t first(std::uint32_t source) const { return first_[source]; }
    [[nodiscard]] std::uint32_t last(std::uint32_t source) const { return last_[source]; }
    [[nodiscard]] bool contains(std::uint32_t source, std::uint32_t target) const {
        return source < first_.size() && first_[source] <= target && target <= last_[source];
    }
    /// Number of cells, and the number of a cell among them, row by row.
    [[nodiscard]] std::size_t cellCount() const { return offsets_.back(); }
    [[nodiscard]] std::size_t cell(std::uint32_t source, std::uint32_t target) const {
        return offsets_[source] + (target - first_[source]);
    }

private:
    Band(std::vector<std::uint32_t> first, std::vector<std::uint32_t> last);

    std::vector<std::uint32_t> first_;
    std::vector<std::uint32_t> last_;
    std::vector<std::size_t> offsets_;
};

} // namespace muqabala
