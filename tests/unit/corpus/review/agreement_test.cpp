#include "corpus/review/agreement.h"

#include "tests/unit/corpus/export/sample.h"

#include <gmock/gmock.h>

namespace muqabala {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

void addNote(Project& project, std::string_view words, Category category, Severity severity) {
    Note note;
    note.id = "own-" + std::to_string(project.notes.size());
    note.source = {spanOf(project.source, words)};
    note.category = category;
    note.severity = severity;
    project.notes.push_back(note);
}

TEST(Kappa, IsWhatCohenDefined) {
    LabelCounts labels; // 20 and 15 agreed of 50, 5 and 10 not: the usual textbook example
    for (int i = 0; i < 20; ++i)
        labels.add(1, 1);
    for (int i = 0; i < 5; ++i)
        labels.add(1, 0);
    for (int i = 0; i < 10; ++i)
        labels.add(0, 1);
    for (int i = 0; i < 15; ++i)
        labels.add(0, 0);
    EXPECT_NEAR(*labels.kappa(), .4, 1e-12);
    EXPECT_EQ(labels.agreed(), 35U);
}

TEST(Kappa, IsAbsentWhereThereIsNothingToJudgeBy) {
    EXPECT_EQ(LabelCounts().kappa(), std::nullopt);
    LabelCounts same;
    same.add(1, 1);
    EXPECT_EQ(same.kappa(), std::nullopt);
}

TEST(AgreementTest, ReviewersWhoSayTheSameAgree) {
    Project project = bakery();
    addNote(project, "Thirty people", Category::Number, Severity::Major);
    const Agreement agreement = agreementOf(project, project);
    EXPECT_EQ(agreement.matches, (std::vector<RemarkMatch>{{0, 0}}));
    EXPECT_EQ(agreement.wordAgreement(), 1);
    EXPECT_EQ(agreement.marked.kappa(), 1);
    EXPECT_EQ(agreement.categories.kappa(), 1);
    EXPECT_EQ(agreement.sameSeverity, 1U);
    EXPECT_THAT(agreement.onlyFirst, IsEmpty());
}

TEST(AgreementTest, TellsWhatEachHasAlone) {
    Project first = bakery();
    Project second = bakery();
    addNote(first, "Thirty people", Category::Number, Severity::Major);
    addNote(first, "Nobody left.", Category::Omission, Severity::Minor);
    addNote(second, "people work", Category::Awkward, Severity::Major);
    addNote(second, "It is dark.", Category::Awkward, Severity::Minor);
    const Agreement agreement = agreementOf(first, second);
    EXPECT_EQ(agreement.matches, (std::vector<RemarkMatch>{{0, 0}}));
    EXPECT_THAT(agreement.onlyFirst, ElementsAre(1));
    EXPECT_THAT(agreement.onlySecond, ElementsAre(1));
    EXPECT_EQ(agreement.sameCategory, 0U);
    EXPECT_EQ(agreement.sameSeverity, 1U);
    EXPECT_EQ(agreement.wordsOfBoth, 1U) << "people";
    EXPECT_DOUBLE_EQ(*agreement.wordAgreement(), 2.0 / 9);
    EXPECT_DOUBLE_EQ(*agreement.remarkAgreement(), .5);
    const Table differences = differencesTable(agreement, first, second);
    EXPECT_THAT(differences.rows[0], ElementsAre("both", "accuracy/number", "major", "style/awkward", "major",
                                                 "Thirty people", "", ""));
    EXPECT_EQ(differences.rows.size(), 3U);
}

TEST(AgreementTest, ARemarkMatchesTheOneItSharesMostWith) {
    Project first = bakery();
    Project second = bakery();
    addNote(first, "people work here", Category::Number, Severity::Major);
    addNote(second, "Thirty people", Category::Number, Severity::Major);
    addNote(second, "work here", Category::Number, Severity::Major);
    EXPECT_EQ(agreementOf(first, second).matches, (std::vector<RemarkMatch>{{0, 1}}));
}

TEST(AgreementTest, FindingsCountWhenAcceptedAndTheirVerdictsAreCompared) {
    Project first = bakery();
    Project second = bakery();
    first.verdicts = {{.divergence = "d0", .kind = VerdictKind::Accepted},
                      {.divergence = "n1", .kind = VerdictKind::Accepted},
                      {.divergence = "o2", .kind = VerdictKind::Dismissed}};
    second.verdicts = {{.divergence = "d0", .kind = VerdictKind::Accepted},
                       {.divergence = "n1", .kind = VerdictKind::Dismissed},
                       {.divergence = "o2", .kind = VerdictKind::Open}};
    const Agreement agreement = agreementOf(first, second);
    EXPECT_EQ(agreement.first.size(), 2U);
    EXPECT_EQ(agreement.matches.size(), 1U) << "the comma, a note on the whole text";
    EXPECT_EQ(agreement.verdicts.total(), 2U);
    EXPECT_EQ(agreement.verdicts.agreed(), 1U);
    EXPECT_EQ(agreement.wordsOfFirst, 2U) << "Thirty and its rendering";
}

TEST(AgreementTest, TablesAreFull) {
    const Project project = bakery();
    const Table table = agreementTable(agreementOf(project, project));
    for (const auto& row : table.rows)
        EXPECT_EQ(row.size(), table.heads.size());
    EXPECT_THAT(table.rows[0], ElementsAre("remarks", "0", "0", "0", "", ""));
}

TEST(AgreementTest, OtherTextsAreTold) {
    Project other = bakery();
    EXPECT_TRUE(haveSameTexts(bakery(), other));
    other.target.text += ".";
    EXPECT_FALSE(haveSameTexts(bakery(), other));
}

} // namespace
} // namespace muqabala
