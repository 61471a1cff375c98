// Putting beads that were found anew in the place of old ones, around what a person confirmed.

#include "corpus/edit/alignment_edits.h"
#include "corpus/edit/bead_rows.h"
#include "corpus/edit/crossings.h"
#include "corpus/edit/edge_cuts.h"
#include "corpus/edit/pair_rows.h"

#include <algorithm>
#include <utility>

namespace muqabala {

namespace {

template <class BeadType>
Edge beginOf(const BeadType& bead) {
    return {bead.source.begin.value, bead.target.begin.value};
}

template <class BeadType>
Edge endOf(const BeadType& bead) {
    return {bead.source.end.value, bead.target.end.value};
}

template <class BeadType>
bool isConfirmed(const BeadType& bead) {
    return bead.status == PairStatus::Confirmed;
}

/// Whether beads can stand in the place of others: they tile the same ranges.
template <class BeadType>
bool covers(std::span<const BeadType> beads, std::span<const BeadType> former) {
    if (beads.empty() || beginOf(beads.front()) != beginOf(former.front()) ||
        endOf(beads.back()) != endOf(former.back()))
        return false;
    for (std::size_t i = 0; i < beads.size(); ++i) {
        if (beads[i].source.end < beads[i].source.begin || beads[i].target.end < beads[i].target.begin ||
            (beads[i].source.isEmpty() && beads[i].target.isEmpty()) ||
            (i > 0 && beginOf(beads[i]) != endOf(beads[i - 1])))
            return false;
    }
    return true;
}

/// The beads cut wherever a confirmed one begins or ends.
template <class BeadType>
std::vector<BeadType> cutAtConfirmed(std::span<const BeadType> beads, std::span<const BeadType> former) {
    std::vector<Edge> edges;
    for (const BeadType& bead : former) {
        if (!isConfirmed(bead))
            continue;
        edges.push_back(beginOf(bead));
        edges.push_back(endOf(bead));
    }
    return beadsOf(EdgeCuts(std::move(edges)).rowsOf(beads), beads);
}

/// The new beads, with the confirmed ones in the place of what was found where they stand.
template <class BeadType>
std::vector<BeadType> aroundConfirmed(std::span<const BeadType> beads, std::span<const BeadType> former) {
    std::vector<BeadType> result;
    for (BeadType bead : cutAtConfirmed(beads, former)) {
        const auto at = std::partition_point(former.begin(), former.end(), [&](const BeadType& old) {
            const Edge end = endOf(old);
            return end.source <= bead.source.begin.value && end.target <= bead.target.begin.value;
        });
        if (isConfirmed(*at)) {
            if (result.empty() || result.back() != *at)
                result.push_back(*at);
            continue;
        }
        const BeadType* same = formerly(bead, former);
        bead.status = same == nullptr ? PairStatus::Unconfirmed : same->status;
        result.push_back(bead);
    }
    return result;
}

/// The beads of a window, as they are to stand there; nothing when they cannot or do so already.
template <class BeadType>
std::optional<std::vector<BeadType>> replacementOf(const std::vector<BeadType>& all, PairWindow window,
                                                   const std::vector<BeadType>& beads) {
    const std::span<const BeadType> former = std::span(all).subspan(window.first, window.count);
    if (!covers<BeadType>(beads, former))
        return std::nullopt;
    return aroundConfirmed<BeadType>(beads, former);
}

template <class BeadType>
bool stands(const std::vector<BeadType>& all, PairWindow window, const std::vector<BeadType>& beads) {
    return beads.size() == window.count &&
           std::equal(beads.begin(), beads.end(), all.begin() + static_cast<std::ptrdiff_t>(window.first));
}

/// The crossings that stay, and those found anew that hold none of their segments.
std::vector<Bead> crossingsAmong(const Project& project, const std::vector<Bead>& beads,
                                 const std::vector<Bead>& found) {
    const Range<SourceIndex> source{beads.front().source.begin, beads.back().source.end};
    const Range<TargetIndex> target{beads.front().target.begin, beads.back().target.end};
    std::vector<Bead> kept = project.crossings;
    std::erase_if(kept, [&](const Bead& crossing) {
        return !isConfirmed(crossing) && isWithin(crossing.source, source) &&
               isWithin(crossing.target, target);
    });
    const std::vector<Bead> staying = crossingsThatHold(kept, beads);
    kept = staying;
    for (const Bead& crossing : crossingsThatHold(found, beads)) {
        const bool isTaken = std::any_of(staying.begin(), staying.end(), [&](const Bead& other) {
            return overlap(other.source, crossing.source) || overlap(other.target, crossing.target);
        });
        const bool isInside = isWithin(crossing.source, source) && isWithin(crossing.target, target);
        if (!isTaken && isInside && !crossing.isOneSided())
            kept = crossingsWith(std::move(kept), crossing);
    }
    return kept;
}

/// Pairs [first, last] when there are such.
std::optional<PairWindow> windowOf(const Project& project, Level level, std::size_t first, std::size_t last) {
    if (first > last || last >= pairCount(project, level))
        return std::nullopt;
    return PairWindow{first, last - first + 1};
}

Change realignment(Level level, std::size_t first) {
    return {ChangeKind::Realign, level, static_cast<std::uint32_t>(first + 1), {}};
}

} // namespace

std::optional<Change> replaceBeads(const Project& project, std::size_t first, std::size_t last,
                                   const std::vector<Bead>& beads, const std::vector<Bead>& crossings) {
    const std::optional<PairWindow> window = windowOf(project, Level::Sentence, first, last);
    if (!window)
        return std::nullopt;
    auto replacement = replacementOf(project.alignment.beads(), *window, beads);
    if (!replacement)
        return std::nullopt;
    Change change = realignment(Level::Sentence, first);
    std::vector<Bead> crossingsThen = crossingsAmong(project, *replacement, crossings);
    if (!stands(project.alignment.beads(), *window, *replacement))
        change.edits.emplace_back(BeadSplice{first, window->count, std::move(*replacement)});
    if (crossingsThen != project.crossings)
        change.edits.emplace_back(CrossingsChange{std::move(crossingsThen)});
    return change.edits.empty() ? std::nullopt : std::optional(std::move(change));
}

std::optional<Change> replaceParagraphBeads(const Project& project, std::size_t first, std::size_t last,
                                            const std::vector<ParagraphBead>& beads) {
    const std::optional<PairWindow> window = windowOf(project, Level::Paragraph, first, last);
    if (!window)
        return std::nullopt;
    auto replacement = replacementOf(project.paragraphs.beads(), *window, beads);
    if (!replacement || stands(project.paragraphs.beads(), *window, *replacement))
        return std::nullopt;
    Change change = realignment(Level::Paragraph, first);
    change.edits.emplace_back(ParagraphSplice{first, window->count, std::move(*replacement)});
    return change;
}

} // namespace muqabala
