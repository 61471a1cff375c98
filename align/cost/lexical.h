#pragma once

#include "align/cost/length.h"
#include "align/search/text_types.h"

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace muqabala {

/// Where a word type finds a match in the other text.
struct Hit {
    std::uint32_t segment = 0; ///< of the other text
    float weight = 0;          ///< of the best match there

    friend bool operator==(const Hit&, const Hit&) = default;
};

/// For each type of one text, the types of the other that match it, and how well.
using MatchRows = Rows<std::pair<std::uint32_t, float>>;

/// What the words of one text ("own") say about which segments of the other translate theirs.
///
/// For a type u and a span A of l segments of the other text, with Q(A) the weight of u's best match in A,
/// R(l) the mean of Q over all spans of that length (smoothed) and L the share of true translations in which
/// a match is found,
///     s(u, A) = ln(1 - L + L * Q(A) / R(l))
/// is a log likelihood ratio: the mean of its exponential over random spans is 1. Rare words count for more
/// by themselves, because their R is small; a word without a match in A speaks against A with ln(1 - L).
class WordEvidence {
public:
    /// `own` outlives this.
    WordEvidence(const TextTypes& own, const TextTypes& other, const MatchRows& matches,
                 std::vector<double> hitRates);

    /// Scores own segment `segment` against the spans of the other text that start at [first, last]:
    /// scores[(start - first) * kLongestSide + length - 1], in nats.
    void score(std::uint32_t segment, std::uint32_t first, std::uint32_t last, std::span<float> scores) const;

    /// Where type `type` has matches, by segment.
    [[nodiscard]] std::span<const Hit> hits(std::uint32_t type) const { return hits_[type]; }

private:
    using Backgrounds = std::array<double, kLongestSide>;

    [[nodiscard]] static Backgrounds backgroundsOf(std::span<const Hit> hits, std::uint32_t segments);
    void addHits(std::uint32_t type, std::uint32_t first, std::uint32_t last, std::span<float> scores) const;

    const TextTypes& own_;
    Rows<Hit> hits_;
    std::vector<Backgrounds> backgrounds_;
    std::vector<double> hitRates_;
    std::vector<float> absences_; ///< ln(1 - L) of each type
};

} // namespace muqabala
