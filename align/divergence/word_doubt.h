#pragma once

#include "align/divergence/comparison.h"

#include <array>
#include <cstddef>
#include <vector>

namespace muqabala {

/// What is looked at to judge whether a word is rendered.
enum class DoubtFeature : std::size_t {
    Unlikeliness, ///< log of P(support | another sentence) / P(support | its translation)
    Before,       ///< the same of the content word before, 0 where there is none
    After,        ///< and of the one behind
    RunSum,       ///< of the run of doubtful words in which it stands
    RunLength,    ///< its content words
    FreeCount,    ///< content words without link of the other side where its counterpart would stand
    FreeDoubt,    ///< the largest unlikeliness of these
    GapEmpty,     ///< 1 where there are none
    Anchored,     ///< 1 where the content words on both sides of it are linked well
    PairDoubt,    ///< mean unlikeliness of the other words of its side
    LengthExcess, ///< how much longer its side is than usual, in standard deviations
    Letters,
    Unknown,  ///< 1 for a word in no dictionary
    Name,     ///< 1 for a name
    Adverb,   ///< 1 for one in -ly
    FewWords, ///< 1 / content words of its side
    Light,    ///< 1 for a word that is rendered in too many ways: get, make, thing
    Count,
};

using DoubtFeatures = std::array<double, static_cast<std::size_t>(DoubtFeature::Count)>;

/// A content word of a pair and what speaks against its being rendered.
struct WordDoubt {
    std::uint32_t word = 0; ///< index in the side's words
    DoubtFeatures features{};
    double probability = 0;     ///< that a reviser would note something here, 0 to 1
    std::uint32_t gapBegin = 0; ///< words of the other side among which its counterpart would stand
    std::uint32_t gapEnd = 0;
};

/// The content words of one side of a pair, in order; none where the pair has no links. Numbers are left out:
/// they have their own checks. Cost: the words times the width of their gaps.
[[nodiscard]] std::vector<WordDoubt> doubtsOf(const PairView& pair, Side side);

/// The unlikeliness of a number, which has no doubt of its own, by its support: whether the other side has
/// it.
[[nodiscard]] double unlikelinessOfNumber(float support);

/// How likely it is that the two sides of a pair do not belong together, 0 to 1; 0 where there is too little
/// to judge by.
[[nodiscard]] double wrongCounterpartProbability(const PairView& pair);

} // namespace muqabala
