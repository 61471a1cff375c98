#include "corpus/review/scorecard.h"

#include "corpus/text/word_count.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

/// A project of so many words of the original, and none of the translation.
Project projectOf(std::size_t words) {
    Project project;
    for (std::size_t i = 0; i < words; ++i)
        project.source.text += "word ";
    project.source.segments = {{{0, static_cast<std::uint32_t>(project.source.text.size())}, 0}};
    return project;
}

Note note(std::string id, Category category, Severity severity) {
    Note result;
    result.id = std::move(id);
    result.source = {{0, 4}};
    result.category = category;
    result.severity = severity;
    return result;
}

void addFinding(Project& project, const std::string& id, std::optional<VerdictKind> verdict) {
    Divergence divergence;
    divergence.id = id;
    divergence.source = TextSpan{0, 4};
    divergence.category = Category::Number;
    divergence.severity = Severity::Major;
    project.divergences.push_back(divergence);
    if (verdict)
        project.verdicts.push_back({.divergence = id, .kind = *verdict});
}

TEST(ScorecardTest, FollowsThePublishedFormula) {
    Project project = projectOf(2000);
    for (int i = 0; i < 3; ++i)
        project.notes.push_back(note("a" + std::to_string(i), Category::Omission, Severity::Minor));
    project.notes.push_back(note("b", Category::Spelling, Severity::Major));
    const Scorecard card = scorecardOf(project, {.passMark = 95, .acceptablePoints = 8});
    EXPECT_EQ(card.points, 8);
    EXPECT_EQ(card.words, 2000U);
    ASSERT_TRUE(card.score);
    EXPECT_DOUBLE_EQ(card.score->pointsPerThousand, 4);
    EXPECT_DOUBLE_EQ(card.score->raw, 99.6);
    EXPECT_DOUBLE_EQ(card.score->calibrated, 97.5) << "half of what is acceptable: half way to the pass mark";
    EXPECT_TRUE(card.score->passes);
    EXPECT_FALSE(card.isSampleSmall());
}

TEST(ScorecardTest, AnyCriticalErrorFails) {
    Project project = projectOf(100000);
    project.notes = {note("a", Category::Negation, Severity::Critical)};
    const Scorecard card = scorecardOf(project);
    EXPECT_GT(card.score->calibrated, 99);
    EXPECT_FALSE(card.score->passes);
}

TEST(ScorecardTest, CountsWhatAPersonAcceptedAndOnWishWhatIsOpen) {
    Project project = projectOf(1000);
    addFinding(project, "1", VerdictKind::Accepted);
    addFinding(project, "2", VerdictKind::Dismissed);
    addFinding(project, "3", std::nullopt);
    EXPECT_EQ(scorecardOf(project).counts, (SeverityCounts{0, 1, 0}));
    EXPECT_EQ(scorecardOf(project, {.counted = Counted::AcceptedOrOpen}).counts, (SeverityCounts{0, 2, 0}));
}

TEST(ScorecardTest, CountsByThePersonsCategoryAndSeverity) {
    Project project = projectOf(1000);
    addFinding(project, "1", VerdictKind::Accepted);
    project.verdicts[0].category = Category::Name;
    project.verdicts[0].severity = Severity::Minor;
    EXPECT_EQ(scorecardOf(project).rows, (std::vector<ScorecardRow>{{Category::Name, {1, 0, 0}, 0, 1}}));
}

TEST(ScorecardTest, ARepeatedMatterIsShownNotCounted) {
    Project project = projectOf(1000);
    project.notes = {note("a", Category::Name, Severity::Minor), note("b", Category::Name, Severity::Minor)};
    project.notes[1].isRepeated = true;
    const Scorecard card = scorecardOf(project);
    EXPECT_EQ(card.rows, (std::vector<ScorecardRow>{{Category::Name, {1, 0, 0}, 1, 1}}));
    EXPECT_EQ(card.repeated, 1U);
}

TEST(ScorecardTest, AKindOfErrorMayWeighMore) {
    Project project = projectOf(1000);
    project.notes = {note("a", Category::Omission, Severity::Major)};
    EXPECT_EQ(scorecardOf(project, {.weights = {{Category::Omission, 2}}}).points, 10);
}

TEST(ScorecardTest, AShortTextIsWarnedOfAndAnEmptyOneHasNoScore) {
    EXPECT_TRUE(scorecardOf(projectOf(499)).isSampleSmall());
    EXPECT_FALSE(scorecardOf(projectOf(500)).isSampleSmall());
    EXPECT_EQ(scorecardOf(projectOf(500), {.wordsOf = Side::Target}).score, std::nullopt);
}

TEST(WordCount, CountsWhatStandsBetweenWhiteSpace) {
    EXPECT_EQ(countWords("A well-known man – he’s 3,500 days old."), 7U);
    EXPECT_EQ(countWords("في الـ11 من أيلول/سبتمبر، قال: «لا»"), 6U);
    EXPECT_EQ(countWords(" \n – ... "), 0U);
}

} // namespace
} // namespace muqabala
