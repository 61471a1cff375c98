#pragma once

#include "align/learn/paired_words.h"
#include "align/learn/stemmed_words.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace muqabala {

/// That two words of a pair of sentences translate each other.
struct StemLink {
    std::uint32_t sourceStem = 0;
    std::uint32_t targetStem = 0;
    std::uint32_t source = 0; ///< the words themselves
    std::uint32_t target = 0;

    friend auto operator<=>(const StemLink&, const StemLink&) = default;
};

/// The links that both directions of translation have, sorted. `sourceOf` is for each target word, pair after
/// pair, the place of its source word (TranslationModel::links), `targetOf` the other way round.
[[nodiscard]] std::vector<StemLink> commonLinks(const PairedWords& words, const StemmedWords& sourceStems,
                                                const StemmedWords& targetStems,
                                                const std::vector<std::uint32_t>& sourceOf,
                                                const std::vector<std::uint32_t>& targetOf);

} // namespace muqabala
