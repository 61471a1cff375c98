#include "align/search/band.h"

#include "tests/unit/align/texts.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace muqabala {
namespace {

/// What every band promises: runs that never go back, from the first cell to the last, each cell its own
/// number.
void expectSound(const Band& band) {
    ASSERT_EQ(band.first(0), 0U);
    ASSERT_TRUE(band.contains(band.sourceSize(), band.targetSize()));
    std::size_t next = 0;
    for (std::uint32_t i = 0; i <= band.sourceSize(); ++i) {
        ASSERT_LE(band.first(i), band.last(i));
        if (i > 0) {
            ASSERT_LE(band.first(i - 1), band.first(i));
            ASSERT_LE(band.last(i - 1), band.last(i));
            ASSERT_LE(band.first(i), band.last(i - 1)) << "runs of neighbours meet";
        }
        for (std::uint32_t j = band.first(i); j <= band.last(i); ++j)
            ASSERT_EQ(band.cell(i, j), next++);
    }
    ASSERT_EQ(band.cellCount(), next);
}

TEST(Band, WholeHoldsEveryCell) {
    const Band band = Band::whole(3, 5);
    expectSound(band);
    EXPECT_EQ(band.cellCount(), 24U);
}

TEST(Band, CorridorFollowsItsWaypoints) {
    const Band band = Band::around({{50, 80}, {60, 90}, {500, 700}}, 1000, 1200, {});
    expectSound(band);
    EXPECT_TRUE(band.contains(50, 80));
    EXPECT_TRUE(band.contains(500, 700));
    EXPECT_FALSE(band.contains(0, 1200));
    EXPECT_LT(band.cellCount(), 1001U * 1201U / 2);
}

TEST(Band, CorridorWithoutWaypointsFollowsTheDiagonal) {
    const Band band = Band::around({}, 10'000, 8'000, {});
    expectSound(band);
    EXPECT_TRUE(band.contains(5'000, 4'000));
    EXPECT_FALSE(band.contains(5'000, 1'000));
}

TEST(Band, CorridorHoldsWhenOneTextIsMuchLonger) {
    expectSound(Band::around({}, 3, 5'000, {}));
    expectSound(Band::around({}, 5'000, 3, {}));
    expectSound(Band::around({}, 1'000, 20'000, {}));
    expectSound(Band::around({{5, 4'000}}, 1'000, 20'000, {}));
}

TEST(Band, AHeldBeadLeavesNoWayAroundIt) {
    const Band band = Band::whole(4, 4).holding(std::vector{test::bead(0, 1, 0, 1)});
    EXPECT_EQ(band.last(0), 0U);
    EXPECT_EQ(band.first(1), 1U);
    EXPECT_EQ(band.cellCount(), 1U + 4 * 4);
}

TEST(Band, EachRowAndColumnKeepsACellWhateverIsHeld) {
    const std::vector<Bead> beads = {test::bead(0, 3, 0, 6), test::bead(3, 3, 6, 9), test::bead(4, 9, 9, 9),
                                     test::bead(9, 9, 10, 11), test::bead(9, 10, 12, 15)};
    const Band band = Band::whole(10, 15).holding(beads);
    std::vector<bool> columns(16, false);
    for (std::uint32_t i = 0; i <= 10; ++i) {
        ASSERT_LE(band.first(i), band.last(i)) << i;
        ASSERT_TRUE(i == 0 || (band.first(i - 1) <= band.first(i) && band.last(i - 1) <= band.last(i))) << i;
        std::fill(columns.begin() + band.first(i), columns.begin() + band.last(i) + 1, true);
    }
    EXPECT_EQ(std::ranges::count(columns, false), 0);
    for (const Bead& bead : beads) {
        EXPECT_EQ(band.heldFrom({bead.source.begin.value, bead.target.begin.value})->source, bead.source);
        EXPECT_EQ(band.heldInto({bead.source.end.value, bead.target.end.value})->source, bead.source);
    }
    EXPECT_EQ(band.heldFrom({1, 1}), nullptr);
}

TEST(Band, AGapOfAnyLengthStaysSmall) {
    EXPECT_LT(Band::around({}, 5'000, 5'000, {}).cellCount(), 2'600'000U);
    EXPECT_LT(Band::around({}, 100'000, 100'000, {}).cellCount(), 11'000'000U);
}

TEST(Band, CorridorWidensWhereWaypointsDisagree) {
    std::vector<Cell> waypoints;
    for (std::uint32_t i = 10; i < 100; i += 10)
        waypoints.push_back({i, i});
    const Band steady = Band::around(waypoints, 100, 100, {});
    waypoints[4].target += 6;
    const Band unsteady = Band::around(waypoints, 100, 100, {});
    EXPECT_EQ(unsteady.first(20), steady.first(20));
    EXPECT_LT(unsteady.first(45), steady.first(45));
    EXPECT_TRUE(unsteady.contains(50, 50)) << "the way past the wrong waypoint";
    EXPECT_TRUE(unsteady.contains(45, 45));
}

} // namespace
} // namespace muqabala
