#pragma once

#include "corpus/alignment.h"

#include <cstdint>
#include <span>

namespace muqabala {

struct PrecisionRecall {
    double precision = 0;
    double recall = 0;

    /// Their harmonic mean; 0 when both are.
    [[nodiscard]] double f1() const;
};

/// How many were found, how many of the found are right, and how many there are.
struct Counts {
    std::uint64_t right = 0;
    std::uint64_t found = 0;
    std::uint64_t gold = 0;

    [[nodiscard]] PrecisionRecall score() const;
    Counts& operator+=(const Counts& other);

    friend bool operator==(const Counts&, const Counts&) = default;
};

/// How an alignment compares with a gold one. Sums over documents are micro totals.
struct Accuracy {
    Counts strict;                ///< a two-sided bead is right when exactly the same one is in the gold
    std::uint64_t laxRight = 0;   ///< two-sided beads that share a segment on both sides with one gold bead
    std::uint64_t laxCovered = 0; ///< gold beads that share a segment on both sides with one found bead
    Counts sourceNulls;           ///< segments of the source that stand in no two-sided bead
    Counts targetNulls;           ///< the same of the target

    [[nodiscard]] PrecisionRecall lax() const;
    /// Both sides together.
    [[nodiscard]] Counts nulls() const;
    Accuracy& operator+=(const Accuracy& other);

    friend bool operator==(const Accuracy&, const Accuracy&) = default;
};

/// Compares beads with gold beads; one-sided beads may be left out of either. Pure; cost linear in the
/// segments and the sizes of the beads.
[[nodiscard]] Accuracy measure(std::span<const Bead> gold, std::span<const Bead> found);

} // namespace muqabala
