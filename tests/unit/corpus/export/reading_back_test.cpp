#include "corpus/export/export.h"
#include "corpus/export/flat_text.h"
#include "corpus/export/pairs.h"
#include "corpus/import/pairs.h"
#include "tests/unit/corpus/export/sample.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <tuple>
#include <vector>

namespace muqabala {
namespace {

/// The texts of a pair, each on one line, and its probability in thousandths.
using FlatPair = std::tuple<std::string, std::string, int>;

std::vector<FlatPair> flatPairs(const Project& project, Level level) {
    constexpr double kThousandths = 1000;
    std::vector<FlatPair> pairs;
    for (const Pair& pair : pairsOf(project, level))
        pairs.emplace_back(FlatText(project.source, pair.source.spans).text(),
                           FlatText(project.target, pair.target.spans).text(),
                           std::lround(kThousandths * pair.probability));
    return pairs;
}

Project readBack(const std::string& bytes) {
    Result<Project> project = readPairs(bytes, "written", {});
    EXPECT_TRUE(project) << project.error().detail;
    return project ? *project : Project{};
}

Project awkward() {
    return onePair("=1 & \"two\"\n<b> 'three'", "«واحد» \u200fو\u00a0اثنان؛ &amp; ثلاثة");
}

TEST(ReadingBack, OurTmxGivesTheSamePairs) {
    for (const Project& project : {bakery(), awkward()})
        EXPECT_EQ(flatPairs(readBack(writeTmx(project, {.oneSided = OneSidedPairs::Include}).bytes),
                            Level::Sentence),
                  flatPairs(project, Level::Sentence));
}

TEST(ReadingBack, OurTmxOfParagraphsGivesTheSameParagraphs) {
    EXPECT_EQ(flatPairs(readBack(writeTmx(bakery(), {.level = Level::Paragraph}).bytes), Level::Sentence),
              flatPairs(bakery(), Level::Paragraph));
}

TEST(ReadingBack, OurTsvGivesTheSamePairs) {
    for (const Project& project : {bakery(), awkward()})
        EXPECT_EQ(flatPairs(readBack(writeTsv(project, {}).bytes), Level::Sentence),
                  flatPairs(project, Level::Sentence));
}

} // namespace
} // namespace muqabala
