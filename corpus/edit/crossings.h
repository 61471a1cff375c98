#pragma once

#include "corpus/project.h"

#include <cstddef>
#include <span>
#include <vector>

namespace muqabala {

template <class I>
[[nodiscard]] bool overlap(const Range<I>& one, const Range<I>& other) {
    return one.begin < other.end && other.begin < one.end;
}

template <class I>
[[nodiscard]] bool isWithin(const Range<I>& inner, const Range<I>& outer) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// The numbers of the beads, among neighbouring ones, that hold segments of a crossing: those with its source
/// first. Cost: logarithmic in the beads, linear in those it touches.
[[nodiscard]] std::vector<std::size_t> holdersOf(const Bead& crossing, std::span<const Bead> beads);

/// Whether the segments of a crossing are alone: each in a bead that is empty on the other side, as far as
/// these neighbouring beads hold them.
[[nodiscard]] bool isAlone(const Bead& crossing, std::span<const Bead> beads);

/// The crossings without those that are not alone in these beads. A confirmed one is no longer confirmed when
/// one of its beads is not.
[[nodiscard]] std::vector<Bead> crossingsThatHold(std::vector<Bead> crossings, std::span<const Bead> beads);

/// Crossings by source and one more in its place; those that share a segment with it go.
[[nodiscard]] std::vector<Bead> crossingsWith(std::vector<Bead> crossings, const Bead& added);

/// The crossing that holds a segment; null when none does. Cost: linear in the crossings.
[[nodiscard]] const Bead* crossingOf(const std::vector<Bead>& crossings, SourceIndex segment);
[[nodiscard]] const Bead* crossingOf(const std::vector<Bead>& crossings, TargetIndex segment);

} // namespace muqabala
