#include "align/evaluate/accuracy.h"

#include <gtest/gtest.h>

#include <vector>

namespace muqabala {
namespace {

Bead bead(std::uint32_t s0, std::uint32_t s1, std::uint32_t t0, std::uint32_t t1) {
    return {{{s0}, {s1}}, {{t0}, {t1}}, 0.5};
}

const std::vector<Bead> kGold = {bead(0, 1, 0, 1), bead(1, 3, 1, 2), bead(3, 4, 2, 2), bead(4, 5, 2, 4),
                                 bead(5, 5, 4, 5), bead(5, 6, 5, 6), bead(6, 7, 6, 7)};
const std::vector<Bead> kFound = {bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 3, 2, 2), bead(3, 5, 2, 4),
                                  bead(5, 6, 4, 6), bead(6, 6, 6, 7), bead(6, 7, 7, 7)};

TEST(Accuracy, ATextAgainstItselfIsAllRight) {
    const Accuracy accuracy = measure(kGold, kGold);
    EXPECT_EQ(accuracy.strict, (Counts{5, 5, 5}));
    EXPECT_DOUBLE_EQ(accuracy.lax().f1(), 1.0);
    EXPECT_DOUBLE_EQ(accuracy.nulls().score().f1(), 1.0);
}

TEST(Accuracy, StrictWantsTheSameBead) {
    EXPECT_EQ(measure(kGold, kFound).strict, (Counts{1, 4, 5}));
}

TEST(Accuracy, LaxWantsASharedSegmentOnBothSides) {
    const Accuracy accuracy = measure(kGold, kFound);
    EXPECT_EQ(accuracy.laxRight, 4U);
    EXPECT_EQ(accuracy.laxCovered, 4U);
    EXPECT_DOUBLE_EQ(accuracy.lax().precision, 1.0);
    EXPECT_DOUBLE_EQ(accuracy.lax().recall, 0.8);
}

TEST(Accuracy, NullsAreCountedBySegment) {
    const Accuracy accuracy = measure(kGold, kFound);
    EXPECT_EQ(accuracy.sourceNulls, (Counts{0, 2, 1}));
    EXPECT_EQ(accuracy.targetNulls, (Counts{0, 1, 1}));
    EXPECT_EQ(accuracy.nulls(), (Counts{0, 3, 2}));
}

TEST(Accuracy, OneSidedBeadsMayBeLeftOut) {
    std::vector<Bead> twoSided;
    for (const Bead& found : kFound) {
        if (!found.isOneSided())
            twoSided.push_back(found);
    }
    EXPECT_EQ(measure(kGold, twoSided), measure(kGold, kFound));
}

TEST(Accuracy, TheSameBeadTwiceIsRightOnce) {
    const std::vector<Bead> twice = {bead(0, 1, 0, 1), bead(0, 1, 0, 1)};
    EXPECT_EQ(measure(kGold, twice).strict, (Counts{1, 2, 5}));
}

TEST(Accuracy, NothingAgainstNothingScoresNothing) {
    EXPECT_EQ(measure({}, {}), Accuracy());
    EXPECT_DOUBLE_EQ(Accuracy().strict.score().f1(), 0.0);
}

TEST(Accuracy, SumsAreMicroTotals) {
    Accuracy total = measure(kGold, kFound);
    total += measure(kGold, kGold);
    EXPECT_EQ(total.strict, (Counts{6, 9, 10}));
    EXPECT_EQ(total.laxRight, 9U);
}

} // namespace
} // namespace muqabala
