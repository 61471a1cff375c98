#include "align/search/anchors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace muqabala {

namespace {

// A word votes when its occurrences times its hits are no more than this: rare on both sides.
constexpr std::size_t kMostVotesOfAWord = 30;
// The same in texts that repeat themselves, where nothing is rare and a segment has several that are best.
constexpr std::size_t kMostVotesOfARepeatedWord = 400;
constexpr std::uint32_t kLongRepetition = 400; // segments; shorter ones are searched whole
constexpr double kLeastWeight = 8;             // nats, about e^8 to 1 against chance
constexpr double kLeastLead = 1;               // nats over the next best segment
// Smoothing of how often a word is hit by chance, as of the evidence for beads.
constexpr double kPriorSegments = 8;
constexpr double kPriorHits = .16;
// Rectangles of this many segments on both sides are not searched for further anchors.
constexpr std::uint32_t kSmallRectangle = 60;
constexpr int kDeepest = 16; // so that no text can make the search quadratic

/// Segments [begin.source, end.source) of the one text and [begin.target, end.target) of the other.
struct Rectangle {
    Cell begin;
    Cell end;

    [[nodiscard]] std::uint32_t rows() const { return end.source - begin.source; }
    [[nodiscard]] std::uint32_t columns() const { return end.target - begin.target; }
};

/// The segments from begin to before end among some in order.
std::span<const std::uint32_t> within(std::span<const std::uint32_t> segments, std::uint32_t begin,
                                      std::uint32_t end) {
    const auto first = std::ranges::lower_bound(segments, begin);
    return {first, std::lower_bound(first, segments.end(), end)};
}

/// One vote a cell, in the order of cells.
void sumUp(std::vector<Vote>& votes) {
    std::stable_sort(votes.begin(), votes.end(),
                     [](const Vote& a, const Vote& b) { return a.cell < b.cell; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (kept > 0 && votes[kept - 1].cell == votes[i].cell)
            votes[kept - 1].weight += votes[i].weight;
        else
            votes[kept++] = votes[i];
    }
    votes.resize(kept);
}

/// The heaviest and the next heaviest vote that a segment takes part in.
struct Best {
    double first = 0;
    double second = 0;
    void add(double weight) {
        second = std::max(second, std::min(first, weight));
        first = std::max(first, weight);
    }
    [[nodiscard]] bool isClearly(double weight) const {
        return weight >= first && weight - second >= kLeastLead;
    }
};

} // namespace

std::vector<Vote> heaviestChain(const std::vector<Vote>& votes) {
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::uint32_t columns = 0;
    for (const Vote& vote : votes)
        columns = std::max(columns, vote.cell.target + 1);
    // Fenwick tree over target positions: the heaviest chain that ends at one or before it.
    std::vector<std::pair<double, std::size_t>> tree(columns + 1, {0, kNone});
    const auto bestBefore = [&](std::uint32_t target) {
        std::pair<double, std::size_t> best{0, kNone};
        for (std::uint32_t t = target; t > 0; t -= t & (~t + 1))
            best = tree[t].first > best.first ? tree[t] : best;
        return best;
    };
    std::vector<std::size_t> previous(votes.size(), kNone);
    std::vector<std::pair<double, std::size_t>> row; // of the current source segment, not yet in the tree
    const auto plant = [&] {
        for (const auto& [weight, index] : row) {
            for (std::uint32_t t = votes[index].cell.target + 1; t <= columns; t += t & (~t + 1))
                tree[t] = weight > tree[t].first ? std::pair{weight, index} : tree[t];
        }
        row.clear();
    };
    for (std::size_t v = 0; v < votes.size(); ++v) {
        if (v > 0 && votes[v].cell.source != votes[v - 1].cell.source)
            plant();
        const auto [weight, index] = bestBefore(votes[v].cell.target);
        previous[v] = index;
        row.emplace_back(weight + votes[v].weight, v);
    }
    plant();
    std::vector<Vote> chain;
    for (std::size_t v = bestBefore(columns).second; v != kNone; v = previous[v])
        chain.push_back(votes[v]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

namespace {

/// What speaks against two neighbouring anchors that lie further apart in one text than in the other, in
/// nats: so many segments were joined, split, left out or put in between them.
double driftCost(const Cell& before, const Cell& after) {
    constexpr double kFirstSegment = 1.5;
    constexpr double kFurtherSegment = 2;
    constexpr double kMost = 170; // chapters may be missing
    const double rows = after.source - before.source;
    const double columns = after.target - before.target;
    const double drift = std::abs(rows - columns);
    return drift == 0 ? 0 : std::min(kMost, kFirstSegment + kFurtherSegment * (drift - 1));
}

} // namespace

std::vector<Cell> steadyPart(const std::vector<Vote>& chain, const Cell& begin, const Cell& end) {
    constexpr std::size_t kLookBack = 30; // votes; more wrong ones than this do not follow each other
    std::vector<Vote> votes{{begin, 0}};
    votes.insert(votes.end(), chain.begin(), chain.end());
    votes.push_back({end, 0});
    std::vector<double> best(votes.size(), 0);
    std::vector<std::size_t> previous(votes.size(), 0);
    for (std::size_t v = 1; v < votes.size(); ++v) {
        best[v] = -std::numeric_limits<double>::infinity();
        for (std::size_t u = std::max(v, kLookBack) - kLookBack; u < v; ++u) {
            const double weight = best[u] - driftCost(votes[u].cell, votes[v].cell) + votes[v].weight;
            if (weight > best[v]) {
                best[v] = weight;
                previous[v] = u;
            }
        }
    }
    std::vector<Cell> kept;
    for (std::size_t v = previous.back(); v != 0; v = previous[v])
        kept.push_back(votes[v].cell);
    std::ranges::reverse(kept);
    return kept;
}

namespace {

/// Looks for anchors in a rectangle, then between them, where words count as rare that are not so in the
/// whole.
class AnchorFinder {
public:
    AnchorFinder(const TextTypes& source, const WordEvidence& evidence)
        : source_(source),
          evidence_(evidence),
          occurrences_(occurrencesOf(source)) {}

    std::vector<Cell> find(const Rectangle& whole) {
        search(whole);
        return std::move(anchors_);
    }

private:
    void search(const Rectangle& area, int depth = 0) {
        const bool isSmall = area.rows() <= kSmallRectangle && area.columns() <= kSmallRectangle;
        if (isSmall || depth == kDeepest)
            return;
        std::vector<Cell> found = steadyPart(heaviestChain(clearVotes(area)), area.begin, area.end);
        if (found.empty() && area.rows() > kLongRepetition && area.columns() > kLongRepetition)
            found = steadyPart(heaviestChain(bestVotes(area)), area.begin, area.end);
        if (found.empty())
            return;
        Cell begin = area.begin;
        for (const Cell& anchor : found) {
            search({begin, anchor}, depth + 1);
            anchors_.push_back(anchor);
            begin = {anchor.source + 1, anchor.target + 1};
        }
        search({begin, area.end}, depth + 1);
    }

    /// Votes for cells whose segments clearly are each other's best.
    [[nodiscard]] std::vector<Vote> clearVotes(const Rectangle& area) const {
        return votesOf(area, kMostVotesOfAWord,
                       [](const Best& best, double weight) { return best.isClearly(weight); });
    }

    /// Votes for cells whose segments have no better one, but perhaps as good ones.
    [[nodiscard]] std::vector<Vote> bestVotes(const Rectangle& area) const {
        return votesOf(area, kMostVotesOfARepeatedWord,
                       [](const Best& best, double weight) { return weight >= best.first; });
    }

    template <class IsBest>
    [[nodiscard]] std::vector<Vote> votesOf(const Rectangle& area, std::size_t most, IsBest isBest) const {
        std::vector<Vote> votes = collectVotes(area, most);
        sumUp(votes);
        std::vector<Best> ofSource(area.rows());
        std::vector<Best> ofTarget(area.columns());
        for (const Vote& vote : votes) {
            ofSource[vote.cell.source - area.begin.source].add(vote.weight);
            ofTarget[vote.cell.target - area.begin.target].add(vote.weight);
        }
        std::erase_if(votes, [&](const Vote& vote) {
            return vote.weight < kLeastWeight ||
                   !isBest(ofSource[vote.cell.source - area.begin.source], vote.weight) ||
                   !isBest(ofTarget[vote.cell.target - area.begin.target], vote.weight);
        });
        return votes;
    }

    [[nodiscard]] std::vector<Vote> collectVotes(const Rectangle& area, std::size_t most) const {
        std::vector<std::uint32_t> types;
        for (std::uint32_t i = area.begin.source; i < area.end.source; ++i)
            types.insert(types.end(), source_.segments[i].begin(), source_.segments[i].end());
        std::ranges::sort(types);
        types.erase(std::unique(types.begin(), types.end()), types.end());
        std::vector<Vote> votes;
        for (const std::uint32_t type : types)
            vote(type, area, most, votes);
        return votes;
    }

    /// The votes of a word that is rare on both sides.
    void vote(std::uint32_t type, const Rectangle& area, std::size_t most, std::vector<Vote>& votes) const {
        const auto segments = within(occurrences_[type], area.begin.source, area.end.source);
        if (segments.size() > most)
            return;
        const std::vector<Hit> hits =
            evidence_.hitsWithin(type, area.begin.target, area.end.target, most / segments.size());
        double weights = kPriorHits;
        for (const Hit& hit : hits)
            weights += static_cast<double>(hit.weight);
        const double background = weights / (area.columns() + kPriorSegments);
        for (const std::uint32_t segment : segments) {
            for (const Hit& hit : hits)
                votes.push_back({{segment, hit.segment},
                                 std::log(.5 + .5 * static_cast<double>(hit.weight) / background)});
        }
    }

    const TextTypes& source_;
    const WordEvidence& evidence_;
    Grouped<std::uint32_t> occurrences_; ///< of each source type
    std::vector<Cell> anchors_;
};

} // namespace

std::vector<Cell> findAnchors(const TextTypes& source, const TextTypes& target,
                              const WordEvidence& sourceEvidence) {
    return AnchorFinder(source, sourceEvidence).find({{0, 0}, {source.size(), target.size()}});
}

} // namespace muqabala
