#pragma once

#include "align/lexicon/vocabulary.h"

#include <algorithm>

namespace muqabala {

/// What a match of two numbers, one in digits and one in words, is worth.
inline constexpr float kNumberWordWeight = .6F;
/// A match by the skeleton of consonants alone is worth no more than this.
inline constexpr float kSkeletonWeight = .2F;
/// Below this two names are not taken for each other.
inline constexpr double kLeastNameSimilarity = .78;

/// How much a match by the dictionary is worth, 0 to 1, by all that had to be supposed on either side.
[[nodiscard]] inline float wholeWeight(float cost) {
    constexpr float kRounding = 1e-4F;
    struct Step {
        float cost;
        float weight;
    };
    for (const Step& step : {Step{.2F, 1}, Step{.5F, .8F}, Step{.8F, .5F}, Step{1, .3F}, Step{1.2F, .15F}}) {
        if (cost <= step.cost + kRounding)
            return step.weight;
    }
    return 0;
}

[[nodiscard]] inline float pairWeight(float cost, Manner manner) {
    switch (manner) {
    case Manner::Whole:
        return wholeWeight(cost);
    case Manner::Phrase:
        return cost <= .9F ? .49F : cost <= 1.2F ? .245F : 0;
    case Manner::Skeleton:
        return std::min(kSkeletonWeight, wholeWeight(cost + .3F));
    }
    return 0;
}

[[nodiscard]] inline float nameWeight(double similarity) {
    constexpr double kLeast = .3;
    return static_cast<float>(kLeast + (1 - kLeast) * (similarity - kLeastNameSimilarity) /
                                           (1 - kLeastNameSimilarity));
}

} // namespace muqabala
