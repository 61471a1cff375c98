#include "align/search/crossings.h"

#include "align/search/bead_scores.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace muqabala {

namespace {

// A word of more matches than this is not asked where its segment might have gone.
constexpr std::size_t kMostMatches = 40;
constexpr double kLeastLikeness = 4; // nats; what is tried, not what is believed
// Longer runs are tried by their beginnings only: a lost chapter is no moved paragraph.
constexpr std::uint32_t kLongestRun = 60;
constexpr std::uint32_t kLongestCrossingSide = 2;
// How seldom translators move anything, in nats, besides the number of places it might have gone to.
constexpr double kMoveCost = 5;

/// Neighbouring segments of one side without counterpart, and how many beads of two sides lie before them.
struct Run {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t gap = 0;
};

struct Runs {
    std::vector<Run> source;
    std::vector<Run> target;
};

void extend(std::vector<Run>& runs, std::uint32_t begin, std::uint32_t end, std::uint32_t gap) {
    if (runs.empty() || runs.back().end != begin || runs.back().gap != gap)
        runs.push_back({begin, begin, gap});
    runs.back().end = end;
}

Runs lonelyRuns(const std::vector<Bead>& beads) {
    Runs runs;
    std::uint32_t gap = 0;
    for (const Bead& bead : beads) {
        if (bead.target.isEmpty())
            extend(runs.source, bead.source.begin.value, bead.source.end.value, gap);
        else if (bead.source.isEmpty())
            extend(runs.target, bead.target.begin.value, bead.target.end.value, gap);
        else
            ++gap;
    }
    return runs;
}

/// The run that holds a segment, if one does.
std::optional<std::size_t> runOf(const std::vector<Run>& runs, std::uint32_t segment) {
    const auto after = std::ranges::upper_bound(runs, segment, {}, &Run::begin);
    if (after == runs.begin() || segment >= std::prev(after)->end)
        return std::nullopt;
    return static_cast<std::size_t>(std::prev(after) - runs.begin());
}

/// Beads of one run with another, and how much speaks for all of them together.
struct Block {
    std::vector<Bead> beads;
    double score = 0;
};

class CrossingFinder {
public:
    CrossingFinder(const EvidencedTexts& texts, const LengthModel& lengths, Runs runs)
        : texts_(texts),
          lengths_(lengths),
          runs_(std::move(runs)) {
        for (const Run& run : runs_.target)
            places_ += run.end - run.begin;
    }

    [[nodiscard]] std::vector<Bead> find() const {
        std::vector<Block> blocks;
        for (const auto& [source, target] : candidates()) {
            Block block = bestBlock(runs_.source[source], runs_.target[target]);
            if (block.score > leastScore())
                blocks.push_back(std::move(block));
        }
        return withoutOverlaps(std::move(blocks));
    }

private:
    [[nodiscard]] double leastScore() const { return kMoveCost + std::log(places_); }

    /// Pairs of runs with segments that look alike, in different gaps of the alignment.
    [[nodiscard]] std::set<std::pair<std::size_t, std::size_t>> candidates() const {
        std::set<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t s = 0; s < runs_.source.size(); ++s) {
            for (std::uint32_t i = runs_.source[s].begin; i < runs_.source[s].end; ++i) {
                const std::optional<std::size_t> target = likestRun(i, runs_.source[s].gap);
                if (target)
                    pairs.emplace(s, *target);
            }
        }
        return pairs;
    }

    /// The target run with the segment that shares most with a source segment.
    [[nodiscard]] std::optional<std::size_t> likestRun(std::uint32_t segment, std::uint32_t gap) const {
        std::map<std::uint32_t, double> likeness; // of target segments
        for (const std::uint32_t type : texts_.source.segments[segment]) {
            for (const Hit& hit :
                 texts_.sourceEvidence.hitsWithin(type, 0, texts_.target.size(), kMostMatches)) {
                const std::optional<std::size_t> run = runOf(runs_.target, hit.segment);
                if (run && runs_.target[*run].gap != gap)
                    likeness[hit.segment] += texts_.sourceEvidence.verdictOn(type, hit.segment, 1).nats;
            }
        }
        const auto best =
            std::ranges::max_element(likeness, {}, [](const auto& entry) { return entry.second; });
        if (best == likeness.end() || best->second < kLeastLikeness)
            return std::nullopt;
        return runOf(runs_.target, best->first);
    }

    [[nodiscard]] double scoreOf(std::uint32_t i, std::uint32_t k, std::uint32_t j, std::uint32_t l) const {
        double words = 0;
        for (std::uint32_t s = i; s < i + k; ++s) {
            for (const std::uint32_t type : texts_.source.segments[s])
                words += texts_.sourceEvidence.verdictOn(type, j, l).nats;
        }
        for (std::uint32_t t = j; t < j + l; ++t) {
            for (const std::uint32_t type : texts_.target.segments[t])
                words += texts_.targetEvidence.verdictOn(type, i, k).nats;
        }
        const BeadTerms terms = BeadScores::termsOf(texts_, lengths_, i, k, j, l);
        return wordShare() * words + terms.lengths + terms.shape + terms.paragraphs;
    }

    /// The beads of two runs, in the order of both, with the highest sum of scores; each scores above 0.
    [[nodiscard]] Block bestBlock(const Run& source, const Run& target) const {
        const std::uint32_t rows = std::min(source.end - source.begin, kLongestRun);
        const std::uint32_t columns = std::min(target.end - target.begin, kLongestRun);
        std::vector<Block> best((rows + 1) * (columns + 1));
        const auto at = [&](std::uint32_t i, std::uint32_t j) -> Block& {
            return best[i * (columns + 1) + j];
        };
        for (std::uint32_t i = 0; i <= rows; ++i) {
            for (std::uint32_t j = 0; j <= columns; ++j) {
                Block& here = at(i, j);
                if (i > 0 && at(i - 1, j).score > here.score)
                    here = at(i - 1, j);
                if (j > 0 && at(i, j - 1).score > here.score)
                    here = at(i, j - 1);
                for (std::uint32_t k = 1; k <= std::min(i, kLongestCrossingSide); ++k) {
                    for (std::uint32_t l = 1; l <= std::min(j, kLongestCrossingSide); ++l) {
                        const std::uint32_t s = source.begin + i - k;
                        const std::uint32_t t = target.begin + j - l;
                        const double score = scoreOf(s, k, t, l);
                        const Block& before = at(i - k, j - l);
                        if (score <= 0 || before.score + score <= here.score)
                            continue;
                        here = before;
                        here.score += score;
                        here.beads.push_back({{{s}, {s + k}}, {{t}, {t + l}}, score});
                    }
                }
            }
        }
        return std::move(best.back());
    }

    /// The heaviest blocks; each bead as probable as its block is and as it is in the block.
    [[nodiscard]] std::vector<Bead> withoutOverlaps(std::vector<Block> blocks) const {
        std::ranges::stable_sort(blocks, std::ranges::greater(), &Block::score);
        const auto sure = [](double score) { return 1 / (1 + std::exp(-score)); };
        std::vector<Bead> crossings;
        for (const Block& block : blocks) {
            for (Bead bead : block.beads) {
                const auto overlaps = [&bead](const Bead& other) {
                    return (bead.source.begin < other.source.end && other.source.begin < bead.source.end) ||
                           (bead.target.begin < other.target.end && other.target.begin < bead.target.end);
                };
                if (std::ranges::any_of(crossings, overlaps))
                    continue;
                bead.probability = sure(block.score - leastScore()) * sure(bead.probability);
                crossings.push_back(bead);
            }
        }
        std::ranges::sort(crossings, {}, [](const Bead& bead) { return bead.source.begin; });
        return crossings;
    }

    const EvidencedTexts& texts_;
    const LengthModel& lengths_;
    Runs runs_;
    double places_ = 0;
};

} // namespace

std::vector<Bead> findCrossings(const EvidencedTexts& texts, const LengthModel& lengths,
                                const std::vector<Bead>& beads) {
    return CrossingFinder(texts, lengths, lonelyRuns(beads)).find();
}

} // namespace muqabala
