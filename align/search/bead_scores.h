#pragma once

#include "align/cost/length.h"
#include "align/search/band.h"
#include "align/search/word_table.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <stop_token>
#include <vector>

namespace muqabala {

/// A cell from which no bead of a shape can start scores this.
inline constexpr float kImpossible = -std::numeric_limits<float>::infinity();

/// What a bead's score is the sum of, in nats, but for the words.
struct BeadTerms {
    double lengths = 0;
    double shape = 0;
    double paragraphs = 0;
};

/// How much of the words' evidence of either direction goes into a score: they are not independent of each
/// other.
[[nodiscard]] double wordShare();

/// Log likelihood ratio, with prior, of every bead that can start in every cell of a band.
class BeadScores {
public:
    using Texts = EvidencedTexts;

    /// The terms of one bead, source [i, i+k) with target [j, j+l).
    [[nodiscard]] static BeadTerms termsOf(const Texts& texts, const LengthModel& lengths, std::uint32_t i,
                                           std::uint32_t k, std::uint32_t j, std::uint32_t l);

    /// combine() is given the same band and texts, and uses so many threads.
    BeadScores(const Band& band, const Texts& texts, const std::stop_token& stop, unsigned threads = 1);

    /// Scores all beads under a length model. May be called again. Stops early, unfinished, when asked to.
    /// Cost: linear in the cells of the band and the words of the segments along it.
    void combine(const Band& band, const Texts& texts, const LengthModel& lengths, std::uint32_t longestSide);

    [[nodiscard]] float of(std::size_t cell, std::uint32_t beadShape) const {
        return scores_[cell * kShapeCount + beadShape];
    }

private:
    std::stop_token stop_;
    unsigned threads_;
    std::vector<float> scores_; ///< [cell][shape]
};

} // namespace muqabala
