#pragma once

#include "corpus/alignment.h"

#include <cstddef>
#include <cstdint>
#include <span>
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

    /// A corridor around the path through `waypoints`, which ascend in both coordinates: the rectangle
    /// between every two of them, and positions before and behind it.
    struct Corridor {
        std::uint32_t margin = 6; ///< positions before and behind, where the waypoints around agree
        /// Where they lie further apart in the one text than in the other, the margin is as much wider, up to
        /// this: one of them may be wrong.
        std::uint32_t widestMargin = 12;
        std::uint32_t widestGap =
            400; ///< between waypoints further apart on both sides the corridor follows …
        std::uint32_t gapMargin = 250; ///< … the diagonal, at this distance …
        std::uint32_t leastGapMargin = 50;
        std::uint32_t gapCells = 2'000'000; ///< … or less, down to the least, so as to hold no more cells
    };
    static Band around(const std::vector<Cell>& waypoints, std::uint32_t sourceSize, std::uint32_t targetSize,
                       const Corridor& corridor);

    /// Leaves only the paths that take each of these beads as one step, whatever its shape and score. The
    /// beads are in order and do not overlap, and the cells before and behind each lie in the band. Cost:
    /// linear in the positions.
    [[nodiscard]] Band holding(std::span<const Bead> beads) const;
    [[nodiscard]] const std::vector<Bead>& held() const& { return held_; }
    /// The held bead that leads from a cell, or into it; null when there is none.
    [[nodiscard]] const Bead* heldFrom(const Cell& cell) const;
    [[nodiscard]] const Bead* heldInto(const Cell& cell) const;
    /// Whether all of the segments [i, i+k) of the source and [j, j+l) of the target are in no held bead.
    [[nodiscard]] bool isFree(std::uint32_t i, std::uint32_t k, std::uint32_t j, std::uint32_t l) const {
        return held_.empty() ||
               (heldSource_[i] == heldSource_[i + k] && heldTarget_[j] == heldTarget_[j + l]);
    }

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
    std::vector<Bead> held_;
    std::vector<std::uint32_t> heldSource_; ///< how many segments before each position are held
    std::vector<std::uint32_t> heldTarget_;
};

} // namespace muqabala
