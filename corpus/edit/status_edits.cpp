// What a person says of pairs.

#include "corpus/edit/alignment_edits.h"
#include "corpus/edit/crossings.h"
#include "corpus/edit/pair_rows.h"

#include <algorithm>
#include <set>
#include <utility>

namespace muqabala {

namespace {

/// Whose status changes.
enum class Whose { AllPairs, UndecidedPairs };

struct Saying {
    PairStatus status{};
    Whose whose{};

    template <class BeadType>
    [[nodiscard]] bool changes(const BeadType& bead) const {
        return bead.status != status && (whose == Whose::AllPairs || bead.status == PairStatus::Unconfirmed);
    }
};

/// The splice that says it of a window's beads, as small as it can be; nothing when all is so already.
template <class Splice, class BeadType>
std::optional<Splice> spliceSaying(const std::vector<BeadType>& all, PairWindow window, Saying saying) {
    auto begin = all.begin() + static_cast<std::ptrdiff_t>(window.first);
    auto end = begin + static_cast<std::ptrdiff_t>(window.count);
    while (begin != end && !saying.changes(*begin))
        ++begin;
    while (begin != end && !saying.changes(*(end - 1)))
        --end;
    std::vector<BeadType> beads(begin, end);
    if (beads.empty())
        return std::nullopt;
    for (BeadType& bead : beads) {
        if (saying.changes(bead))
            bead.status = saying.status;
    }
    return Splice{static_cast<std::size_t>(begin - all.begin()), beads.size(), std::move(beads)};
}

void saySentences(const Project& project, PairWindow window, Saying saying, std::vector<Edit>& edits) {
    const std::vector<Bead>& beads = project.alignment.beads();
    if (auto splice = spliceSaying<BeadSplice>(beads, window, saying))
        edits.emplace_back(std::move(*splice));
    std::set<std::size_t> elsewhere;
    std::vector<Bead> crossings = project.crossings;
    for (Bead& crossing : crossings) {
        const std::vector<std::size_t> joined = holdersOf(crossing, beads);
        const auto isMeant = [&](std::size_t pair) {
            return pair >= window.first && pair < window.first + window.count;
        };
        if (!saying.changes(crossing) || std::none_of(joined.begin(), joined.end(), isMeant))
            continue;
        crossing.status = saying.status;
        std::copy_if(joined.begin(), joined.end(), std::inserter(elsewhere, elsewhere.end()),
                     [&](std::size_t pair) { return !isMeant(pair); });
    }
    for (const std::size_t pair : elsewhere) {
        if (auto splice = spliceSaying<BeadSplice>(beads, {pair, 1}, saying))
            edits.emplace_back(std::move(*splice));
    }
    if (crossings != project.crossings)
        edits.emplace_back(CrossingsChange{std::move(crossings)});
}

std::optional<Change> say(const Project& project, ChangeKind kind, Level level, PairWindow window,
                          Saying saying) {
    const std::size_t count = pairCount(project, level);
    if (window.first >= count || window.count == 0 || window.count > count - window.first)
        return std::nullopt;
    Change change{kind, level, static_cast<std::uint32_t>(window.first + 1), {}};
    if (level == Level::Sentence)
        saySentences(project, window, saying, change.edits);
    else if (auto splice = spliceSaying<ParagraphSplice>(project.paragraphs.beads(), window, saying))
        change.edits.emplace_back(std::move(*splice));
    return change.edits.empty() ? std::nullopt : std::optional(std::move(change));
}

PairWindow windowOf(std::size_t first, std::size_t last) {
    return {first, first <= last ? last - first + 1 : 0};
}

} // namespace

std::optional<Change> confirm(const Project& project, Level level, std::size_t first, std::size_t last) {
    return say(project, ChangeKind::Confirm, level, windowOf(first, last),
               {PairStatus::Confirmed, Whose::AllPairs});
}

std::optional<Change> unconfirm(const Project& project, Level level, std::size_t first, std::size_t last) {
    return say(project, ChangeKind::Unconfirm, level, windowOf(first, last),
               {PairStatus::Unconfirmed, Whose::AllPairs});
}

std::optional<Change> reject(const Project& project, Level level, std::size_t first, std::size_t last) {
    return say(project, ChangeKind::Reject, level, windowOf(first, last),
               {PairStatus::Rejected, Whose::AllPairs});
}

std::optional<Change> confirmAllBefore(const Project& project, Level level, std::size_t pair) {
    return say(project, ChangeKind::Confirm, level, {0, pair},
               {PairStatus::Confirmed, Whose::UndecidedPairs});
}

} // namespace muqabala
