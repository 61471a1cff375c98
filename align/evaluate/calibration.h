#pragma once

#include "corpus/alignment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// A bead that was found: how probable it was said to be, and whether it is right.
struct Judgement {
    double probability = 0;
    bool isRight = false;

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// Judges each found bead, in order. One with two sides is right when exactly the same one is in the gold,
/// one with an empty side when its segments stand in no two-sided bead of the gold.
[[nodiscard]] std::vector<Judgement> judge(std::span<const Bead> gold, std::span<const Bead> found);

/// How many of how many.
struct Share {
    std::uint64_t part = 0;
    std::uint64_t whole = 0;

    [[nodiscard]] double value() const; ///< 0 of nothing

    friend bool operator==(const Share&, const Share&) = default;
};

/// Whether probabilities mean what they say.
struct Calibration {
    double expectedError = 0; ///< mean distance of what is said from what is so, over ten bins by probability
    Share rightOfSure;        ///< those right among the beads that were said to be so with .95 and more
    Share errorsInLowest;     ///< of all errors, those among the tenth of the beads with the lowest figures

    friend bool operator==(const Calibration&, const Calibration&) = default;
};

/// Over all judgements, which may come from many documents. Pure; cost n log n.
[[nodiscard]] Calibration calibrationOf(std::vector<Judgement> judgements);

} // namespace muqabala
