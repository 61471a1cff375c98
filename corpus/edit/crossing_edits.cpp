// Parting pairs and linking what stands apart.

#include "corpus/edit/alignment_edits.h"
#include "corpus/edit/crossings.h"
#include "corpus/edit/pair_rows.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

/// The segments of paragraphs [begin, end) of a document.
template <class I, class P>
Range<I> segmentsOf(const Document& document, const Range<P>& paragraphs) {
    if (paragraphs.isEmpty())
        return {};
    const Paragraph& last = document.paragraphs[paragraphs.end.value - 1];
    return {{document.paragraphs[paragraphs.begin.value].firstSegment},
            {last.firstSegment + last.segmentCount}};
}

Range<SourceIndex> sourceOf(const Project& project, Level level, std::size_t pair) {
    return level == Level::Sentence
               ? project.alignment.beads()[pair].source
               : segmentsOf<SourceIndex>(project.source, project.paragraphs.beads()[pair].source);
}

Range<TargetIndex> targetOf(const Project& project, Level level, std::size_t pair) {
    return level == Level::Sentence
               ? project.alignment.beads()[pair].target
               : segmentsOf<TargetIndex>(project.target, project.paragraphs.beads()[pair].target);
}

/// That the source of one pair crosses to the target of another.
Bead crossingBetween(const Project& project, Level level, std::size_t sourcePair, std::size_t targetPair) {
    return {sourceOf(project, level, sourcePair), targetOf(project, level, targetPair), kUnknownProbability};
}

bool isThere(const std::vector<Bead>& crossings, const Bead& crossing) {
    return std::any_of(crossings.begin(), crossings.end(), [&](const Bead& other) {
        return other.source == crossing.source && other.target == crossing.target;
    });
}

PairRow sourceOnly(PairRow row) {
    return {row.source, 0};
}

PairRow targetOnly(PairRow row) {
    return {0, row.target};
}

/// The rows between two pairs, or among them, when their texts are all of one side; nothing otherwise.
std::optional<Side> onlySideOf(const PairRows& rows) {
    const auto lacks = [&](Side side) {
        return std::all_of(rows.begin(), rows.end(), [side](PairRow row) { return row.on(side) == 0; });
    };
    if (lacks(Side::Target))
        return Side::Source;
    return lacks(Side::Source) ? std::optional(Side::Target) : std::nullopt;
}

/// The source of the first row with the target of the last as a row, between texts of one side only.
PairRows linkedForward(PairRow first, const PairRows& between, PairRow last, Side sideBetween) {
    PairRows rows{targetOnly(first)};
    const PairRow link{first.source, last.target};
    if (sideBetween == Side::Source)
        rows.push_back(link);
    rows.insert(rows.end(), between.begin(), between.end());
    if (sideBetween == Side::Target)
        rows.push_back(link);
    rows.push_back(sourceOnly(last));
    return rows;
}

/// The target of the first row with the source of the last, likewise.
PairRows linkedBackward(PairRow first, const PairRows& between, PairRow last, Side sideBetween) {
    PairRows rows{sourceOnly(first)};
    const PairRow link{last.source, first.target};
    if (sideBetween == Side::Target)
        rows.push_back(link);
    rows.insert(rows.end(), between.begin(), between.end());
    if (sideBetween == Side::Source)
        rows.push_back(link);
    rows.push_back(targetOnly(last));
    return rows;
}

/// The first and the last row parted in two each.
PairRows parted(PairRow first, const PairRows& between, PairRow last) {
    PairRows rows{sourceOnly(first), targetOnly(first)};
    rows.insert(rows.end(), between.begin(), between.end());
    rows.push_back(sourceOnly(last));
    rows.push_back(targetOnly(last));
    return rows;
}

/// Crossings without those that have segments of the pair.
std::vector<Bead> crossingsWithout(const Project& project, Level level, std::size_t pair) {
    std::vector<Bead> crossings = project.crossings;
    const Range<SourceIndex> source = sourceOf(project, level, pair);
    const Range<TargetIndex> target = targetOf(project, level, pair);
    std::erase_if(crossings, [&](const Bead& crossing) {
        return overlap(crossing.source, source) || overlap(crossing.target, target);
    });
    return crossings;
}

} // namespace

std::optional<Change> unlink(const Project& project, Level level, std::size_t pair) {
    if (pair >= pairCount(project, level))
        return std::nullopt;
    Rearrangement wanted{ChangeKind::Unlink, level, pair, {pair, 1}, rowsOf(project, level, {pair, 1}), {}};
    const PairRow row = wanted.rows.front();
    if (row.source > 0 && row.target > 0)
        wanted.rows = {sourceOnly(row), targetOnly(row)};
    else
        wanted.crossings = crossingsWithout(project, level, pair);
    return changeFor(project, std::move(wanted));
}

std::optional<Change> swapTargets(const Project& project, Level level, std::size_t pair) {
    if (pair + 1 >= pairCount(project, level))
        return std::nullopt;
    const PairRows rows = rowsOf(project, level, {pair, 2});
    const PairRow first = rows[0];
    const PairRow second = rows[1];
    if (onlySideOf(rows))
        return std::nullopt;
    Rearrangement wanted{ChangeKind::Swap, level, pair, {pair, 2}, {}, {}};
    if (first.source == 0 || second.target == 0)
        wanted.rows = linkedBackward(first, {}, second, Side::Source);
    else
        wanted.rows = linkedForward(first, {}, second, Side::Source);
    if (first.source > 0 && first.target > 0 && second.source > 0 && second.target > 0)
        wanted.crossings = crossingsWith(project.crossings, crossingBetween(project, level, pair + 1, pair));
    return changeFor(project, std::move(wanted));
}

std::optional<Change> linkCrossing(const Project& project, Level level, std::size_t sourcePair,
                                   std::size_t targetPair) {
    const auto [first, last] = std::minmax(sourcePair, targetPair);
    if (first == last || last >= pairCount(project, level))
        return std::nullopt;
    const PairWindow window{first, last - first + 1};
    const PairRows rows = rowsOf(project, level, window);
    if ((sourcePair == first ? rows.front() : rows.back()).source == 0 ||
        (targetPair == first ? rows.front() : rows.back()).target == 0)
        return std::nullopt;
    const PairRows between(rows.begin() + 1, rows.end() - 1);
    Rearrangement wanted{ChangeKind::LinkCrossing, level, sourcePair, window, {}, {}};
    if (const std::optional<Side> side = onlySideOf(between)) {
        wanted.rows =
            (sourcePair == first ? linkedForward : linkedBackward)(rows.front(), between, rows.back(), *side);
        return changeFor(project, std::move(wanted));
    }
    const Bead crossing = crossingBetween(project, level, sourcePair, targetPair);
    if (isThere(project.crossings, crossing) || crossing.isOneSided())
        return std::nullopt;
    wanted.rows = parted(rows.front(), between, rows.back());
    wanted.crossings = crossingsWith(project.crossings, crossing);
    return changeFor(project, std::move(wanted));
}

} // namespace muqabala
