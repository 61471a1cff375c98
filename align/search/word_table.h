#pragma once

#include "align/cost/lexical.h"
#include "align/search/band.h"
#include "align/search/text_types.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// The shape of a bead: k source segments with l target segments, both from 1 to kLongestSide.
inline constexpr std::uint32_t kShapeCount = kLongestSide * kLongestSide;
[[nodiscard]] constexpr std::uint32_t shape(std::uint32_t k, std::uint32_t l) {
    return (k - 1) * kLongestSide + l - 1;
}

/// Two texts and what the words of either say about the other.
struct EvidencedTexts {
    const TextTypes& source;
    const TextTypes& target;
    const WordEvidence& sourceEvidence; ///< of source words in target segments
    const WordEvidence& targetEvidence;
};

/// What the words say of the beads that start in a few rows of a band, some rows after the others: all rows
/// at once would take 32 bytes a cell.
class WordTable {
public:
    using Shapes = std::array<float, kShapeCount>;

    /// The arguments outlive this.
    WordTable(const Band& band, const EvidencedTexts& texts);

    /// Moves to the beads that start in rows [begin, end). Cost: linear in their cells and words.
    void fill(std::uint32_t begin, std::uint32_t end);

    /// Sums of the words of both sides of every bead that starts in a cell of these rows, in nats; minus
    /// infinity where it leaves the band.
    [[nodiscard]] Shapes at(std::uint32_t i, std::uint32_t j) const;

private:
    void fillSource(std::uint32_t begin, std::uint32_t end);
    void fillTarget(std::uint32_t begin, std::uint32_t end);
    void fillColumn(std::uint32_t j, std::uint32_t first, std::uint32_t last);
    [[nodiscard]] std::size_t place(std::uint32_t i, std::uint32_t j) const {
        return (band_.cell(i, j) - origin_) * kLongestSide;
    }

    const Band& band_;
    WordScorer sourceScorer_;
    WordScorer targetScorer_;
    std::size_t origin_ = 0;         ///< the first cell of the table
    std::vector<float> sourceWords_; ///< [cell][l - 1]: source segment i against target [j, j+l)
    std::vector<float> targetWords_; ///< [cell][k - 1]: target segment j against source [i, i+k)
    std::vector<float> column_;
};

} // namespace muqabala
