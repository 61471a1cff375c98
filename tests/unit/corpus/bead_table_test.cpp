#include "corpus/export/bead_table.h"
#include "corpus/import/bead_table.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

TEST(BeadTable, ABeadIsALineOfFourBoundsAndItsProbability) {
    const Alignment alignment({{{{0}, {1}}, {{0}, {2}}, 0.98765}, {{{1}, {2}}, {{2}, {2}}, 1.0}});
    EXPECT_EQ(writeBeadTable(alignment), "0\t1\t0\t2\t0.9877\n1\t2\t2\t2\t1.0000\n");
}

TEST(BeadTable, WhatIsWrittenIsReadAgain) {
    const Alignment alignment({{{{0}, {1}}, {{0}, {2}}, 1.0}, {{{1}, {2}}, {{2}, {2}}, 1.0}});
    const auto beads = readBeadTable(writeBeadTable(alignment), "beads.tsv");
    ASSERT_TRUE(beads);
    EXPECT_EQ(*beads, alignment.beads());
}

TEST(BeadTable, CommentsBlankLinesAndGapsAreAllowed) {
    const auto beads = readBeadTable("# gold\r\n\r\n3\t4\t5\t6\r\n", "gold.tsv");
    ASSERT_TRUE(beads);
    EXPECT_EQ(*beads, (std::vector<Bead>{{{{3}, {4}}, {{5}, {6}}, 1.0}}));
}

TEST(BeadTable, AByteOrderMarkIsPassedOver) {
    const auto beads = readBeadTable("\xEF\xBB\xBF"
                                     "3\t4\t5\t6\tseen\n",
                                     "anchors.tsv");
    ASSERT_TRUE(beads);
    EXPECT_EQ(*beads, (std::vector<Bead>{{{{3}, {4}}, {{5}, {6}}, 1.0}}));
}

TEST(BeadTable, LinesAreNumberedAsInTheFile) {
    const auto table = readNumberedBeads("# seen\n3\t4\t5\t6\n\n4\t5\t6\t6", "anchors.tsv");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->name, "anchors.tsv");
    EXPECT_EQ(table->lines, (std::vector<std::uint64_t>{2, 4}));
}

TEST(BeadTable, AFaultyLineIsNamed) {
    for (const std::string_view line : {"0\t1\t0", "0\t1\t0\tx", "1\t0\t0\t1", "0\t1\t0\t-1"}) {
        const auto beads = readBeadTable("0\t1\t0\t1\n" + std::string(line) + "\n", "gold.tsv");
        ASSERT_FALSE(beads) << line;
        EXPECT_EQ(beads.error().line, 2U) << line;
    }
}

} // namespace
} // namespace muqabala
