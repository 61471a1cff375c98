#include "corpus/remark.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

Divergence divergenceAt(std::string id, TextSpan target) {
    Divergence divergence;
    divergence.id = std::move(id);
    divergence.target = target;
    divergence.category = Category::Number;
    divergence.severity = Severity::Major;
    divergence.confidence = .5;
    return divergence;
}

std::vector<std::string> idsOf(const std::vector<Remark>& remarks) {
    std::vector<std::string> ids;
    for (const Remark& remark : remarks)
        ids.emplace_back(remark.id());
    return ids;
}

TEST(RemarkTest, ownNotesStandAmongTheDivergencesByPlace) {
    Project project;
    project.divergences = {divergenceAt("a", {2, 4}), divergenceAt("b", {8, 9})};
    project.notes = {Note{.id = "own", .target = {{5, 6}}}, Note{.id = "first", .target = {{0, 1}}}};
    EXPECT_EQ(idsOf(remarksOf(project, [](const Divergence&) { return true; })),
              (std::vector<std::string>{"first", "a", "own", "b"}));
}

TEST(RemarkTest, whatWasJudgedIsShownWhateverTheSetting) {
    Project project;
    project.divergences = {divergenceAt("a", {2, 4}), divergenceAt("b", {8, 9})};
    project.verdicts = {Verdict{.divergence = "b", .kind = VerdictKind::Dismissed}};
    const std::vector<Remark> remarks = remarksOf(project, [](const Divergence&) { return false; });
    ASSERT_EQ(idsOf(remarks), std::vector<std::string>{"b"});
    EXPECT_EQ(remarks[0].standing(), VerdictKind::Dismissed);
}

TEST(RemarkTest, aPersonsCategoryAndSeverityStandInThePlaceOfTheChecks) {
    Project project;
    project.divergences = {divergenceAt("a", {2, 4})};
    project.verdicts = {Verdict{.divergence = "a", .category = Category::Date, .severity = Severity::Minor}};
    const std::vector<Remark> remarks = remarksOf(project, [](const Divergence&) { return true; });
    EXPECT_EQ(remarks.at(0).category(), Category::Date);
    EXPECT_EQ(remarks.at(0).severity(), Severity::Minor);
    EXPECT_EQ(remarks.at(0).standing(), VerdictKind::Open);
}

} // namespace
} // namespace muqabala
