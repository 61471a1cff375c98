#pragma once

#include "align/cost/length.h"
#include "align/cost/lexical.h"
#include "align/search/band.h"
#include "align/search/text_types.h"

#include <array>
#include <cstdint>
#include <limits>
#include <stop_token>
#include <vector>

namespace muqabala {

/// A cell from which no bead of a shape can start scores this.
inline constexpr float kImpossible = -std::numeric_limits<float>::infinity();

/// The shape of a bead: k source segments with l target segments, both from 1 to kLongestSide.
inline constexpr std::uint32_t kShapeCount = kLongestSide * kLongestSide;
[[nodiscard]] constexpr std::uint32_t shape(std::uint32_t k, std::uint32_t l) {
    return (k - 1) * kLongestSide + l - 1;
}

/// Log likelihood ratio, with prior, of every bead that can start in every cell of a band.
class BeadScores {
public:
    struct Texts {
        const TextTypes& source;
        const TextTypes& target;
        const WordEvidence& sourceEvidence; ///< of source words in target segments
        const WordEvidence& targetEvidence;
    };

    /// Scores the words, which do not depend on the length model. Stops early, unfinished, when asked to.
    BeadScores(const Band& band, const Texts& texts, const std::stop_token& stop);

    /// Puts it all together under a length model. May be called again.
    void combine(const Band& band, const Texts& texts, const LengthModel& lengths, std::uint32_t longestSide);

    [[nodiscard]] float of(std::size_t cell, std::uint32_t beadShape) const {
        return scores_[cell * kShapeCount + beadShape];
    }

private:
    using Shapes = std::array<float, kShapeCount>;
    [[nodiscard]] Shapes wordsAt(const Band& band, std::uint32_t i, std::uint32_t j) const;

    std::vector<float> sourceWords_; ///< [cell][l - 1]: source segment i against target [j, j+l)
    std::vector<float> targetWords_; ///< [cell][k - 1]: target segment j against source [i, i+k)
    std::vector<float> scores_;      ///< [cell][shape]
};

} // namespace muqabala
