#pragma once

#include "align/cost/background.h"
#include "align/cost/length.h"
#include "align/search/text_types.h"

#include <array>
#include <cstdint>
#include <optional>
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

/// What a word says of spans of 1, 2, … segments that hold a match of it, in nats above what it says of spans
/// without one.
using SpanSupport = std::array<float, kLongestSide>;

/// What the words of one text ("own") say about which segments of the other translate theirs.
///
/// For a type u and a span A of l segments of the other text, with Q(A) the weight of u's best match in A,
/// R(l) the mean of Q over all spans of that length (smoothed) and L the share of true translations in which
/// a match is found,
///     s(u, A) = ln(1 - L + L * Q(A) / R(l))
/// is a log likelihood ratio: the mean of its exponential over random spans is 1. Rare words count for more
/// by themselves, because their R is small; a word without a match in A speaks against A with ln(1 - L).
///
/// Where the types occur is kept and not where each finds matches, which is ten and more times as much.
class WordEvidence {
public:
    /// `own` and `other` outlive this. Cost: linear in the occurrences of all matches.
    WordEvidence(const TextTypes& own, const TextTypes& other, const MatchRows& matches,
                 const std::vector<double>& hitRates, unsigned threads = 1);

    /// Supposes other hit rates than the first ones. Cost: linear in the types.
    void setHitRates(const std::vector<double>& hitRates);

    /// What type `type` says about the span of `count` segments, 1 to kLongestSide, that starts at `first`.
    struct Verdict {
        double nats = 0;
        std::optional<std::uint32_t> match; ///< the type of the other text that matches it best there
    };
    [[nodiscard]] Verdict verdictOn(std::uint32_t type, std::uint32_t first, std::uint32_t count) const;

    /// Where type `type` has matches among the segments [begin, end) of the other text, by segment; nothing
    /// when there are more than `most` of them. Cost: its matches, and the square of `most` at worst.
    [[nodiscard]] std::vector<Hit> hitsWithin(std::uint32_t type, std::uint32_t begin, std::uint32_t end,
                                              std::size_t most) const;

    /// The probability that a match of `type` in segment `segment` of the other text is its translation,
    /// given that they are of a pair; 0 where there is no match.
    [[nodiscard]] double foundShare(std::uint32_t type, std::uint32_t segment) const;

private:
    friend class WordScorer;

    /// A matching type of the other text. Those of a type stand in the order of their weights.
    struct Match {
        std::uint32_t type = 0;
        std::uint32_t support = 0; ///< index
    };

    void addMatches(std::span<const std::pair<std::uint32_t, float>> matches);
    [[nodiscard]] SpanMeans meansOf(std::size_t type, Background& background) const;
    void setSupports(std::size_t type, double hitRate);

    const TextTypes& own_;
    const TextTypes& other_;
    Grouped<std::uint32_t> occurrences_; ///< the segments of each type of the other text, ascending
    Rows<Match> matches_;
    std::vector<SpanSupport> supports_; ///< of each type's matches of one weight; the first is of no match
    std::vector<float> weights_;        ///< of the matches with each support
    std::vector<SpanMeans> means_;      ///< R of each type that has matches
    std::vector<float> absences_;       ///< ln(1 - L) of each type
};

/// Scores segments by their words. Quick when asked about neighbouring spans one after the other: remembers
/// where in the other text the types occur next.
class WordScorer {
public:
    /// `evidence` outlives this.
    explicit WordScorer(const WordEvidence& evidence);

    /// Scores own segment `segment` against the spans of the other text that start at [first, last]:
    /// scores[(start - first) * kLongestSide + length - 1], in nats.
    void score(std::uint32_t segment, std::uint32_t first, std::uint32_t last, std::span<float> scores);

private:
    /// The next occurrence of a type.
    struct Next {
        std::uint32_t segment = 0;
        std::uint32_t index = 0; ///< among its occurrences
    };
    /// Segments, from first_ on.
    struct Reach {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    void moveTo(std::uint32_t first);
    void setNext(std::uint32_t type, std::uint32_t index);
    [[nodiscard]] Reach findMatches(std::uint32_t type, std::uint32_t end);
    void addSupport(const Reach& found, std::uint32_t last, std::span<float> scores) const;

    const WordEvidence& evidence_;
    std::uint32_t first_ = 0;
    std::vector<Next> next_;          ///< of each type of the other text, from first_ on
    std::vector<std::uint32_t> best_; ///< index of the support that each segment from first_ on gives a type
};

} // namespace muqabala
