#include "align/search/bead_scores.h"

#include <algorithm>
#include <cmath>

namespace muqabala {

namespace {

// Words of a segment are not independent of each other: their evidence counts for this much of its sum, half
// for each direction.
constexpr double kWordWeight = 0.75;
constexpr double kLengthWeight = 0.75;

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

/// The first and last source position whose run holds each target position.
struct Columns {
    explicit Columns(const Band& band)
        : first(band.targetSize() + 1, band.sourceSize()),
          last(band.targetSize() + 1, 0) {
        for (std::uint32_t i = 0; i <= band.sourceSize(); ++i) {
            for (std::uint32_t j = band.first(i); j <= band.last(i); ++j) {
                first[j] = std::min(first[j], i);
                last[j] = std::max(last[j], i);
            }
        }
    }
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> last;
};

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

} // namespace

BeadScores::BeadScores(const Band& band, const Texts& texts, const std::stop_token& stop)
    : sourceWords_(band.cellCount() * kLongestSide),
      targetWords_(band.cellCount() * kLongestSide) {
    WordScorer sourceScorer(texts.sourceEvidence);
    WordScorer targetScorer(texts.targetEvidence);
    for (std::uint32_t i = 0; i < texts.source.size() && !stop.stop_requested(); ++i) {
        const std::size_t begin = band.cell(i, band.first(i)) * kLongestSide;
        const std::size_t count = (band.last(i) - band.first(i) + 1) * std::size_t{kLongestSide};
        sourceScorer.score(i, band.first(i), band.last(i), std::span(sourceWords_).subspan(begin, count));
    }
    const Columns columns(band);
    std::vector<float> column;
    for (std::uint32_t j = 0; j < texts.target.size() && !stop.stop_requested(); ++j) {
        const std::uint32_t first = columns.first[j];
        column.resize((columns.last[j] - first + 1) * std::size_t{kLongestSide});
        targetScorer.score(j, first, columns.last[j], column);
        for (std::uint32_t i = first; i <= columns.last[j]; ++i) {
            const auto from = column.begin() + static_cast<std::ptrdiff_t>(i - first) * kLongestSide;
            std::copy_n(from, kLongestSide,
                        targetWords_.begin() + static_cast<std::ptrdiff_t>(band.cell(i, j) * kLongestSide));
        }
    }
}

/// Sums of the words of both sides of every bead that starts at (i, j); kImpossible where it leaves the band.
BeadScores::Shapes BeadScores::wordsAt(const Band& band, std::uint32_t i, std::uint32_t j) const {
    Shapes sums{};
    std::array<float, kLongestSide> bySide{};
    for (std::uint32_t k = 1; k <= kLongestSide; ++k) {
        const bool inside = i + k <= band.sourceSize() && band.contains(i + k - 1, j);
        for (std::uint32_t l = 1; l <= kLongestSide; ++l) {
            if (inside)
                bySide[l - 1] += sourceWords_[band.cell(i + k - 1, j) * kLongestSide + l - 1];
            sums[shape(k, l)] = inside && band.contains(i + k, j + l) ? bySide[l - 1] : kImpossible;
        }
    }
    bySide = {};
    for (std::uint32_t l = 1; l <= kLongestSide; ++l) {
        const bool inside = j + l <= band.targetSize() && band.contains(i, j + l - 1);
        for (std::uint32_t k = 1; k <= kLongestSide; ++k) {
            if (inside)
                bySide[k - 1] += targetWords_[band.cell(i, j + l - 1) * kLongestSide + k - 1];
            sums[shape(k, l)] += inside ? bySide[k - 1] : kImpossible;
        }
    }
    return sums;
}

void BeadScores::combine(const Band& band, const Texts& texts, const LengthModel& lengths,
                         std::uint32_t longestSide) {
    scores_.assign(band.cellCount() * kShapeCount, kImpossible);
    for (std::uint32_t i = 0; i < band.sourceSize(); ++i) {
        for (std::uint32_t j = band.first(i); j <= band.last(i) && j < band.targetSize(); ++j) {
            const Shapes words = wordsAt(band, i, j);
            float* const scores = &scores_[band.cell(i, j) * kShapeCount];
            for (std::uint32_t k = 1; k <= longestSide; ++k) {
                for (std::uint32_t l = 1; l <= longestSide; ++l) {
                    if (words[shape(k, l)] == kImpossible || !band.isFree(i, k, j, l))
                        continue;
                    const double wordScore = kWordWeight / 2 * static_cast<double>(words[shape(k, l)]);
                    if (wordScore < kHopeless)
                        continue;
                    const double evidence = wordScore + kLengthWeight * lengths.score(i, k, j, l) +
                                            std::log(kShapeShares[k - 1][l - 1]);
                    scores[shape(k, l)] =
                        static_cast<float>(evidence) + paragraphScore(texts.source, texts.target, i, k, j, l);
                }
            }
        }
    }
}

} // namespace muqabala
