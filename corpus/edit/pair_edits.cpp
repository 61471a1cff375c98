// Merging, cutting and parting pairs.

#include "corpus/edit/alignment_edits.h"
#include "corpus/edit/crossings.h"
#include "corpus/edit/pair_rows.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muqabala {

namespace {

/// The ranges of a pair as plain numbers, whatever its level.
struct PairUnits {
    Range<SourceIndex> source;
    Range<TargetIndex> target;
};

PairUnits unitsOf(const Project& project, Level level, std::size_t pair) {
    if (level == Level::Sentence)
        return {project.alignment.beads()[pair].source, project.alignment.beads()[pair].target};
    const ParagraphBead& bead = project.paragraphs.beads()[pair];
    return {{{bead.source.begin.value}, {bead.source.end.value}},
            {{bead.target.begin.value}, {bead.target.end.value}}};
}

/// For each place in a range of units, before the first to behind the last, the share of its bytes before it.
std::vector<double> sharesBefore(const Document& document, Level level, std::uint32_t begin,
                                 std::uint32_t end) {
    std::vector<double> shares{0};
    for (std::uint32_t unit = begin; unit < end; ++unit) {
        const TextSpan span =
            level == Level::Sentence ? document.segments[unit].span : document.paragraphs[unit].span;
        shares.push_back(shares.back() + span.size());
    }
    const double all = std::max(1.0, shares.back());
    for (double& share : shares)
        share /= all;
    return shares;
}

/// Places where a side may be cut, as [first, last]: inside where it has several units, else at its ends.
std::pair<std::size_t, std::size_t> placesIn(const std::vector<double>& shares) {
    const std::size_t units = shares.size() - 1;
    return units > 1 ? std::pair<std::size_t, std::size_t>{1, units - 1}
                     : std::pair<std::size_t, std::size_t>{0, units};
}

} // namespace

std::optional<Change> mergePairs(const Project& project, Level level, std::size_t first, std::size_t last) {
    if (first >= last || last >= pairCount(project, level))
        return std::nullopt;
    const PairWindow window{first, last - first + 1};
    PairRow all;
    for (const PairRow row : rowsOf(project, level, window)) {
        all.source += row.source;
        all.target += row.target;
    }
    return changeFor(project, {ChangeKind::Merge, level, first, window, {all}, {}});
}

std::optional<Change> mergeWithNext(const Project& project, Level level, std::size_t pair) {
    return mergePairs(project, level, pair, pair + 1);
}

std::optional<Change> mergeWithPrevious(const Project& project, Level level, std::size_t pair) {
    return pair == 0 ? std::nullopt : mergePairs(project, level, pair - 1, pair);
}

std::optional<SplitPlace> splitPlace(const Project& project, Level level, std::size_t pair) {
    if (pair >= pairCount(project, level))
        return std::nullopt;
    const PairUnits units = unitsOf(project, level, pair);
    const auto& source = units.source;
    const auto& target = units.target;
    if (source.size() < 2 && target.size() < 2)
        return std::nullopt;
    const std::vector<double> sources =
        sharesBefore(project.source, level, source.begin.value, source.end.value);
    const std::vector<double> targets =
        sharesBefore(project.target, level, target.begin.value, target.end.value);
    const auto [firstSource, lastSource] = placesIn(sources);
    const auto [firstTarget, lastTarget] = placesIn(targets);
    const auto badness = [&](std::size_t s, std::size_t t) {
        return std::abs((source.isEmpty() ? 0.5 : sources[s]) - (target.isEmpty() ? 0.5 : targets[t]));
    };
    std::pair<std::size_t, std::size_t> best{firstSource, firstTarget};
    for (std::size_t s = firstSource; s <= lastSource; ++s) {
        for (std::size_t t = firstTarget; t <= lastTarget; ++t) {
            if (badness(s, t) < badness(best.first, best.second))
                best = {s, t};
        }
    }
    return SplitPlace{source.begin.value + static_cast<std::uint32_t>(best.first),
                      target.begin.value + static_cast<std::uint32_t>(best.second)};
}

std::optional<Change> splitPair(const Project& project, Level level, std::size_t pair, SplitPlace place) {
    if (pair >= pairCount(project, level))
        return std::nullopt;
    const auto [source, target] = unitsOf(project, level, pair);
    if (place.source < source.begin.value || place.source > source.end.value ||
        place.target < target.begin.value || place.target > target.end.value)
        return std::nullopt;
    const PairRow before{place.source - source.begin.value, place.target - target.begin.value};
    const PairRow behind{source.end.value - place.source, target.end.value - place.target};
    return changeFor(project, {ChangeKind::Split, level, pair, {pair, 1}, {before, behind}, {}});
}

std::optional<Change> splitPair(const Project& project, Level level, std::size_t pair) {
    const std::optional<SplitPlace> place = splitPlace(project, level, pair);
    return place ? splitPair(project, level, pair, *place) : std::nullopt;
}

} // namespace muqabala
