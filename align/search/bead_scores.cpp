#include "align/search/bead_scores.h"

#include "align/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muqabala {

namespace {

// Words of a segment are not independent of each other: their evidence counts for this much of its sum, half
// for each direction.
constexpr double kWordWeight = 0.75;
constexpr double kLengthWeight = 0.85;

// How often translators make beads of each shape, [k - 1][l - 1].
constexpr std::array<std::array<double, kLongestSide>, kLongestSide> kShapeShares = {{
    {.673, .050, .003, .0005},
    {.050, .045, .002, .0003},
    {.003, .002, .0006, .0001},
    {.0005, .0003, .0001, .00005},
}};

// Words that speak so strongly against a bead (in nats) leave it out: eight segments left alone cost half as
// much.
constexpr double kHopeless = -30;

// Paragraph boundaries that agree speak for a bead, those that do not against it.
constexpr float kBothStartParagraph = 0.2F;
constexpr float kOneStartsParagraph = -0.4F;
constexpr float kCrossesParagraph = -2.5F;

bool crossesParagraph(const TextTypes& text, std::uint32_t first, std::uint32_t count) {
    const auto begin = text.startsParagraph.begin() + first + 1;
    return std::find(begin, begin + (count - 1), 1) != begin + (count - 1);
}

float paragraphScore(const TextTypes& source, const TextTypes& target, std::uint32_t i, std::uint32_t k,
                     std::uint32_t j, std::uint32_t l) {
    if (!source.hasParagraphs || !target.hasParagraphs)
        return 0;
    const int starts = source.startsParagraph[i] + target.startsParagraph[j];
    float score = starts == 2 ? kBothStartParagraph : starts == 1 ? kOneStartsParagraph : 0;
    if (crossesParagraph(source, i, k))
        score += kCrossesParagraph;
    if (crossesParagraph(target, j, l))
        score += kCrossesParagraph;
    return score;
}

/// Rows of a band that are scored in one go.
constexpr std::uint32_t kRowsOfABlock = 256;

/// Scores the beads of some rows after the others.
class BlockScorer {
public:
    BlockScorer(const Band& band, const BeadScores::Texts& texts, const LengthModel& lengths,
                std::uint32_t longestSide)
        : band_(band),
          texts_(texts),
          lengths_(lengths),
          longestSide_(longestSide),
          words_(band, texts) {
        for (std::uint32_t k = 1; k <= kLongestSide; ++k) {
            for (std::uint32_t l = 1; l <= kLongestSide; ++l)
                logShares_[shape(k, l)] = std::log(kShapeShares[k - 1][l - 1]);
        }
    }

    void fill(std::uint32_t begin, std::uint32_t end) { words_.fill(begin, end); }

    /// The scores of the beads that start in a cell, by shape.
    void score(std::uint32_t i, std::uint32_t j, float* scores) const {
        const WordTable::Shapes words = words_.at(i, j);
        for (std::uint32_t k = 1; k <= longestSide_; ++k) {
            for (std::uint32_t l = 1; l <= longestSide_; ++l) {
                const double wordScore = kWordWeight / 2 * static_cast<double>(words[shape(k, l)]);
                if (wordScore < kHopeless || !band_.isFree(i, k, j, l))
                    continue;
                const double evidence =
                    wordScore + kLengthWeight * lengths_.score(i, k, j, l) + logShares_[shape(k, l)];
                scores[shape(k, l)] =
                    static_cast<float>(evidence) + paragraphScore(texts_.source, texts_.target, i, k, j, l);
            }
        }
    }

private:
    const Band& band_;
    BeadScores::Texts texts_;
    const LengthModel& lengths_;
    std::uint32_t longestSide_;
    WordTable words_;
    std::array<double, kShapeCount> logShares_{};
};

} // namespace

BeadScores::BeadScores(const Band& /*band*/, const Texts& /*texts*/, const std::stop_token& stop,
                       unsigned threads)
    : stop_(stop),
      threads_(threads) {}

void BeadScores::combine(const Band& band, const Texts& texts, const LengthModel& lengths,
                         std::uint32_t longestSide) {
    scores_.assign(band.cellCount() * kShapeCount, kImpossible);
    inChunks(band.sourceSize(), kRowsOfABlock, threads_, [&] {
        return [&, scorer = BlockScorer(band, texts, lengths, longestSide)](std::size_t begin,
                                                                            std::size_t end) mutable {
            if (stop_.stop_requested())
                return;
            const auto first = static_cast<std::uint32_t>(begin);
            scorer.fill(first, static_cast<std::uint32_t>(end));
            for (std::uint32_t i = first; i < end; ++i) {
                for (std::uint32_t j = band.first(i); j <= band.last(i) && j < band.targetSize(); ++j)
                    scorer.score(i, j, &scores_[band.cell(i, j) * kShapeCount]);
            }
        };
    });
}

double wordShare() {
    return kWordWeight / 2;
}

BeadTerms BeadScores::termsOf(const Texts& texts, const LengthModel& lengths, std::uint32_t i,
                              std::uint32_t k, std::uint32_t j, std::uint32_t l) {
    return {.lengths = kLengthWeight * lengths.score(i, k, j, l),
            .shape = std::log(kShapeShares[k - 1][l - 1]),
            .paragraphs = paragraphScore(texts.source, texts.target, i, k, j, l)};
}

} // namespace muqabala
