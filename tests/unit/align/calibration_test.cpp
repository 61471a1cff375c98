#include "align/evaluate/calibration.h"

#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

using test::bead;

bool isRight(const Bead& found, const std::vector<Bead>& gold) {
    return judge(gold, std::vector{found}).front().isRight;
}

// One-sided beads of the gold may stand there or be left out.
const std::vector<Bead> kGold = {bead(0, 1, 0, 1), bead(2, 4, 1, 2), bead(4, 5, 2, 2), bead(6, 7, 2, 4)};

TEST(Judge, ATwoSidedBeadIsRightWhenTheGoldHasTheSame) {
    EXPECT_TRUE(isRight(bead(2, 4, 1, 2), kGold));
    EXPECT_FALSE(isRight(bead(2, 3, 1, 2), kGold));
    EXPECT_FALSE(isRight(bead(2, 5, 1, 2), kGold));
}

TEST(Judge, AnOneSidedBeadIsRightWhenItsSegmentsAreInNoTwoSidedOneOfTheGold) {
    EXPECT_TRUE(isRight(bead(1, 2, 0, 0), kGold));
    EXPECT_TRUE(isRight(bead(4, 6, 2, 2), kGold));
    EXPECT_TRUE(isRight(bead(9, 9, 4, 5), kGold));
    EXPECT_FALSE(isRight(bead(1, 3, 1, 1), kGold));
    EXPECT_FALSE(isRight(bead(5, 5, 3, 4), kGold));
}

TEST(Calibration, TheErrorIsTheDistanceInEachBin) {
    EXPECT_NEAR(calibrationOf({{.75, true}, {.75, true}, {.75, true}, {.75, false}}).expectedError, 0, 1e-12);
    EXPECT_NEAR(calibrationOf({{.95, true}, {.25, true}}).expectedError, (.05 + .75) / 2, 1e-12);
    EXPECT_NEAR(calibrationOf({{.6, true}, {.6, false}, {1.0, true}, {1.0, true}}).expectedError, .2 / 4,
                1e-12);
}

TEST(Calibration, SureBeadsAreThoseFromPointNineFiveOn) {
    EXPECT_EQ(calibrationOf({{.95, true}, {.949, false}, {1.0, true}, {.97, false}}).rightOfSure,
              (Share{2, 3}));
}

TEST(Calibration, TheLowestTenthIsRoundedUp) {
    std::vector<Judgement> judgements(11, {.9, true});
    judgements[3] = {.2, false};
    judgements[7] = {.3, false};
    judgements[9] = {.8, false};
    EXPECT_EQ(calibrationOf(judgements).errorsInLowest, (Share{2, 3}));
}

TEST(Calibration, OfNothingIsNothing) {
    EXPECT_EQ(calibrationOf({}), Calibration());
    EXPECT_EQ(Share().value(), 0);
}

} // namespace
} // namespace muqabala
