#include "corpus/import/tsv.h"

#include <gtest/gtest.h>

#include <string>

namespace muqabala {
namespace {

const std::string kHead =
    "pair\tkind\tprobability\tsource paragraph\ttarget paragraph\tsource text\ttarget text\t"
    "notes\n";

Error errorOf(const std::string& bytes) {
    const Result<Project> project = readTsv(bytes, "pairs.tsv", {});
    EXPECT_FALSE(project);
    return project ? Error{} : project.error();
}

Error malformed(std::uint64_t line, std::string detail) {
    return {.code = ErrorCode::MalformedData, .file = "pairs.tsv", .line = line, .detail = std::move(detail)};
}

TEST(TsvReading, TextsAndProbabilitiesAreReadBack) {
    const auto project = readTsv(kHead + "1\t1–1\t0.973\t1\t1\tRain.\tمطر.\t\r\n\n", "pairs.tsv", {});
    ASSERT_TRUE(project);
    EXPECT_EQ(project->source.text, "Rain.\n");
    EXPECT_EQ(project->target.text, "مطر.\n");
    EXPECT_EQ(project->alignment, Alignment({{{{0}, {1}}, {{0}, {1}}, .973}}));
}

TEST(TsvReading, QuotedCellsAndGuardedFormulasAreAsTheyWere) {
    const auto project = readTsv(
        kHead +
            "1\t1–1\t1\t1\t1\t\"He said \"\"rain\"\"\t.\"\t'-5 درجات\t\n2\t1–1\t1\t1\t1\t'Tis rain\t\"\"\t\n",
        "pairs.tsv", {});
    ASSERT_TRUE(project);
    EXPECT_EQ(project->source.text, "He said \"rain\"\t.\n'Tis rain\n");
    EXPECT_EQ(project->target.text, "-5 درجات\n\n");
}

TEST(TsvReading, AnUnsoundRowIsNamedByItsLine) {
    EXPECT_EQ(errorOf(kHead + "1\t1–1\t1\n"), malformed(2, "expected 8 columns, found 3"));
    EXPECT_EQ(errorOf(kHead + "1\t1–1\tsure\t1\t1\tRain\tمطر\t\n"),
              malformed(2, "the third column is no number from 0 to 1"));
    EXPECT_EQ(errorOf("Rain\n"), malformed(1, "expected the header line of a table of pairs"));
}

} // namespace
} // namespace muqabala
