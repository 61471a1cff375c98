#include "cli/program_fixture.h"

#include "align/divergence/settings.h"
#include "corpus/store/project_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace muqabala::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class ProjectCommands : public Program {
protected:
    void SetUp() override {
        ASSERT_EQ(run({"project", sample(), "-o", project_, "--quiet"}).code, ExitCode::Success);
    }

    [[nodiscard]] Project stored() const {
        Result<ProjectFile::Opened> opened = ProjectFile::open(project_, Access::ReadOnly, {});
        return opened ? std::move(opened->stored.project) : Project();
    }

    /// A step of somebody's, in the file.
    void edit(Edit edit) const {
        Result<ProjectFile::Opened> opened = ProjectFile::open(project_, Access::ReadWrite, {"Layla"});
        ASSERT_TRUE(opened);
        Change change;
        change.edits.push_back(std::move(edit));
        const Change inverse = apply(opened->stored.project, std::move(change));
        ASSERT_TRUE(opened->file.record(inverse, opened->stored.project));
    }

    std::string project_ = path("sample.muqabala");
};

TEST_F(ProjectCommands, AProjectIsMadeWithItsPairsAndNotes) {
    EXPECT_THAT(names(), ElementsAre("sample.muqabala"));
    EXPECT_FALSE(stored().alignment.beads().empty());
    EXPECT_FALSE(stored().divergences.empty());
}

TEST_F(ProjectCommands, AProjectIsNotReplacedUnlessAsked) {
    EXPECT_EQ(run({"project", sample(), "-o", project_, "--quiet"}).err,
              "muqabala: " + project_ +
                  ": there is a file of this name, which was left as it is. Choose another name.\n");
    EXPECT_EQ(run({"project", sample(), "-o", project_, "--quiet", "--replace"}).code, ExitCode::Success);
}

TEST_F(ProjectCommands, ExportWritesWhatAlignWrites) {
    ASSERT_EQ(run({"align", sample(), "-o", path("a.tmx"), "-o", path("a.tsv")}).code, ExitCode::Success);
    ASSERT_EQ(run({"export", project_, "-o", path("b.tmx"), "-o", path("b.tsv")}).code, ExitCode::Success);
    EXPECT_EQ(contentOf("a.tsv"), contentOf("b.tsv"));
    const auto body = [&](const char* name) {
        const std::string bytes = contentOf(name);
        return bytes.substr(bytes.find("<body>"));
    };
    EXPECT_EQ(body("a.tmx"), body("b.tmx"));
}

TEST_F(ProjectCommands, RejectedPairsStayOutOfTheTmxAndThatIsSaid) {
    const Project project = stored();
    Bead bead = project.alignment.beads().at(1);
    bead.status = PairStatus::Rejected;
    edit(BeadSplice{1, 1, {bead}});
    EXPECT_THAT(run({"export", project_, "-o", path("b.tmx")}).err,
                HasSubstr("b.tmx: 1 pair was rejected and left out."));
}

TEST_F(ProjectCommands, ExportWritesTheNotesOfASettingAndThoseThatWereJudged) {
    Project project = stored();
    const auto isUnsure = [](const Divergence& note) { return !isShownAt(Setting::Precise, note); };
    const auto unsure = std::ranges::find_if(project.divergences, isUnsure);
    ASSERT_NE(unsure, project.divergences.end());
    const std::string field = "<prop type=\"x-issue\">" + unsure->id + "|";
    (void)run({"export", project_, "-o", path("b.tmx")});
    EXPECT_THAT(contentOf("b.tmx"), Not(HasSubstr(field)));
    (void)run({"export", project_, "-o", path("b.tmx"), "--setting", "thorough"});
    EXPECT_THAT(contentOf("b.tmx"), HasSubstr(field));
    edit(VerdictChange{unsure->id, Verdict{.divergence = unsure->id, .kind = VerdictKind::Accepted}});
    (void)run({"export", project_, "-o", path("b.tmx")});
    EXPECT_THAT(contentOf("b.tmx"), HasSubstr(field));
    (void)run({"export", project_, "-o", path("b.html"), "--scorecard", "--noted"});
    EXPECT_THAT(contentOf("b.html"), HasSubstr("<h2>Scorecard</h2>"));
}

TEST_F(ProjectCommands, ADismissedNoteStaysDismissedWhenTheProjectIsCheckedAgain) {
    const std::string bytes = contentOf("sample.muqabala");
    const Outcome before = run({"check", project_, "--setting", "thorough", "--format", "tsv"});
    EXPECT_EQ(before.code, ExitCode::Success);
    EXPECT_EQ(contentOf("sample.muqabala"), bytes) << "checking does not change it";
    const std::string id = stored().divergences.back().id;
    edit(VerdictChange{id, Verdict{.divergence = id, .kind = VerdictKind::Dismissed}});
    const Outcome after = run({"check", project_, "--setting", "thorough", "--format", "tsv"});
    EXPECT_EQ(std::ranges::count(after.out, '\n'), std::ranges::count(before.out, '\n') - 1);
    EXPECT_THAT(after.err, HasSubstr("1 note left out that somebody dismissed in the project"));
}

TEST_F(ProjectCommands, NewerTextsKeepWhatWasDoneAndTellWhatWasLost) {
    const Project project = stored();
    const TextSpan last = project.source.segments.back().span;
    edit(NoteChange{"kept", 0, Note{.id = "kept", .source = {project.source.segments.at(2).span}}});
    edit(NoteChange{"lost", 1, Note{.id = "lost", .source = {last}}});
    const std::string bytes = project.source.text; // the file holds both texts
    const std::string newer = fileWith("newer.txt", bytes.substr(0, last.begin) + "It ended otherwise.\n");
    const Outcome outcome = run({"reimport", project_, newer});
    EXPECT_EQ(outcome.code, ExitCode::Success);
    EXPECT_THAT(outcome.err, HasSubstr("not kept, for its words have changed: note lost\n"));
    ASSERT_EQ(stored().notes.size(), 1U);
    EXPECT_EQ(stored().notes[0].id, "kept");
}

TEST_F(ProjectCommands, WhatIsNoProjectIsSaidToBeNone) {
    EXPECT_EQ(run({"export", sample(), "-o", path("b.tmx")}).err,
              "muqabala: " + sample() +
                  ": this is not a Muqabala project. Open it as a text, if it is one.\n");
}

} // namespace
} // namespace muqabala::cli
