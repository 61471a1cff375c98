#include "corpus/text/segment.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

TEST(SegmentationRules, EntriesGoWhereTheirHeadingSays) {
    const Result<SegmentationRules> rules = readSegmentationRules(
        "# ours\nGen.  # a rank\r\n\n[before-number]\nNo.\n[starters]\nThe\n", "rules.txt");
    ASSERT_TRUE(rules);
    SegmentationRules expected;
    expected.suppressions = {"Gen."};
    expected.beforeNumbers = {"No."};
    expected.starters = {"The"};
    EXPECT_EQ(*rules, expected);
}

TEST(SegmentationRules, AnEntryWithoutFullStopIsAnErrorWithItsLine) {
    EXPECT_EQ(readSegmentationRules("Gen.\nCol\n", "rules.txt").error(),
              (Error{ErrorCode::MalformedData, "rules.txt", 2, std::nullopt,
                     "expected an abbreviation with its full stop, found \"Col\""}));
}

TEST(SegmentationRules, AnUnknownHeadingIsAnErrorWithItsLine) {
    EXPECT_EQ(readSegmentationRules("[titles]\n", "rules.txt").error(),
              (Error{ErrorCode::MalformedData, "rules.txt", 1, std::nullopt, "unknown heading [titles]"}));
}

TEST(SegmentationRules, BytesThatAreNotUtf8AreAnErrorWithTheirLine) {
    EXPECT_EQ(readSegmentationRules("Gen.\n\xC7.\n", "rules.txt").error(),
              (Error{ErrorCode::MalformedData, "rules.txt", 2, std::nullopt, "not UTF-8"}));
}

} // namespace
} // namespace muqabala
