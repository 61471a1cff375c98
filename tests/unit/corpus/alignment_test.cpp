#include "corpus/alignment.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

Bead bead(std::uint32_t s0, std::uint32_t s1, std::uint32_t t0, std::uint32_t t1) {
    return {{{s0}, {s1}}, {{t0}, {t1}}, 1.0};
}

TEST(Alignment, BeadsThatFollowEachOtherTile) {
    const std::vector<Bead> beads = {bead(0, 1, 0, 2), bead(1, 2, 2, 2), bead(2, 3, 2, 3)};
    EXPECT_TRUE(Alignment::tiles(beads));
}

TEST(Alignment, GapsOverlapsAndEmptyBeadsDoNotTile) {
    EXPECT_FALSE(Alignment::tiles(std::vector{bead(0, 1, 0, 1), bead(2, 3, 1, 2)})) << "gap";
    EXPECT_FALSE(Alignment::tiles(std::vector{bead(0, 2, 0, 1), bead(1, 3, 1, 2)})) << "overlap";
    EXPECT_FALSE(Alignment::tiles(std::vector{bead(0, 0, 0, 0)})) << "empty on both sides";
}

TEST(Alignment, SplicingTheResultBackUndoesASplice) {
    const Alignment before({bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 3, 2, 3)});
    Alignment alignment = before;
    const std::vector<Bead> merged = {bead(0, 2, 0, 2)};
    const std::vector<Bead> removed = alignment.splice(0, 2, merged);
    EXPECT_EQ(alignment, Alignment({bead(0, 2, 0, 2), bead(2, 3, 2, 3)}));
    const std::vector<Bead> back = alignment.splice(0, 1, removed);
    EXPECT_EQ(back, merged);
    EXPECT_EQ(alignment, before);
}

} // namespace
} // namespace muqabala
