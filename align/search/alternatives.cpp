#include "align/search/alternatives.h"

#include <algorithm>
#include <tuple>

namespace muqabala {

namespace {

constexpr double kLeastLink = 0.001;

/// Which bead of an alignment takes each segment.
class Takers {
public:
    explicit Takers(const std::vector<Bead>& beads)
        : ofSource_(beads.empty() ? 0 : beads.back().source.end.value),
          ofTarget_(beads.empty() ? 0 : beads.back().target.end.value) {
        for (std::size_t b = 0; b < beads.size(); ++b) {
            const auto source = ofSource_.begin() + beads[b].source.begin.value;
            std::fill(source, source + beads[b].source.size(), b);
            const auto target = ofTarget_.begin() + beads[b].target.begin.value;
            std::fill(target, target + beads[b].target.size(), b);
        }
    }

    /// Calls visit(number) for each segment of a bead, with the bead that takes it.
    template <class Visit>
    void forEachTouchedBy(const Bead& bead, Visit visit) const {
        std::for_each(ofSource_.begin() + bead.source.begin.value, ofSource_.begin() + bead.source.end.value,
                      visit);
        std::for_each(ofTarget_.begin() + bead.target.begin.value, ofTarget_.begin() + bead.target.end.value,
                      visit);
    }

private:
    std::vector<std::size_t> ofSource_;
    std::vector<std::size_t> ofTarget_;
};

bool sameRanges(const Bead& one, const Bead& other) {
    return one.source == other.source && one.target == other.target;
}

/// A bead that competes with another one; where a side is empty, it stands where the other begins.
Bead inPlaceOf(const Bead& other, Bead bead) {
    if (bead.source.isEmpty())
        bead.source = {other.source.begin, other.source.begin};
    if (bead.target.isEmpty())
        bead.target = {other.target.begin, other.target.begin};
    return bead;
}

std::vector<PairCertainty> runnersUp(const std::vector<Bead>& beads, const std::vector<Bead>& probable) {
    std::vector<PairCertainty> pairs;
    pairs.reserve(beads.size());
    for (const Bead& bead : beads)
        pairs.push_back({.bead = bead});
    const Takers takers(beads);
    for (const Bead& other : probable) {
        takers.forEachTouchedBy(other, [&](std::size_t taker) {
            PairCertainty& pair = pairs[taker];
            const Bead candidate = inPlaceOf(pair.bead, other);
            const bool better = !pair.runnerUp || other.probability > pair.runnerUp->probability;
            if (better && !sameRanges(pair.bead, candidate))
                pair.runnerUp = candidate;
        });
    }
    return pairs;
}

std::vector<SegmentLink> linksOf(const std::vector<Bead>& probable) {
    std::vector<SegmentLink> links;
    for (const Bead& bead : probable) {
        for (SourceIndex i = bead.source.begin; i < bead.source.end; ++i.value) {
            for (TargetIndex j = bead.target.begin; j < bead.target.end; ++j.value)
                links.push_back({i, j, bead.probability});
        }
    }
    std::ranges::stable_sort(links, {}, [](const SegmentLink& l) { return std::tuple(l.source, l.target); });
    std::vector<SegmentLink> sums;
    for (const SegmentLink& link : links) {
        if (!sums.empty() && sums.back().source == link.source && sums.back().target == link.target)
            sums.back().probability = std::min(1.0, sums.back().probability + link.probability);
        else
            sums.push_back(link);
    }
    std::erase_if(sums, [](const SegmentLink& link) { return link.probability < kLeastLink; });
    return sums;
}

} // namespace

Certainty certaintyOf(const std::vector<Bead>& beads, const std::vector<Bead>& probable,
                      const std::vector<Bead>& given) {
    Certainty certainty{runnersUp(beads, probable), linksOf(probable)};
    auto next = given.begin();
    for (PairCertainty& pair : certainty.pairs) {
        pair.isGiven = next != given.end() && sameRanges(pair.bead, *next);
        if (pair.isGiven)
            ++next;
    }
    return certainty;
}

} // namespace muqabala
