#include "align/search/anchors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace muqabala {

namespace {

// A word votes when its occurrences times its hits are no more than this: rare on both sides.
constexpr std::size_t kMostVotesOfAWord = 30;
constexpr double kLeastWeight = 8; // nats, about e^8 to 1 against chance
constexpr double kLeastLead = 1;   // nats over the next best segment

std::vector<Vote> collectVotes(const TextTypes& source, const WordEvidence& evidence) {
    std::vector<std::vector<std::uint32_t>> segments(source.types.size());
    for (std::uint32_t i = 0; i < source.size(); ++i) {
        for (const std::uint32_t type : source.segments[i])
            segments[type].push_back(i);
    }
    std::vector<Vote> votes;
    for (std::uint32_t type = 0; type < source.types.size(); ++type) {
        const auto hits = evidence.hits(type);
        if (hits.empty() || segments[type].size() * hits.size() > kMostVotesOfAWord)
            continue;
        for (const std::uint32_t i : segments[type]) {
            for (const Hit& hit : hits) {
                const double ratio = static_cast<double>(hit.weight) / evidence.background(type);
                votes.push_back({{i, hit.segment}, std::log(.5 + .5 * ratio)});
            }
        }
    }
    return votes;
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

std::vector<Cell> findAnchors(const TextTypes& source, const TextTypes& target,
                              const WordEvidence& sourceEvidence) {
    std::vector<Vote> votes = collectVotes(source, sourceEvidence);
    sumUp(votes);
    std::vector<Best> ofSource(source.size());
    std::vector<Best> ofTarget(target.size());
    for (const Vote& vote : votes) {
        ofSource[vote.cell.source].add(vote.weight);
        ofTarget[vote.cell.target].add(vote.weight);
    }
    std::erase_if(votes, [&](const Vote& vote) {
        return vote.weight < kLeastWeight || !ofSource[vote.cell.source].isClearly(vote.weight) ||
               !ofTarget[vote.cell.target].isClearly(vote.weight);
    });
    std::vector<Cell> anchors;
    for (const Vote& vote : heaviestChain(votes))
        anchors.push_back(vote.cell);
    return anchors;
}

} // namespace muqabala
