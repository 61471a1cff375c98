// Ten thousand random edits of a random alignment: nothing is ever lost.

#include "corpus/edit/alignment_edits.h"
#include "corpus/edit/crossings.h"
#include "corpus/edit/pair_rows.h"
#include "tests/unit/corpus/edit/grid.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace muqabala {
namespace {

class Dice {
public:
    explicit Dice(unsigned seed)
        : engine_(seed) {}

    /// A number from 0 to below `count`.
    std::uint32_t below(std::size_t count) {
        return static_cast<std::uint32_t>(engine_() % std::max<std::size_t>(1, count));
    }

    Side side() { return below(2) == 0 ? Side::Source : Side::Target; }
    Move move() { return below(2) == 0 ? Move::Up : Move::Down; }
    Level level() { return below(4) == 0 ? Level::Paragraph : Level::Sentence; }

private:
    std::mt19937 engine_;
};

/// A random tiling of so many units; steps of up to three on either side.
template <class BeadType>
std::vector<BeadType> randomBeads(Dice& dice, const BeadType& first, const BeadType& last) {
    std::vector<BeadType> beads;
    BeadType next;
    next.source.end = first.source.begin;
    next.target.end = first.target.begin;
    while (next.source.end < last.source.end || next.target.end < last.target.end) {
        const std::uint32_t source = std::min(dice.below(4), last.source.end.value - next.source.end.value);
        const std::uint32_t target = std::min(dice.below(4), last.target.end.value - next.target.end.value);
        if (source == 0 && target == 0)
            continue;
        next.source = {next.source.end, {next.source.end.value + source}};
        next.target = {next.target.end, {next.target.end.value + target}};
        next.probability = dice.below(100) / 100.0;
        beads.push_back(next);
    }
    return beads;
}

Project randomProject(Dice& dice) {
    std::vector<std::uint32_t> source(12);
    std::vector<std::uint32_t> target(12);
    std::generate(source.begin(), source.end(), [&] { return 1 + dice.below(6); });
    std::generate(target.begin(), target.end(), [&] { return 1 + dice.below(6); });
    Project project;
    project.source = gridText("s", source);
    project.target = gridText("t", target);
    const auto sourceCount = static_cast<std::uint32_t>(project.source.segments.size());
    const auto targetCount = static_cast<std::uint32_t>(project.target.segments.size());
    const Bead all = beadAt(0, sourceCount, 0, targetCount);
    project.alignment = Alignment(randomBeads(dice, all, all));
    project.paragraphs = gridAlignment<ParagraphAlignment>(Shapes(12, Shape{1, 1}));
    return project;
}

/// The source of some bead with the target of another, whether or not they are alone.
Bead randomCrossing(Dice& dice, const std::vector<Bead>& beads) {
    return {beads[dice.below(beads.size())].source, beads[dice.below(beads.size())].target, .7};
}

std::optional<Change> randomRealignment(Dice& dice, const Project& project, Level level) {
    const std::size_t count = pairCount(project, level);
    const std::size_t first = dice.below(count);
    const std::size_t last = std::min(count - 1, first + dice.below(12));
    if (level == Level::Paragraph) {
        const auto& beads = project.paragraphs.beads();
        return replaceParagraphBeads(project, first, last, randomBeads(dice, beads[first], beads[last]));
    }
    const auto& beads = project.alignment.beads();
    const std::vector<Bead> found = randomBeads(dice, beads[first], beads[last]);
    return replaceBeads(project, first, last, found, {randomCrossing(dice, found)});
}

std::optional<Change> randomStatus(Dice& dice, const Project& project, Level level, std::size_t pair) {
    const std::size_t last = std::min(pairCount(project, level) - 1, pair + dice.below(3));
    switch (dice.below(8)) {
    case 0:
        return confirm(project, level, pair, last);
    case 1:
        return confirmAllBefore(project, level, std::min<std::size_t>(pair, 5));
    case 2:
        return reject(project, level, pair, last);
    default:
        return unconfirm(project, level, pair, last);
    }
}

std::optional<Change> randomChange(Dice& dice, const Project& project) {
    const Level level = dice.level();
    const std::size_t pair = dice.below(pairCount(project, level));
    const Side side = dice.side();
    const Document& document = side == Side::Source ? project.source : project.target;
    switch (dice.below(14)) {
    case 0:
        return mergePairs(project, level, pair, pair + 1 + dice.below(2));
    case 1:
    case 2:
        return splitPair(project, level, pair);
    case 3:
        return splitPair(
            project, level, pair,
            {dice.below(project.source.segments.size()), dice.below(project.target.segments.size())});
    case 4:
        return moveBoundary(project, level, pair, side, dice.move());
    case 5:
        return shift(project, level, pair, side, dice.move());
    case 6:
        return insertEmpty(project, level, pair, side);
    case 7:
        return swapTargets(project, level, pair);
    case 8:
        return unlink(project, level, pair);
    case 9:
        return linkCrossing(project, level, pair, dice.below(pairCount(project, level)));
    case 10:
        return randomStatus(dice, project, level, pair);
    case 11:
        return splitSentence(project, side, dice.below(document.text.size()));
    case 12:
        return joinSentences(project, side, dice.below(document.segments.size()));
    default:
        return randomRealignment(dice, project, level);
    }
}

bool overlapAnywhere(const std::vector<Bead>& crossings) {
    for (std::size_t i = 0; i < crossings.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (overlap(crossings[i].source, crossings[k].source) ||
                overlap(crossings[i].target, crossings[k].target))
                return true;
        }
    }
    return false;
}

/// What is wrong with a project; empty when nothing is.
std::string flawOf(const Project& project) {
    const std::vector<Bead>& beads = project.alignment.beads();
    const std::vector<ParagraphBead>& paragraphs = project.paragraphs.beads();
    if (!Alignment::tiles(beads) || !ParagraphAlignment::tiles(paragraphs))
        return "there are gaps";
    if (beads.back().source.end.value != project.source.segments.size() ||
        beads.back().target.end.value != project.target.segments.size() ||
        paragraphs.back().source.end.value != project.source.paragraphs.size() ||
        paragraphs.back().target.end.value != project.target.paragraphs.size())
        return "the texts are not covered";
    for (const Bead& crossing : project.crossings) {
        if (!isAlone(crossing, beads) || crossing.isOneSided())
            return "a crossing's segments are not alone";
    }
    const auto bySource = [](const Bead& a, const Bead& b) { return a.source.begin < b.source.begin; };
    if (overlapAnywhere(project.crossings))
        return "crossings share segments";
    return std::is_sorted(project.crossings.begin(), project.crossings.end(), bySource)
               ? ""
               : "crossings out of order";
}

/// Applies a change edit by edit, expecting each to fit, and returns what takes it back.
Change applyFitting(Project& project, const Change& change) {
    Change inverse{change.kind, change.level, change.pair, {}};
    for (const Edit& edit : change.edits) {
        EXPECT_TRUE(fits(project, edit)) << changeName(change.kind);
        inverse.edits.insert(inverse.edits.begin(), apply(project, edit));
    }
    return inverse;
}

/// The confirmed pairs and crossings of a project.
std::vector<Bead> confirmedBeads(const Project& project) {
    std::vector<Bead> beads;
    const auto isConfirmed = [](const Bead& bead) { return bead.status == PairStatus::Confirmed; };
    std::ranges::copy_if(project.alignment.beads(), std::back_inserter(beads), isConfirmed);
    std::ranges::copy_if(project.crossings, std::back_inserter(beads), isConfirmed);
    return beads;
}

TEST(EditProperty, TenThousandRandomEditsKeepTheTextsTiledAndAreAllTakenBack) {
    for (const unsigned seed : {1U, 2U}) {
        Dice dice(seed);
        Project project = randomProject(dice);
        const Project first = project;
        std::vector<Change> undone;
        std::vector<int> timesDone(static_cast<std::size_t>(ChangeKind::ReadAgain) + 1);
        while (undone.size() < 10000) {
            const std::optional<Change> change = randomChange(dice, project);
            if (!change)
                continue;
            const std::vector<Bead> confirmedBefore = confirmedBeads(project);
            undone.push_back(applyFitting(project, *change));
            if (change->kind == ChangeKind::Realign && change->level == Level::Sentence) {
                ASSERT_EQ(confirmedBeads(project), confirmedBefore);
            }
            ++timesDone[static_cast<std::size_t>(change->kind)];
            ASSERT_EQ(flawOf(project), "") << changeName(change->kind) << ", edit " << undone.size();
        }
        for (int kind = 0; kind <= static_cast<int>(ChangeKind::Realign); ++kind)
            EXPECT_GT(timesDone[static_cast<std::size_t>(kind)], 50)
                << changeName(static_cast<ChangeKind>(kind));
        for (; !undone.empty(); undone.pop_back())
            (void)applyFitting(project, undone.back());
        EXPECT_EQ(project, first);
    }
}

} // namespace
} // namespace muqabala
