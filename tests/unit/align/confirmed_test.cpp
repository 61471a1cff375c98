#include "align/confirmed.h"

#include "align/aligner.h"
#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace muqabala {
namespace {

using test::bead;
using Kind = Conflict::Kind;

std::string flaw(const std::vector<Bead>& beads) {
    const std::optional<Conflict> conflict = conflictAmong(beads, 10, 8);
    return conflict ? std::to_string(conflict->bead) + ": " +
                          describe(*conflict, "bead " + std::to_string(conflict->other))
                    : "";
}

TEST(ConflictAmong, BeadsThatFitEachOtherHaveNone) {
    EXPECT_EQ(flaw({}), "");
    EXPECT_EQ(flaw({bead(4, 5, 4, 6), bead(0, 2, 0, 1), bead(2, 3, 1, 1), bead(3, 3, 1, 4)}), "");
    EXPECT_EQ(flaw({bead(0, 10, 0, 8)}), "");
}

TEST(ConflictAmong, TheSameBeadTwiceIsNone) {
    EXPECT_EQ(flaw({bead(4, 5, 4, 6), bead(0, 1, 0, 1), bead(4, 5, 4, 6)}), "");
}

TEST(ConflictAmong, NamesTheLaterOfTwoBeadsThatHoldTheSameSegment) {
    EXPECT_EQ(flaw({bead(2, 4, 2, 3), bead(3, 5, 4, 5)}), "1: bead 0 holds segment 3 of the original too");
    EXPECT_EQ(flaw({bead(5, 6, 4, 6), bead(0, 1, 0, 1), bead(4, 5, 3, 5)}),
              "2: bead 0 holds segment 4 of the translation too");
    EXPECT_EQ(flaw({bead(2, 3, 2, 3), bead(2, 3, 2, 2)}), "1: bead 0 holds segment 2 of the original too");
}

TEST(ConflictAmong, NamesBeadsThatCross) {
    EXPECT_EQ(flaw({bead(0, 1, 5, 6), bead(4, 5, 2, 3)}), "1: it crosses bead 0");
    EXPECT_EQ(flaw({bead(4, 4, 2, 3), bead(2, 3, 6, 6)}), "1: it crosses bead 0");
}

TEST(ConflictAmong, NamesBeadsThatTheTextsHaveNotGot) {
    EXPECT_EQ(flaw({bead(0, 1, 0, 1), bead(9, 11, 7, 8)}), "1: the original has only 10 segments");
    EXPECT_EQ(flaw({bead(9, 10, 8, 9)}), "0: the translation has only 8 segments");
    EXPECT_EQ(flaw({bead(3, 3, 3, 3)}), "0: it is empty on both sides");
}

const Document kOriginal = test::documentOf(
    "en", {"In 1911 it opened.", "In 1922 it burned.", "In 1933 it was sold.", "In 1944 it was rebuilt."});
const Document kTranslation =
    test::documentOf("ar", {"افتتح عام 1911.", "احترق عام 1922.", "بيع عام 1933.", "أعيد بناؤه عام 1944."});

std::vector<Bead> around(const std::vector<Bead>& confirmed) {
    const auto aligned = align(kOriginal, kTranslation, Lexicon(), {.confirmed = confirmed});
    EXPECT_TRUE(aligned);
    return aligned->segments.beads();
}

TEST(Align, WhatIsConfirmedIsKeptAndTheRestAlignedAroundIt) {
    const std::vector<Bead> beads = around({bead(2, 4, 2, 3), bead(0, 0, 0, 1)});
    EXPECT_EQ(beads[0], bead(0, 0, 0, 1));
    EXPECT_EQ(beads[beads.size() - 2], bead(2, 4, 2, 3));
    EXPECT_EQ(test::shapesOf(beads),
              (std::vector<std::vector<std::uint32_t>>{
                  {0, 0, 0, 1}, {0, 1, 1, 1}, {1, 2, 1, 2}, {2, 4, 2, 3}, {4, 4, 3, 4}}));
}

TEST(Align, ConfirmingWhatWasFoundChangesNothingElse) {
    const std::vector<Bead> beads = around({});
    for (const Bead& confirmed : beads)
        EXPECT_EQ(test::shapesOf(around({confirmed})), test::shapesOf(beads));
    for (const Bead& kept : around(beads))
        EXPECT_EQ(kept.probability, 1.0);
}

TEST(Align, RefusesToKeepWhatCannotBeKept) {
    const auto aligned =
        align(kOriginal, kTranslation, Lexicon(), {.confirmed = {bead(0, 1, 1, 2), bead(1, 2, 0, 1)}});
    ASSERT_FALSE(aligned);
    EXPECT_EQ(aligned.error().code, ErrorCode::Contradictory);
    EXPECT_EQ(aligned.error().detail, "it crosses another");
}

TEST(Align, ATitleIsPairedAsConfirmed) {
    Document original = test::documentOfParagraphs("en", {{"A Title"}, {"It cost 90 dinars in 2014."}});
    Document translation = test::documentOfParagraphs("ar", {{"كلف 90 دينارا عام 2014."}, {"عنوان"}});
    original.paragraphs.front().role = translation.paragraphs.front().role = ParagraphRole::Title;
    const auto aligned = align(original, translation, Lexicon(), {.confirmed = {bead(0, 1, 0, 0)}});
    ASSERT_TRUE(aligned);
    EXPECT_EQ(aligned->segments.beads().front(), bead(0, 1, 0, 0));
}

/// Long texts go by a corridor, which has to pass through what is confirmed wherever that lies.
TEST(Align, ConfirmedBeadsFarFromTheDiagonalAreKeptInLongTexts) {
    std::mt19937 random(3);
    std::vector<std::string> source;
    std::vector<std::string> target;
    for (int i = 0; i < 900; ++i) {
        source.push_back(std::to_string(1000 + i) + " of " + std::to_string(random() % 5000));
        target.push_back(source.back());
    }
    const std::vector<Bead> confirmed = {bead(100, 101, 600, 601), bead(700, 706, 640, 645),
                                         bead(800, 800, 700, 790)};
    const auto aligned = align(test::documentOf("en", source), test::documentOf("en", target), Lexicon(),
                               {.confirmed = confirmed});
    ASSERT_TRUE(aligned);
    ASSERT_TRUE(Alignment::tiles(aligned->segments.beads()));
    for (const Bead& kept : confirmed)
        EXPECT_NE(std::ranges::find(aligned->segments.beads(), kept), aligned->segments.beads().end());
}

} // namespace
} // namespace muqabala
