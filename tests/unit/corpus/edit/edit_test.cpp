#include "corpus/edit/edit.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

Document documentOf(std::string text, std::vector<TextSpan> segments) {
    Document document;
    document.text = std::move(text);
    document.paragraphs.push_back({{0, static_cast<std::uint32_t>(document.text.size())},
                                   ParagraphRole::Body,
                                   0,
                                   static_cast<std::uint32_t>(segments.size())});
    for (const TextSpan span : segments)
        document.segments.push_back({span, 0});
    return document;
}

Bead bead(std::uint32_t s, std::uint32_t sEnd, std::uint32_t t, std::uint32_t tEnd) {
    return {{{s}, {sEnd}}, {{t}, {tEnd}}, .5};
}

/// "One. Two." against "a b c" in three segments.
Project smallProject() {
    Project project;
    project.source = documentOf("One. Two.", {{0, 4}, {5, 9}});
    project.target = documentOf("a b c", {{0, 1}, {2, 3}, {4, 5}});
    project.alignment = Alignment({bead(0, 1, 0, 1), bead(1, 2, 1, 3)});
    project.paragraphs = ParagraphAlignment({{{{0}, {1}}, {{0}, {1}}, 1.0}});
    return project;
}

/// Applies the edit, its inverse and the inverse of that, and tells whether all was as it should be.
void expectReversible(const Edit& edit) {
    Project project = smallProject();
    const Project before = project;
    ASSERT_TRUE(fits(project, edit));
    Edit inverse = apply(project, edit);
    const Project after = project;
    EXPECT_NE(after, before);
    ASSERT_TRUE(fits(project, inverse));
    Edit again = apply(project, std::move(inverse));
    EXPECT_EQ(project, before);
    (void)apply(project, std::move(again));
    EXPECT_EQ(project, after);
}

TEST(EditTest, everyEditIsTakenBackByWhatItReturns) {
    expectReversible(BeadSplice{0, 2, {bead(0, 2, 0, 3)}});
    expectReversible(CrossingsChange{{bead(0, 1, 1, 2)}});
    expectReversible(SegmentSplit{Side::Source, 0, {0, 1}, {1, 4}});
    expectReversible(SegmentJoin{Side::Target, 1});
    expectReversible(
        VerdictChange{"a", Verdict{"a", VerdictKind::Dismissed, "right so", "", {}, {}, false, {}}});
    expectReversible(
        NoteChange{"n1", 0, Note{"n1", {{0, 3}}, {}, Category::Omission, {}, "", "", false, {}}});
    expectReversible(ProjectChange{});
}

TEST(EditTest, aSplitSegmentStaysInItsBeadAndMovesTheBeadsBehind) {
    Project project = smallProject();
    (void)apply(project, SegmentSplit{Side::Source, 0, {0, 1}, {1, 4}});
    EXPECT_EQ(project.alignment.beads(), (std::vector{bead(0, 2, 0, 1), bead(2, 3, 1, 3)}));
    EXPECT_EQ(project.source.paragraphs[0].segmentCount, 3U);
}

TEST(EditTest, editsOutsideTheProjectDoNotFit) {
    const Project project = smallProject();
    EXPECT_FALSE(fits(project, BeadSplice{1, 2, {bead(1, 2, 1, 3)}}));
    EXPECT_FALSE(fits(project, BeadSplice{0, 1, {bead(0, 1, 0, 2)}}));
    EXPECT_FALSE(fits(project, BeadSplice{0, 1, {}}));
    EXPECT_FALSE(fits(project, SegmentSplit{Side::Source, 2, {0, 1}, {1, 4}}));
    EXPECT_FALSE(fits(project, SegmentSplit{Side::Source, 0, {0, 2}, {1, 4}}));
    EXPECT_FALSE(fits(project, SegmentJoin{Side::Source, 0})) << "of two beads";
    EXPECT_FALSE(fits(project, SegmentJoin{Side::Target, 2}));
    EXPECT_FALSE(fits(project, CrossingsChange{{bead(0, 1, 3, 4)}}));
    EXPECT_FALSE(fits(project, NoteChange{"n", 1, Note{.id = "n"}}));
}

TEST(EditTest, aChangeIsTakenBackFromItsLastEditOn) {
    Project project = smallProject();
    const Project before = project;
    Change change{ChangeKind::SplitSentence, Level::Sentence, 1, {}};
    change.edits.emplace_back(SegmentSplit{Side::Source, 0, {0, 1}, {1, 4}});
    change.edits.emplace_back(BeadSplice{0, 1, {bead(0, 1, 0, 0), bead(1, 2, 0, 1)}});
    Change inverse = apply(project, change);
    EXPECT_EQ(project.alignment.beads().size(), 3U);
    EXPECT_EQ(apply(project, std::move(inverse)), change);
    EXPECT_EQ(project, before);
}

TEST(EditTest, aNoteOutsideTheTextsOrWithinALetterDoesNotFit) {
    Project project = smallProject();
    project.source.text.replace(0, 2, "é"); // two bytes
    const auto note = [](TextSpan span) { return NoteChange{"n", 0, Note{.id = "n", .source = {span}}}; };
    EXPECT_TRUE(fits(project, note({0, 2})));
    EXPECT_FALSE(fits(project, note({1, 2})));
    EXPECT_FALSE(fits(project, note({0, 99})));
    EXPECT_FALSE(fits(project, SegmentSplit{Side::Source, 0, {0, 1}, {1, 4}}));
}

TEST(EditTest, aChangeOfWhichOneEditDoesNotFitIsNotMadeAtAll) {
    Project project = smallProject();
    const Project before = project;
    Change change{ChangeKind::Merge, Level::Sentence, 1, {}};
    change.edits.emplace_back(BeadSplice{0, 2, {bead(0, 2, 0, 3)}});
    Project merged = project;
    EXPECT_EQ(applyIfFits(merged, change), apply(project, change));
    EXPECT_EQ(merged, project);
    change.edits.emplace_back(SegmentJoin{Side::Target, 2});
    project = before;
    EXPECT_EQ(applyIfFits(project, change), std::nullopt);
    EXPECT_EQ(project, before);
}

TEST(EditTest, kindsOfChangesHaveNamesThatAreReadBack) {
    for (int kind = 0; kind <= static_cast<int>(ChangeKind::ReadAgain); ++kind)
        EXPECT_EQ(changeByName(changeName(static_cast<ChangeKind>(kind))), static_cast<ChangeKind>(kind));
    EXPECT_EQ(changeByName("dance"), std::nullopt);
}

} // namespace
} // namespace muqabala
