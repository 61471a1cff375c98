#include "corpus/study/pair_filter.h"

#include <algorithm>
#include <array>

namespace muqabala {

namespace {

constexpr std::array<std::string_view, 5> kKindNames{"one-to-one", "uneven", "source-alone", "target-alone",
                                                     "moved"};

/// Whether a value is among those wanted; all are when none is named.
template <class T, class U>
bool isWanted(const std::vector<T>& wanted, const U& value) {
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), value) != wanted.end();
}

bool isMeant(const PairFilter& filter, const Remark& remark) {
    return isWanted(filter.categories, remark.category()) &&
           (!filter.leastSeverity || remark.severity() >= *filter.leastSeverity) &&
           isWanted(filter.authors, remark.author());
}

bool passesByRemarks(const PairFilter& filter, const Pair& pair, std::span<const Remark> remarks) {
    bool isNoted = false;
    bool hasMeant = false;
    for (const std::uint32_t note : pair.notes) {
        if (remarks[note].standing() == VerdictKind::Dismissed)
            continue;
        isNoted = true;
        hasMeant = hasMeant || isMeant(filter, remarks[note]);
    }
    if (filter.noted != Noted::Either && isNoted != (filter.noted == Noted::Yes))
        return false;
    return hasMeant || !filter.asksOfRemarks();
}

bool passes(const PairFilter& filter, const Pair& pair, std::span<const Remark> remarks) {
    return isWanted(filter.kinds, kindOf(pair)) && pair.probability >= filter.leastProbability &&
           pair.probability <= filter.mostProbability && isWanted(filter.statuses, pair.status) &&
           passesByRemarks(filter, pair, remarks);
}

/// Adds the pairs that hold the segments in which hits begin.
void addHolders(const std::vector<Pair>& pairs, PairSide Pair::*side, const std::vector<TextHit>& hits,
                std::vector<std::size_t>& holders) {
    std::size_t pair = 0;
    for (const TextHit& hit : hits) {
        while (pair < pairs.size() &&
               (pairs[pair].*side).firstUnit + (pairs[pair].*side).unitCount <= hit.segment)
            ++pair;
        if (pair == pairs.size())
            return;
        holders.push_back(pair);
    }
}

} // namespace

PairKind kindOf(const Pair& pair) {
    if (pair.isCrossed)
        return PairKind::Moved;
    if (pair.target.isEmpty())
        return PairKind::SourceAlone;
    if (pair.source.isEmpty())
        return PairKind::TargetAlone;
    return pair.source.unitCount == 1 && pair.target.unitCount == 1 ? PairKind::OneToOne : PairKind::Uneven;
}

std::string_view kindName(PairKind kind) {
    return kKindNames.at(static_cast<std::size_t>(kind));
}

std::vector<std::size_t> pairsThatPass(const PairFilter& filter, const std::vector<Pair>& pairs,
                                       std::span<const Remark> remarks) {
    std::vector<std::size_t> passing;
    const auto consider = [&](std::size_t pair) {
        if (pair < pairs.size() && passes(filter, pairs[pair], remarks))
            passing.push_back(pair);
    };
    if (filter.found) {
        for (const std::size_t pair : *filter.found)
            consider(pair);
        return passing;
    }
    for (std::size_t pair = 0; pair < pairs.size(); ++pair)
        consider(pair);
    return passing;
}

std::vector<std::size_t> pairsWith(const std::vector<Pair>& pairs, const std::vector<TextHit>& sourceHits,
                                   const std::vector<TextHit>& targetHits) {
    std::vector<std::size_t> holders;
    addHolders(pairs, &Pair::source, sourceHits, holders);
    addHolders(pairs, &Pair::target, targetHits, holders);
    std::sort(holders.begin(), holders.end());
    holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
    return holders;
}

} // namespace muqabala
