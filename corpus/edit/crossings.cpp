#include "corpus/edit/crossings.h"

#include <algorithm>

namespace muqabala {

namespace {

/// Adds the numbers of the beads that hold units of a range on its side.
template <class I>
void addHolders(const Range<I>& units, std::span<const Bead> beads, Range<I> Bead::*side,
                std::vector<std::size_t>& holders) {
    auto bead = std::partition_point(beads.begin(), beads.end(), [&](const Bead& candidate) {
        return (candidate.*side).end <= units.begin;
    });
    for (; bead != beads.end() && ((*bead).*side).begin < units.end; ++bead) {
        if (!((*bead).*side).isEmpty())
            holders.push_back(static_cast<std::size_t>(bead - beads.begin()));
    }
}

template <class I>
const Bead* holding(const std::vector<Bead>& crossings, I segment, Range<I> Bead::*side) {
    const auto found = std::find_if(crossings.begin(), crossings.end(),
                                    [&](const Bead& bead) { return (bead.*side).contains(segment); });
    return found == crossings.end() ? nullptr : &*found;
}

} // namespace

std::vector<std::size_t> holdersOf(const Bead& crossing, std::span<const Bead> beads) {
    std::vector<std::size_t> holders;
    addHolders(crossing.source, beads, &Bead::source, holders);
    addHolders(crossing.target, beads, &Bead::target, holders);
    return holders;
}

bool isAlone(const Bead& crossing, std::span<const Bead> beads) {
    const std::vector<std::size_t> holders = holdersOf(crossing, beads);
    return std::all_of(holders.begin(), holders.end(),
                       [&](std::size_t holder) { return beads[holder].isOneSided(); });
}

std::vector<Bead> crossingsThatHold(std::vector<Bead> crossings, std::span<const Bead> beads) {
    std::erase_if(crossings, [&](const Bead& crossing) { return !isAlone(crossing, beads); });
    for (Bead& crossing : crossings) {
        const std::vector<std::size_t> holders = holdersOf(crossing, beads);
        const bool isDoubted = std::any_of(holders.begin(), holders.end(), [&](std::size_t holder) {
            return beads[holder].status != PairStatus::Confirmed;
        });
        if (crossing.status == PairStatus::Confirmed && isDoubted)
            crossing.status = PairStatus::Unconfirmed;
    }
    return crossings;
}

std::vector<Bead> crossingsWith(std::vector<Bead> crossings, const Bead& added) {
    std::erase_if(crossings, [&](const Bead& other) {
        return overlap(other.source, added.source) || overlap(other.target, added.target);
    });
    const auto behind = std::partition_point(crossings.begin(), crossings.end(), [&](const Bead& other) {
        return other.source.begin < added.source.begin;
    });
    crossings.insert(behind, added);
    return crossings;
}

const Bead* crossingOf(const std::vector<Bead>& crossings, SourceIndex segment) {
    return holding(crossings, segment, &Bead::source);
}

const Bead* crossingOf(const std::vector<Bead>& crossings, TargetIndex segment) {
    return holding(crossings, segment, &Bead::target);
}

} // namespace muqabala
