#include "corpus/study/statistics.h"

#include "corpus/study/tables.h"
#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>

namespace muqabala {
namespace {

using testing::Contains;
using testing::ElementsAre;
using Row = std::vector<std::string>;

TEST(Statistics, CountsWhatEachTextHas) {
    const TextStatistics statistics = statisticsOf(bakery());
    EXPECT_EQ(statistics.source.paragraphs, 3U);
    EXPECT_EQ(statistics.source.sentences, 6U);
    EXPECT_EQ(statistics.source.pairedSentences, 5U);
    EXPECT_EQ(statistics.source.words, 23U);
    EXPECT_EQ(statistics.source.characters - statistics.source.pairedCharacters, 12U) << "Nobody left.";
    EXPECT_LT(statistics.target.coverage(), 1);
}

TEST(Statistics, AMovedSentenceIsCovered) {
    Project project = bakery();
    project.crossings = {{{{5}, {6}}, {{4}, {5}}, .8}};
    EXPECT_EQ(statisticsOf(project).source.coverage(), 1);
}

TEST(Statistics, CountsPairsByShapeKindStatusAndProbability) {
    const TextStatistics statistics = statisticsOf(bakery());
    EXPECT_THAT(statistics.shapes,
                ElementsAre(std::pair(std::pair(0U, 1U), 2U), std::pair(std::pair(1U, 0U), 1U),
                            std::pair(std::pair(1U, 1U), 3U), std::pair(std::pair(2U, 1U), 1U)));
    EXPECT_THAT(statistics.kinds, ElementsAre(3, 1, 1, 2, 0));
    EXPECT_THAT(statistics.statuses, ElementsAre(7, 0, 0));
    EXPECT_THAT(statistics.probabilities, ElementsAre(0, 0, 0, 0, 1, 1, 1, 1, 0, 3));
}

TEST(Statistics, LengthsAreOfCharactersNotBytes) {
    const TextStatistics statistics = statisticsOf(onePair("Six it", "ثلاثة"));
    EXPECT_EQ(statistics.lengths, (std::vector<PairLengths>{{0, 6, 5}}));
    EXPECT_DOUBLE_EQ(*statistics.lengthRatio, 5.0 / 6);
    EXPECT_DOUBLE_EQ(*statistics.usualLengthRatio, 5.0 / 6);
}

TEST(Statistics, NotesByWhatWasSaidOfThem) {
    Project project = bakery();
    project.verdicts = {{.divergence = "n1", .kind = VerdictKind::Dismissed},
                        {.divergence = "o2", .kind = VerdictKind::Accepted}};
    EXPECT_EQ(statisticsOf(project).notes,
              (std::vector<NoteStatistics>{{Category::Omission, {}, {0, 0, 1}, 0},
                                           {Category::Addition, {1, 0, 0}, {}, 0},
                                           {Category::Number, {}, {}, 1},
                                           {Category::Punctuation, {1, 0, 0}, {}, 0}}));
}

TEST(Statistics, AnEmptyProjectHasNoFigures) {
    const TextStatistics statistics = statisticsOf(Project());
    EXPECT_EQ(statistics.lengthRatio, std::nullopt);
    EXPECT_EQ(statistics.source.coverage(), 1);
}

TEST(StudyTables, HaveAsManyCellsAsHeads) {
    const Project project = bakery();
    const TextStatistics statistics = statisticsOf(project);
    for (const Table& table : {figuresTable(statistics), lengthsTable(statistics), notesTable(statistics),
                               scorecardTable(scorecardOf(project, {.counted = Counted::AcceptedOrOpen}))}) {
        ASSERT_FALSE(table.rows.empty());
        for (const Row& row : table.rows)
            EXPECT_EQ(row.size(), table.heads.size());
    }
}

TEST(StudyTables, TellTheFigures) {
    const TextStatistics statistics = statisticsOf(bakery());
    EXPECT_THAT(figuresTable(statistics).rows, Contains(Row{"pairs", "2–1", "1"}));
    EXPECT_THAT(figuresTable(statistics).rows, Contains(Row{"source", "sentences with counterpart", "5"}));
    EXPECT_THAT(lengthsTable(statistics).rows[4], ElementsAre("5", "12", "0", ""));
    const Table card = scorecardTable(scorecardOf(bakery(), {.counted = Counted::AcceptedOrOpen}));
    EXPECT_THAT(card.rows, Contains(Row{"all", "2", "1", "1", "0", "32.000"}));
    EXPECT_THAT(card.rows, Contains(Row{"words of the original", "", "", "", "", "23"}));
}

} // namespace
} // namespace muqabala
