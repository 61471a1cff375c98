#include "align/search/band.h"

#include <gtest/gtest.h>

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

TEST(Band, ThroughLeavesOnlyPathsThroughBothCells) {
    const Band band = Band::whole(4, 4).through({0, 0}, {1, 1});
    EXPECT_EQ(band.last(0), 0U);
    EXPECT_EQ(band.first(1), 1U);
    EXPECT_EQ(band.cellCount(), 1U + 4 * 4);
}

} // namespace
} // namespace muqabala
