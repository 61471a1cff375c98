#include "corpus/edit/alignment_edits.h"

#include "corpus/edit/pair_rows.h"
#include "tests/unit/corpus/edit/grid.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

constexpr Level kSentence = Level::Sentence;
constexpr Level kParagraph = Level::Paragraph;

Project confirmed(const Project& project, std::size_t pair) {
    return after(project, confirm(project, kSentence, pair, pair));
}

std::vector<PairStatus> statuses(const Project& project) {
    std::vector<PairStatus> result;
    for (const Bead& bead : project.alignment.beads())
        result.push_back(bead.status);
    return result;
}

constexpr PairStatus kConfirmed = PairStatus::Confirmed;
constexpr PairStatus kUnconfirmed = PairStatus::Unconfirmed;
constexpr PairStatus kRejected = PairStatus::Rejected;

TEST(AlignmentEdits, MergedPairsAreOneOfUnknownProbability) {
    const Project project = gridProject({{1, 1}, {2, 1}, {0, 1}});
    const Project merged = after(project, mergePairs(project, kSentence, 0, 1));
    EXPECT_EQ(sentenceShapes(merged), (Shapes{{3, 2}, {0, 1}}));
    EXPECT_EQ(merged.alignment.beads()[0].probability, kUnknownProbability);
    EXPECT_EQ(merged.alignment.beads()[1], project.alignment.beads()[2]);
}

TEST(AlignmentEdits, AMergeOfAConfirmedPairIsUnconfirmed) {
    const Project project = confirmed(gridProject({{1, 1}, {1, 1}}), 0);
    EXPECT_EQ(statuses(after(project, mergeWithPrevious(project, kSentence, 1))), std::vector{kUnconfirmed});
}

TEST(AlignmentEdits, ThereIsNothingToMergeBeyondTheEnds) {
    const Project project = gridProject({{1, 1}, {1, 1}});
    EXPECT_EQ(mergeWithPrevious(project, kSentence, 0), std::nullopt);
    EXPECT_EQ(mergeWithNext(project, kSentence, 1), std::nullopt);
    EXPECT_EQ(mergePairs(project, kSentence, 1, 0), std::nullopt);
}

TEST(AlignmentEdits, ChangesAreNamedAfterTheirPair) {
    const Project project = gridProject({{1, 1}, {1, 1}, {1, 1}});
    const std::optional<Change> change = mergeWithNext(project, kSentence, 1);
    ASSERT_TRUE(change);
    EXPECT_EQ(change->kind, ChangeKind::Merge);
    EXPECT_EQ(change->pair, 2U);
}

TEST(AlignmentEdits, APairIsSplitWhereItIsSaid) {
    const Project project = gridProject({{1, 1}, {3, 2}});
    EXPECT_EQ(sentenceShapes(after(project, splitPair(project, kSentence, 1, {3, 1}))),
              (Shapes{{1, 1}, {2, 0}, {1, 2}}));
    EXPECT_EQ(splitPair(project, kSentence, 1, {1, 1}), std::nullopt) << "nothing before the cut";
    EXPECT_EQ(splitPair(project, kSentence, 1, {4, 3}), std::nullopt) << "nothing behind it";
    EXPECT_EQ(splitPair(project, kSentence, 1, {0, 1}), std::nullopt) << "in another pair";
}

TEST(AlignmentEdits, APairIsBestCutWhereTheSharesOfTheTextsAreAlike) {
    EXPECT_EQ(splitPlace(gridProject({{4, 2}}), kSentence, 0), (SplitPlace{2, 1}));
    EXPECT_EQ(splitPlace(gridProject({{2, 4}}), kSentence, 0), (SplitPlace{1, 2}));
    EXPECT_EQ(splitPlace(gridProject({{4, 0}}), kSentence, 0), (SplitPlace{2, 0}));
    EXPECT_EQ(splitPlace(gridProject({{1, 1}}), kSentence, 0), std::nullopt);
    EXPECT_EQ(splitPlace(gridProject({{0, 1}}), kSentence, 0), std::nullopt);
}

TEST(AlignmentEdits, TheLongerSentenceKeepsTheOnlyCounterpart) {
    Project project = gridProject({{2, 1}});
    project.source.text = "Well, so much for that. No.";
    project.source.segments[0].span = {0, 23};
    project.source.segments[1].span = {24, 27};
    EXPECT_EQ(sentenceShapes(after(project, splitPair(project, kSentence, 0))), (Shapes{{1, 1}, {1, 0}}));
}

TEST(AlignmentEdits, TheFirstUnitGoesUpAndTheLastDown) {
    const Project project = gridProject({{1, 1}, {2, 1}, {1, 1}});
    EXPECT_EQ(sentenceShapes(after(project, moveBoundary(project, kSentence, 1, Side::Source, Move::Up))),
              (Shapes{{2, 1}, {1, 1}, {1, 1}}));
    EXPECT_EQ(sentenceShapes(after(project, moveBoundary(project, kSentence, 1, Side::Target, Move::Down))),
              (Shapes{{1, 1}, {2, 0}, {1, 2}}));
    EXPECT_EQ(moveBoundary(project, kSentence, 0, Side::Source, Move::Up), std::nullopt);
    EXPECT_EQ(moveBoundary(project, kSentence, 2, Side::Source, Move::Down), std::nullopt);
}

TEST(AlignmentEdits, APairThatGaveAwayItsLastUnitIsGone) {
    const Project project = gridProject({{1, 0}, {1, 1}});
    EXPECT_EQ(sentenceShapes(after(project, moveBoundary(project, kSentence, 0, Side::Source, Move::Down))),
              (Shapes{{2, 1}}));
    EXPECT_EQ(moveBoundary(project, kSentence, 0, Side::Target, Move::Down), std::nullopt);
}

TEST(AlignmentEdits, AShiftGoesAsFarAsTheNextGap) {
    const Project project = gridProject({{1, 1}, {1, 2}, {1, 0}, {1, 3}});
    const Project down = after(project, shift(project, kSentence, 0, Side::Target, Move::Down));
    EXPECT_EQ(sentenceShapes(down), (Shapes{{1, 0}, {1, 1}, {1, 2}, {1, 3}}));
    EXPECT_EQ(down.alignment.beads()[3], project.alignment.beads()[3]);
    EXPECT_EQ(sentenceShapes(after(down, shift(down, kSentence, 1, Side::Target, Move::Up))),
              (Shapes{{1, 1}, {1, 2}, {1, 3}, {1, 0}}));
}

TEST(AlignmentEdits, AShiftUpJoinsThePairBefore) {
    const Project project = gridProject({{1, 1}, {1, 2}, {1, 3}});
    EXPECT_EQ(sentenceShapes(after(project, shift(project, kSentence, 1, Side::Target, Move::Up))),
              (Shapes{{1, 3}, {1, 3}, {1, 0}}));
    EXPECT_EQ(shift(project, kSentence, 0, Side::Target, Move::Up), std::nullopt);
}

TEST(AlignmentEdits, AShiftUpFillsAGap) {
    const Project project = gridProject({{1, 0}, {1, 1}, {1, 2}});
    EXPECT_EQ(sentenceShapes(after(project, shift(project, kSentence, 0, Side::Target, Move::Up))),
              (Shapes{{1, 1}, {1, 2}, {1, 0}}));
}

TEST(AlignmentEdits, TheEndAndConfirmedPairsTakeAShiftUp) {
    const Project project = confirmed(gridProject({{1, 1}, {1, 2}, {1, 3}}), 2);
    const Project down = after(project, shift(project, kSentence, 0, Side::Target, Move::Down));
    EXPECT_EQ(sentenceShapes(down), (Shapes{{1, 0}, {1, 1}, {0, 2}, {1, 3}}));
    EXPECT_EQ(statuses(down).back(), kConfirmed);
    EXPECT_EQ(sentenceShapes(after(project, shift(project, kSentence, 2, Side::Source, Move::Down))),
              (Shapes{{1, 1}, {1, 2}, {0, 3}, {1, 0}}));
    EXPECT_EQ(sentenceShapes(after(project, shift(project, kSentence, 1, Side::Target, Move::Up))),
              (Shapes{{1, 3}, {1, 0}, {1, 3}}));
}

TEST(AlignmentEdits, AnInsertedGapMovesAllBelowGapsToo) {
    const Project project = gridProject({{1, 1}, {1, 0}, {1, 2}});
    EXPECT_EQ(sentenceShapes(after(project, insertEmpty(project, kSentence, 0, Side::Target))),
              (Shapes{{1, 0}, {1, 1}, {1, 0}, {0, 2}}));
    EXPECT_EQ(insertEmpty(project, kSentence, 1, Side::Target), std::nullopt) << "there is a gap already";
}

TEST(AlignmentEdits, SwappedTargetsAreAPairAndACrossing) {
    const Project project = gridProject({{1, 1}, {1, 2}, {1, 1}});
    const Project swapped = after(project, swapTargets(project, kSentence, 0));
    EXPECT_EQ(sentenceShapes(swapped), (Shapes{{0, 1}, {1, 2}, {1, 0}, {1, 1}}));
    EXPECT_EQ(swapped.crossings, std::vector{beadAt(1, 2, 0, 1)});
}

TEST(AlignmentEdits, SwappingWithAnEmptySideNeedsNoCrossing) {
    const auto swapped = [](const Shapes& shapes) {
        const Project project = gridProject(shapes);
        const Project result = after(project, swapTargets(project, kSentence, 0));
        EXPECT_TRUE(result.crossings.empty());
        return sentenceShapes(result);
    };
    EXPECT_EQ(swapped({{1, 1}, {1, 0}}), (Shapes{{1, 0}, {1, 1}}));
    EXPECT_EQ(swapped({{1, 0}, {1, 2}}), (Shapes{{1, 2}, {1, 0}}));
    EXPECT_EQ(swapped({{0, 1}, {1, 2}}), (Shapes{{1, 1}, {0, 2}}));
    EXPECT_EQ(swapped({{1, 2}, {0, 1}}), (Shapes{{0, 2}, {1, 1}}));
    EXPECT_EQ(swapped({{1, 0}, {0, 1}}), (Shapes{{1, 1}}));
    EXPECT_EQ(swapped({{0, 1}, {1, 0}}), (Shapes{{1, 1}}));
    EXPECT_EQ(swapped({{1, 0}, {1, 0}}), (Shapes{{1, 0}, {1, 0}})) << "there is nothing to swap";
}

TEST(AlignmentEdits, AnUnlinkedPairIsTwo) {
    const Project project = gridProject({{2, 1}, {1, 0}});
    EXPECT_EQ(sentenceShapes(after(project, unlink(project, kSentence, 0))),
              (Shapes{{2, 0}, {0, 1}, {1, 0}}));
    EXPECT_EQ(unlink(project, kSentence, 1), std::nullopt);
}

TEST(AlignmentEdits, UnlinkingAMovedSentenceRemovesItsCrossing) {
    Project project = gridProject({{1, 0}, {1, 1}, {0, 1}});
    project.crossings = {beadAt(0, 1, 1, 2)};
    const Project unlinked = after(project, unlink(project, kSentence, 2));
    EXPECT_TRUE(unlinked.crossings.empty());
    EXPECT_EQ(unlinked.alignment, project.alignment);
}

TEST(AlignmentEdits, WhatWasMovedAcrossOthersIsLinkedByACrossing) {
    const Project project = gridProject({{1, 1}, {1, 1}, {1, 1}});
    const Project linked = after(project, linkCrossing(project, kSentence, 0, 2));
    EXPECT_EQ(sentenceShapes(linked), (Shapes{{1, 0}, {0, 1}, {1, 1}, {1, 0}, {0, 1}}));
    EXPECT_EQ(linked.crossings, std::vector{beadAt(0, 1, 2, 3)});
    EXPECT_EQ(linkCrossing(linked, kSentence, 0, 4), std::nullopt) << "it is linked already";
}

TEST(AlignmentEdits, WhatHasNothingBetweenIsLinkedAsAPair) {
    const auto linked = [](const Shapes& shapes, std::size_t source, std::size_t target) {
        const Project project = gridProject(shapes);
        return sentenceShapes(after(project, linkCrossing(project, kSentence, source, target)));
    };
    EXPECT_EQ(linked({{1, 0}, {0, 2}}, 0, 1), (Shapes{{1, 2}}));
    EXPECT_EQ(linked({{1, 1}, {1, 2}}, 0, 1), (Shapes{{0, 1}, {1, 2}, {1, 0}}));
    EXPECT_EQ(linked({{1, 1}, {1, 2}}, 1, 0), (Shapes{{1, 0}, {1, 1}, {0, 2}}));
    EXPECT_EQ(linked({{1, 0}, {3, 0}, {0, 2}}, 0, 2), (Shapes{{1, 2}, {3, 0}}));
    EXPECT_EQ(linked({{1, 0}, {0, 3}, {0, 2}}, 0, 2), (Shapes{{0, 3}, {1, 2}}));
    EXPECT_EQ(linked({{0, 2}, {3, 0}, {1, 0}}, 2, 0), (Shapes{{3, 0}, {1, 2}}));
    EXPECT_EQ(linked({{0, 2}, {0, 3}, {1, 0}}, 2, 0), (Shapes{{1, 2}, {0, 3}}));
}

TEST(AlignmentEdits, ACrossingGoesWhenItsSegmentIsNoLongerAlone) {
    Project project = gridProject({{1, 0}, {1, 1}, {1, 1}, {0, 1}});
    project.crossings = {beadAt(0, 1, 2, 3)};
    EXPECT_TRUE(after(project, mergePairs(project, kSentence, 0, 1)).crossings.empty());
    EXPECT_EQ(after(project, mergePairs(project, kSentence, 1, 2)).crossings, project.crossings);
}

TEST(AlignmentEdits, PairsAreConfirmedRejectedAndTakenBack) {
    const Project project = gridProject({{1, 1}, {1, 1}, {1, 1}});
    const Project said = after(project, confirm(project, kSentence, 0, 1));
    EXPECT_EQ(statuses(said), (std::vector{kConfirmed, kConfirmed, kUnconfirmed}));
    EXPECT_EQ(said.alignment.beads()[0].probability, .9) << "what was estimated stays known";
    EXPECT_EQ(confirm(said, kSentence, 0, 1), std::nullopt) << "it is so already";
    const Project rejected = after(said, reject(said, kSentence, 1, 1));
    EXPECT_EQ(statuses(rejected), (std::vector{kConfirmed, kRejected, kUnconfirmed}));
    EXPECT_EQ(after(rejected, unconfirm(rejected, kSentence, 0, 2)), project);
}

TEST(AlignmentEdits, ConfirmingAllBeforeLeavesRejectedPairs) {
    Project project = gridProject({{1, 1}, {1, 1}, {1, 1}, {1, 1}});
    project = after(project, reject(project, kSentence, 1, 1));
    EXPECT_EQ(statuses(after(project, confirmAllBefore(project, kSentence, 3))),
              (std::vector{kConfirmed, kRejected, kConfirmed, kUnconfirmed}));
    EXPECT_EQ(confirmAllBefore(project, kSentence, 0), std::nullopt);
}

TEST(AlignmentEdits, ACrossingIsConfirmedWithThePairsItJoins) {
    Project project = gridProject({{1, 0}, {1, 1}, {0, 1}});
    project.crossings = {beadAt(0, 1, 1, 2)};
    const Project said = after(project, confirm(project, kSentence, 2, 2));
    EXPECT_EQ(statuses(said), (std::vector{kConfirmed, kUnconfirmed, kConfirmed}));
    EXPECT_EQ(said.crossings[0].status, kConfirmed);
    EXPECT_EQ(after(said, unconfirm(said, kSentence, 0, 0)), project);
}

TEST(AlignmentEdits, ASentenceIsCutAtTheCaretAndStaysInItsPair) {
    const Project project = confirmed(gridProject({{1, 1}, {1, 1}}), 0);
    const Project cut = after(project, splitSentence(project, Side::Source, 2));
    EXPECT_EQ(sentenceShapes(cut), (Shapes{{2, 1}, {1, 1}}));
    EXPECT_EQ(cut.source.at(cut.source.segments[0].span), "s0");
    EXPECT_EQ(cut.source.at(cut.source.segments[1].span), "s0.");
    EXPECT_EQ(statuses(cut)[0], kConfirmed) << "the texts of the pair are the same";
    EXPECT_EQ(splitSentence(project, Side::Source, 0), std::nullopt) << "nothing before the caret";
    EXPECT_EQ(splitSentence(project, Side::Source, 6), std::nullopt) << "between two sentences";
    EXPECT_EQ(splitSentence(project, Side::Source, 99), std::nullopt);
}

TEST(AlignmentEdits, NoLetterIsCut) {
    Project project = gridProject({{1, 1}});
    project.target.text = "نعم لا";
    project.target.segments[0].span = {0, 11};
    EXPECT_EQ(splitSentence(project, Side::Target, 3), std::nullopt);
    EXPECT_NE(splitSentence(project, Side::Target, 4), std::nullopt);
}

TEST(AlignmentEdits, JoinedSentencesAreOneAndTheirPairsToo) {
    const Project project = gridProject({{2, 1}, {1, 0}, {1, 1}});
    const Project within = after(project, joinSentences(project, Side::Source, 0));
    EXPECT_EQ(sentenceShapes(within), (Shapes{{1, 1}, {1, 0}, {1, 1}}));
    EXPECT_EQ(within.source.at(within.source.segments[0].span), "s0 s0. s1 s1.");
    EXPECT_EQ(sentenceShapes(after(project, joinSentences(project, Side::Target, 0))), (Shapes{{4, 1}}));
    EXPECT_EQ(joinSentences(project, Side::Target, 1), std::nullopt);
}

TEST(AlignmentEdits, SentencesOfTwoParagraphsAreNotJoined) {
    const Project project = gridProject({{1, 1}, {1, 1}}, {1, 1}, {1, 1});
    EXPECT_EQ(joinSentences(project, Side::Source, 0), std::nullopt);
}

TEST(AlignmentEdits, ParagraphsAreMergedWithoutTouchingTheirSentences) {
    const Project project = gridProject({{1, 1}, {1, 1}}, {1, 1}, {1, 1});
    const Project merged = after(project, mergeWithNext(project, kParagraph, 0));
    EXPECT_EQ(paragraphShapes(merged), (Shapes{{2, 2}}));
    EXPECT_EQ(merged.alignment, project.alignment);
}

TEST(AlignmentEdits, SentencePairsAreCutWhereANewParagraphPairBegins) {
    const Project project = gridProject({{1, 1}, {1, 1}, {1, 1}}, {2, 1}, {1, 2});
    const Project moved = after(project, moveBoundary(project, kParagraph, 0, Side::Target, Move::Down));
    EXPECT_EQ(paragraphShapes(moved), (Shapes{{1, 0}, {1, 2}}));
    EXPECT_EQ(sentenceShapes(moved), (Shapes{{1, 0}, {1, 0}, {0, 1}, {0, 1}, {1, 1}}));
}

TEST(AlignmentEdits, AParagraphThatWasMovedIsLinkedByItsSegments) {
    const Project project = gridProject({{2, 2}, {1, 1}, {1, 1}}, {2, 1, 1}, {2, 1, 1});
    const Project linked = after(project, linkCrossing(project, kParagraph, 0, 2));
    EXPECT_EQ(paragraphShapes(linked), (Shapes{{1, 0}, {0, 1}, {1, 1}, {1, 0}, {0, 1}}));
    EXPECT_EQ(sentenceShapes(linked), (Shapes{{2, 0}, {0, 2}, {1, 1}, {1, 0}, {0, 1}}));
    EXPECT_EQ(linked.crossings, std::vector{beadAt(0, 2, 3, 4)});
}

TEST(AlignmentEdits, AligningAgainLeavesConfirmedPairs) {
    const Project project = confirmed(gridProject({{1, 1}, {1, 1}, {2, 1}}), 1);
    const std::vector<Bead> found{beadAt(0, 2, 0, 1), beadAt(2, 4, 1, 3)};
    const Project again = after(project, replaceBeads(project, 0, 2, found));
    EXPECT_EQ(sentenceShapes(again), (Shapes{{1, 1}, {1, 1}, {2, 1}}));
    EXPECT_EQ(statuses(again), (std::vector{kUnconfirmed, kConfirmed, kUnconfirmed}));
    EXPECT_EQ(again.alignment.beads()[1], project.alignment.beads()[1]);
}

TEST(AlignmentEdits, AligningAgainBringsItsProbabilitiesAndLeavesRejections) {
    Project project = gridProject({{1, 1}, {1, 1}});
    project = after(project, reject(project, kSentence, 0, 0));
    const Project again =
        after(project, replaceBeads(project, 0, 1, {beadAt(0, 1, 0, 1), beadAt(1, 2, 1, 2)}));
    EXPECT_EQ(again.alignment.beads()[0].probability, .5);
    EXPECT_EQ(statuses(again), (std::vector{kRejected, kUnconfirmed}));
}

TEST(AlignmentEdits, BeadsThatDoNotCoverTheWindowAreNotTaken) {
    const Project project = gridProject({{1, 1}, {1, 1}});
    EXPECT_EQ(replaceBeads(project, 0, 1, {beadAt(0, 1, 0, 1)}), std::nullopt);
    EXPECT_EQ(replaceBeads(project, 0, 1, {}), std::nullopt);
    EXPECT_EQ(replaceBeads(project, 0, 2, {beadAt(0, 2, 0, 2)}), std::nullopt);
}

TEST(AlignmentEdits, AligningAgainBringsCrossingsButKeepsConfirmedOnes) {
    Project project = gridProject({{1, 0}, {1, 1}, {0, 1}, {1, 0}, {1, 1}, {0, 1}});
    project.crossings = {beadAt(0, 1, 1, 2), beadAt(2, 3, 3, 4)};
    project = after(project, confirm(project, kSentence, 0, 0));
    const std::vector<Bead> crossings{beadAt(0, 1, 3, 4)};
    const Project again = after(project, replaceBeads(project, 0, 5, project.alignment.beads(), crossings));
    EXPECT_EQ(again.crossings, std::vector{project.crossings[0]});
}

} // namespace
} // namespace muqabala
