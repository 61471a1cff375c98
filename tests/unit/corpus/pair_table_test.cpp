#include "corpus/import/pair_table.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

TEST(PairTable, EachRowIsAPairOfParagraphsOfOneSegment) {
    const auto project = readPairTable(
        "id\toriginal\ttranslation\n7\tRain fell. It stopped.\tهطل المطر.\n8\tIt is dark.\tحل الظلام.\n",
        "pairs.tsv", {});
    ASSERT_TRUE(project);
    ASSERT_EQ(project->source.paragraphs.size(), 2U);
    EXPECT_EQ(project->source.at(project->source.segments[0].span), "Rain fell. It stopped.");
    EXPECT_EQ(project->target.at(project->target.segments[1].span), "حل الظلام.");
    EXPECT_EQ(project->alignment, Alignment({{{{0}, {1}}, {{0}, {1}}, 1.0}, {{{1}, {2}}, {{1}, {2}}, 1.0}}));
    EXPECT_EQ(project->paragraphs.beads().size(), 2U);
}

TEST(PairTable, ABlankCellIsAParagraphWithoutSegment) {
    const auto project =
        readPairTable("id\toriginal\ttranslation\r\n1\tRain.\t \r\n2\tWind.\tريح.\r\n", "pairs.tsv", {});
    ASSERT_TRUE(project);
    EXPECT_EQ(project->target.paragraphs.size(), 2U);
    EXPECT_EQ(project->target.paragraphs[0].segmentCount, 0U);
    EXPECT_EQ(project->alignment, Alignment({{{{0}, {1}}, {{0}, {0}}, 1.0}, {{{1}, {2}}, {{0}, {1}}, 1.0}}));
}

TEST(PairTable, AParagraphIsTheWholeCellSoThatOffsetsAreThoseOfTheRow) {
    const auto project = readPairTable("id\toriginal\ttranslation\n1\t Rain. \tمطر.\n", "pairs.tsv", {});
    ASSERT_TRUE(project);
    EXPECT_EQ(project->source.at(project->source.paragraphs[0].span), " Rain. ");
    EXPECT_EQ(project->source.at(project->source.segments[0].span), "Rain.");
}

TEST(PairTable, QuotationMarksBelongToTheText) {
    const auto project =
        readPairTable("id\toriginal\ttranslation\n1\t\"Rain\", he said.\t\"مطر\".\n", "pairs.tsv", {});
    ASSERT_TRUE(project);
    EXPECT_EQ(project->source.at(project->source.segments[0].span), "\"Rain\", he said.");
}

TEST(PairTable, ARowWithTooFewColumnsIsNamedByItsLine) {
    const auto project =
        readPairTable("id\toriginal\ttranslation\n1\tRain.\tمطر.\n2\tWind.\n", "pairs.tsv", {});
    ASSERT_FALSE(project);
    EXPECT_EQ(project.error(), (Error{.code = ErrorCode::MalformedData,
                                      .file = "pairs.tsv",
                                      .line = 3,
                                      .detail = "expected three columns parted by tabs"}));
}

TEST(PairTable, AFirstRowInThePlaceOfTheHeaderIsNotLost) {
    const auto project = readPairTable("1\tRain.\tمطر.\n", "pairs.tsv", {});
    ASSERT_FALSE(project);
    EXPECT_EQ(project.error().line, 1U);
}

} // namespace
} // namespace muqabala
