#include "corpus/study/concordance.h"

#include "corpus/study/tables.h"
#include "tests/unit/corpus/export/sample.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

std::vector<ConcordanceLine> linesOf(const Project& project, Side side, std::string_view query,
                                     std::size_t width = 60) {
    const Document& document = side == Side::Source ? project.source : project.target;
    return concordance(project, pairsOf(project, Level::Sentence, {}), side,
                       SearchableText(document, SearchLevel::Letters).find(query), width);
}

TEST(Concordance, ShowsThePlaceInItsPairAndTheOtherSide) {
    const Project project = bakery();
    const std::vector<ConcordanceLine> lines = linesOf(project, Side::Source, "begin at");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0], (ConcordanceLine{2, Side::Source, spanOf(project.source, "begin at"), "They",
                                         "begin at", "four. It is dark.", "يبدؤون في الرابعة والجو مظلم."}));
}

TEST(Concordance, CutsTheContextBetweenWords) {
    const Project project = onePair("One two three four five six", "لا");
    const std::vector<ConcordanceLine> lines = linesOf(project, Side::Source, "four", 6);
    EXPECT_EQ(lines[0].before, "three");
    EXPECT_EQ(lines[0].behind, "five");
    EXPECT_EQ(linesOf(project, Side::Source, "four", 2)[0].before, "");
}

TEST(Concordance, FindsInTheTranslationAsWell) {
    const std::vector<ConcordanceLine> lines = linesOf(bakery(), Side::Target, "رخيص");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].before, "وهو");
    EXPECT_EQ(lines[0].counterpart, "") << "the original does not say this";
    EXPECT_EQ(concordanceTable(lines).rows,
              (std::vector<std::vector<std::string>>{{"7", "target", "وهو", "رخيص", ".", ""}}));
}

} // namespace
} // namespace muqabala
