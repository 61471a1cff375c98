#include "corpus/edit/note_edits.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

const Authorship kLeila{"Leila", "2026-03-01T10:00:00Z"};
const Authorship kOmar{"Omar", "2026-03-02T09:00:00Z"};

Project projectWithADivergence() {
    Project project;
    project.divergences = {Divergence{.id = "a",
                                      .check = "number-altered",
                                      .target = TextSpan{0, 1},
                                      .category = Category::Number,
                                      .severity = Severity::Major,
                                      .confidence = .5}};
    return project;
}

Remark onlyRemark(const Project& project) {
    return remarksOf(project, [](const Divergence&) { return true; }).at(0);
}

/// The judgement made, and the change that takes it back.
Change make(Project& project, const Judgement& judgement, const Authorship& by = kLeila) {
    return apply(project, judge(onlyRemark(project), judgement, by).value());
}

TEST(NoteEditsTest, aVerdictHoldsOnlyWhatIsOtherThanTheCheckSays) {
    Project project = projectWithADivergence();
    Judgement judgement = judgementOf(onlyRemark(project));
    judgement.standing = VerdictKind::Accepted;
    judgement.severity = Severity::Minor;
    const Change inverse = make(project, judgement);
    EXPECT_EQ(inverse.kind, ChangeKind::AcceptNote);
    EXPECT_EQ(
        project.verdicts,
        (std::vector<Verdict>{
            {.divergence = "a", .kind = VerdictKind::Accepted, .severity = Severity::Minor, .by = kLeila}}));
}

TEST(NoteEditsTest, whatIsJudgedAndTakenBackLeavesTheProjectAsItWas) {
    Project project = projectWithADivergence();
    const Project before = project;
    Judgement judgement = judgementOf(onlyRemark(project));
    judgement.standing = VerdictKind::Dismissed;
    judgement.comment = "As the client writes it";
    const Change inverse = make(project, judgement);
    const Project after = project;
    const Change again = apply(project, inverse);
    EXPECT_EQ(project, before);
    (void)apply(project, again);
    EXPECT_EQ(project, after);
}

TEST(NoteEditsTest, aVerdictThatSaysNothingGoes) {
    Project project = projectWithADivergence();
    const Judgement before = judgementOf(onlyRemark(project));
    Judgement judgement = before;
    judgement.standing = VerdictKind::Accepted;
    (void)make(project, judgement);
    EXPECT_EQ(make(project, before).kind, ChangeKind::ReopenNote);
    EXPECT_TRUE(project.verdicts.empty());
}

TEST(NoteEditsTest, whatIsSaidAlreadyIsNoChange) {
    const Project project = projectWithADivergence();
    EXPECT_EQ(judge(onlyRemark(project), judgementOf(onlyRemark(project)), kLeila), std::nullopt);
}

TEST(NoteEditsTest, anOwnNoteStaysItsAuthors) {
    Project project;
    (void)apply(project,
                writeNote(project, {.id = newNoteId(project, kLeila), .source = {{0, 1}}, .by = kLeila}));
    Judgement judgement = judgementOf(onlyRemark(project));
    judgement.comment = "Weaker than the original";
    judgement.standing = VerdictKind::Dismissed; // of no effect
    EXPECT_EQ(make(project, judgement, kOmar).kind, ChangeKind::ChangeNote);
    EXPECT_EQ(project.notes.at(0).comment, "Weaker than the original");
    EXPECT_EQ(project.notes.at(0).by, (Authorship{"Leila", kOmar.time}));
}

TEST(NoteEditsTest, notesOfOneSecondHaveIdsOfTheirOwn) {
    Project project;
    for (int i = 0; i < 3; ++i)
        (void)apply(project, writeNote(project, {.id = newNoteId(project, kLeila), .target = {{0, 1}}}));
    EXPECT_EQ(project.notes.at(0).id, "note-2026-03-01T10:00:00Z");
    EXPECT_EQ(project.notes.at(2).id, "note-2026-03-01T10:00:00Z-3");
}

TEST(NoteEditsTest, aRemovedNoteComesBackToItsPlace) {
    Project project;
    project.notes = {{.id = "one", .target = {{0, 1}}}, {.id = "two", .target = {{0, 1}}}};
    const Project before = project;
    const Change inverse = apply(project, removeNote(project, "one").value());
    EXPECT_EQ(project.notes.size(), 1U);
    (void)apply(project, inverse);
    EXPECT_EQ(project, before);
    EXPECT_EQ(removeNote(project, "none"), std::nullopt);
}

} // namespace
} // namespace muqabala
