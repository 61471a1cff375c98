#include "align/evaluate/accuracy.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <vector>

namespace muqabala {
namespace {

/// For each segment of the source and the target, the two-sided beads that hold it.
struct Membership {
    std::vector<std::vector<std::size_t>> source;
    std::vector<std::vector<std::size_t>> target;
};

struct Sizes {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
};

Sizes sizesOf(std::span<const Bead> gold, std::span<const Bead> found) {
    Sizes sizes;
    for (const auto beads : {gold, found}) {
        for (const Bead& bead : beads) {
            sizes.source = std::max(sizes.source, bead.source.end.value);
            sizes.target = std::max(sizes.target, bead.target.end.value);
        }
    }
    return sizes;
}

std::vector<Bead> twoSided(std::span<const Bead> beads) {
    std::vector<Bead> kept;
    std::ranges::copy_if(beads, std::back_inserter(kept),
                         [](const Bead& bead) { return !bead.isOneSided(); });
    return kept;
}

Membership membershipOf(const std::vector<Bead>& beads, Sizes sizes) {
    Membership membership{std::vector<std::vector<std::size_t>>(sizes.source),
                          std::vector<std::vector<std::size_t>>(sizes.target)};
    for (std::size_t bead = 0; bead < beads.size(); ++bead) {
        for (std::uint32_t s = beads[bead].source.begin.value; s < beads[bead].source.end.value; ++s)
            membership.source[s].push_back(bead);
        for (std::uint32_t t = beads[bead].target.begin.value; t < beads[bead].target.end.value; ++t)
            membership.target[t].push_back(bead);
    }
    return membership;
}

template <class I>
std::vector<std::size_t> beadsIn(const std::vector<std::vector<std::size_t>>& membership, Range<I> range) {
    std::vector<std::size_t> beads;
    for (std::uint32_t segment = range.begin.value; segment < range.end.value; ++segment)
        beads.insert(beads.end(), membership[segment].begin(), membership[segment].end());
    return beads;
}

/// How many of the beads share a segment on both sides with one and the same bead of the others.
std::uint64_t countTouching(const std::vector<Bead>& beads, const Membership& others) {
    return static_cast<std::uint64_t>(std::ranges::count_if(beads, [&](const Bead& bead) {
        const auto bySource = beadsIn(others.source, bead.source);
        const auto byTarget = beadsIn(others.target, bead.target);
        return std::ranges::find_first_of(bySource, byTarget) != bySource.end();
    }));
}

Counts countNulls(const std::vector<std::vector<std::size_t>>& gold,
                  const std::vector<std::vector<std::size_t>>& found) {
    Counts counts;
    for (std::size_t segment = 0; segment < gold.size(); ++segment) {
        counts.gold += gold[segment].empty() ? 1U : 0U;
        counts.found += found[segment].empty() ? 1U : 0U;
        counts.right += gold[segment].empty() && found[segment].empty() ? 1U : 0U;
    }
    return counts;
}

bool precedes(const Bead& one, const Bead& other) {
    return std::tie(one.source, one.target) < std::tie(other.source, other.target);
}

bool sameRanges(const Bead& one, const Bead& other) {
    return one.source == other.source && one.target == other.target;
}

/// How many different beads stand in both; probabilities do not matter.
std::uint64_t countCommon(std::vector<Bead> ones, std::vector<Bead> others) {
    std::ranges::sort(ones, precedes);
    ones.erase(std::unique(ones.begin(), ones.end(), sameRanges), ones.end());
    std::ranges::sort(others, precedes);
    return static_cast<std::uint64_t>(std::ranges::count_if(
        ones, [&](const Bead& bead) { return std::ranges::binary_search(others, bead, precedes); }));
}

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

double PrecisionRecall::f1() const {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0.0;
}

PrecisionRecall Counts::score() const {
    return {share(right, found), share(right, gold)};
}

Counts& Counts::operator+=(const Counts& other) {
    right += other.right;
    found += other.found;
    gold += other.gold;
    return *this;
}

PrecisionRecall Accuracy::lax() const {
    return {share(laxRight, strict.found), share(laxCovered, strict.gold)};
}

Counts Accuracy::nulls() const {
    Counts both = sourceNulls;
    both += targetNulls;
    return both;
}

Accuracy& Accuracy::operator+=(const Accuracy& other) {
    strict += other.strict;
    laxRight += other.laxRight;
    laxCovered += other.laxCovered;
    sourceNulls += other.sourceNulls;
    targetNulls += other.targetNulls;
    return *this;
}

Accuracy measure(std::span<const Bead> gold, std::span<const Bead> found) {
    const Sizes sizes = sizesOf(gold, found);
    const std::vector<Bead> goldBeads = twoSided(gold);
    const std::vector<Bead> foundBeads = twoSided(found);
    const Membership inGold = membershipOf(goldBeads, sizes);
    const Membership inFound = membershipOf(foundBeads, sizes);

    Accuracy accuracy;
    accuracy.strict = {countCommon(goldBeads, foundBeads), foundBeads.size(), goldBeads.size()};
    accuracy.laxRight = countTouching(foundBeads, inGold);
    accuracy.laxCovered = countTouching(goldBeads, inFound);
    accuracy.sourceNulls = countNulls(inGold.source, inFound.source);
    accuracy.targetNulls = countNulls(inGold.target, inFound.target);
    return accuracy;
}

} // namespace muqabala
