#include "align/confirmed.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace muqabala {

namespace {

auto orderOf(const Bead& bead) {
    return std::tuple(bead.source.begin, bead.target.begin, bead.source.end, bead.target.end);
}

bool sameRanges(const Bead& one, const Bead& other) {
    return one.source == other.source && one.target == other.target;
}

/// The first segment that both ranges hold.
template <class I>
std::optional<std::uint32_t> shared(Range<I> one, Range<I> other) {
    const I first = std::max(one.begin, other.begin);
    return one.contains(first) && other.contains(first) ? std::optional(first.value) : std::nullopt;
}

std::optional<Conflict> flawOf(const Bead& bead, std::uint32_t sourceSize, std::uint32_t targetSize) {
    if (bead.source.isEmpty() && bead.target.isEmpty())
        return Conflict{.kind = Conflict::Kind::EmptyOnBothSides};
    if (bead.source.end.value > sourceSize)
        return Conflict{.kind = Conflict::Kind::BeyondSource, .segment = sourceSize};
    if (bead.target.end.value > targetSize)
        return Conflict{.kind = Conflict::Kind::BeyondTarget, .segment = targetSize};
    return std::nullopt;
}

/// Why the second of two beads, which follows in order, cannot stand behind the first.
std::optional<Conflict> conflictOf(const Bead& first, const Bead& second) {
    if (sameRanges(first, second) ||
        (first.source.end <= second.source.begin && first.target.end <= second.target.begin))
        return std::nullopt;
    if (const auto segment = shared(first.source, second.source))
        return Conflict{.kind = Conflict::Kind::SharesSource, .segment = *segment};
    if (const auto segment = shared(first.target, second.target))
        return Conflict{.kind = Conflict::Kind::SharesTarget, .segment = *segment};
    return Conflict{.kind = Conflict::Kind::Crosses};
}

} // namespace

std::optional<Conflict> conflictAmong(std::span<const Bead> beads, std::uint32_t sourceSize,
                                      std::uint32_t targetSize) {
    for (std::size_t i = 0; i < beads.size(); ++i) {
        if (auto flaw = flawOf(beads[i], sourceSize, targetSize)) {
            flaw->bead = i;
            return flaw;
        }
    }
    std::vector<std::size_t> order(beads.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return orderOf(beads[i]); });
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (auto conflict = conflictOf(beads[order[i - 1]], beads[order[i]])) {
            conflict->bead = std::max(order[i - 1], order[i]);
            conflict->other = std::min(order[i - 1], order[i]);
            return conflict;
        }
    }
    return std::nullopt;
}

std::string describe(const Conflict& conflict, std::string_view other) {
    const std::string segment = std::to_string(conflict.segment);
    switch (conflict.kind) {
    case Conflict::Kind::EmptyOnBothSides:
        return "it is empty on both sides";
    case Conflict::Kind::BeyondSource:
        return "the original has only " + segment + " segments";
    case Conflict::Kind::BeyondTarget:
        return "the translation has only " + segment + " segments";
    case Conflict::Kind::SharesSource:
        return std::string(other) + " holds segment " + segment + " of the original too";
    case Conflict::Kind::SharesTarget:
        return std::string(other) + " holds segment " + segment + " of the translation too";
    case Conflict::Kind::Crosses:
        return "it crosses " + std::string(other);
    }
    return {};
}

std::vector<Bead> inTextOrder(std::vector<Bead> beads) {
    std::ranges::sort(beads, {}, orderOf);
    beads.erase(std::unique(beads.begin(), beads.end(), sameRanges), beads.end());
    for (Bead& bead : beads)
        bead.probability = 1.0;
    return beads;
}

} // namespace muqabala
