#pragma once

#include "corpus/edit/pair_rows.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace muqabala {

/// Beads of either level as rows, and back.

template <class BeadType>
PairRows rowsOf(const std::vector<BeadType>& beads, PairWindow window) {
    PairRows rows;
    rows.reserve(window.count);
    for (std::size_t i = window.first; i < window.first + window.count; ++i)
        rows.push_back({beads[i].source.size(), beads[i].target.size()});
    return rows;
}

/// The bead of these ranges among those that stood there; null when there was none. Beginnings of beads
/// increase, since none is empty on both sides.
template <class BeadType>
const BeadType* formerly(const BeadType& bead, std::span<const BeadType> former) {
    const auto found = std::partition_point(former.begin(), former.end(), [&](const BeadType& other) {
        return std::pair(other.source.begin, other.target.begin) <
               std::pair(bead.source.begin, bead.target.begin);
    });
    const bool isThere =
        found != former.end() && found->source == bead.source && found->target == bead.target;
    return isThere ? &*found : nullptr;
}

/// The beads of rows in the place of `former`. One whose ranges stood there before is that one.
template <class BeadType>
std::vector<BeadType> beadsOf(const PairRows& rows, std::span<const BeadType> former) {
    std::vector<BeadType> beads;
    BeadType next;
    next.source.end = former.front().source.begin;
    next.target.end = former.front().target.begin;
    for (const PairRow row : rows) {
        if (row.isEmpty())
            continue;
        next.source = {next.source.end, {next.source.end.value + row.source}};
        next.target = {next.target.end, {next.target.end.value + row.target}};
        next.probability = kUnknownProbability;
        const BeadType* same = formerly(next, former);
        beads.push_back(same == nullptr ? next : *same);
    }
    return beads;
}

} // namespace muqabala
