#include "corpus/store/project_file.h"

#include "sitting.h"
#include "store_folder.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

class ProjectFileTest : public StoreFolder {
protected:
    /// As it is found by somebody who only reads.
    static StoredProject stored(const std::string& file) {
        Result<ProjectFile::Opened> opened = ProjectFile::open(file, Access::ReadOnly, kLayla);
        EXPECT_TRUE(opened) << opened.error().detail;
        return opened ? std::move(opened->stored) : StoredProject();
    }

    Random random_{1};
    Project project_ = randomProject(random_, 6);
    std::string path_ = path("text.muqabala");
};

TEST_F(ProjectFileTest, whatIsWrittenIsReadBack) {
    for (unsigned seed = 0; seed < 100; ++seed) {
        Random random(seed);
        const Project project = randomProject(random, 6);
        ASSERT_TRUE(ProjectFile::create(path_, project, kLayla, Existing::Replace)) << seed;
        const StoredProject found = stored(path_);
        ASSERT_EQ(found.project, project) << seed;
        ASSERT_EQ(found.history, History());
    }
    EXPECT_EQ(names(), std::vector<std::string>{"text.muqabala"}) << "nothing is left beside it";
}

TEST_F(ProjectFileTest, aProjectWithoutAnythingIsReadBack) {
    ASSERT_TRUE(ProjectFile::create(path_, Project(), kLayla));
    EXPECT_EQ(stored(path_).project, Project());
}

TEST_F(ProjectFileTest, everyStepIsThereWithTheHistoryWhenTheFileIsOpenedAgain) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        Random random(seed);
        const std::string file = path(std::to_string(seed));
        ASSERT_TRUE(Sitting::begin(file, randomProject(random, 6)));
        for (int sittings = 0; sittings < 4; ++sittings) {
            std::optional<Sitting> sitting = Sitting::resume(file);
            ASSERT_TRUE(sitting);
            for (int steps = 0; steps < 10; ++steps)
                ASSERT_TRUE(sitting->step(random));
            const StoredProject found = stored(file);
            ASSERT_EQ(found.project, sitting->project()) << seed;
            ASSERT_EQ(found.history, sitting->history()) << seed;
        }
    }
}

TEST_F(ProjectFileTest, undoingEverythingGivesTheFirstProjectBack) {
    std::optional<Sitting> sitting = Sitting::begin(path_, project_);
    for (int steps = 0; steps < 50; ++steps)
        ASSERT_TRUE(sitting->edit(randomChange(random_, sitting->project())));
    sitting = std::nullopt;
    sitting = Sitting::resume(path_);
    while (!sitting->history().done.empty())
        ASSERT_TRUE(sitting->undo());
    EXPECT_EQ(stored(path_).project, project_);
}

TEST_F(ProjectFileTest, manyPairsAreConfirmedAtOnce) {
    std::optional<Sitting> sitting = Sitting::begin(path_, project_);
    std::vector<Bead> beads = project_.alignment.beads();
    for (std::size_t i = 0; i + 2 < beads.size(); ++i) // all but the last two
        beads[i].status = i == 3 ? PairStatus::Rejected : PairStatus::Confirmed;
    Change change{.kind = ChangeKind::Confirm};
    change.edits.emplace_back(BeadSplice{0, beads.size(), beads});
    ASSERT_TRUE(sitting->edit(change));
    EXPECT_EQ(stored(path_).project.alignment.beads(), beads);
    ASSERT_TRUE(sitting->undo());
    EXPECT_EQ(stored(path_).project, project_);
}

TEST_F(ProjectFileTest, aNewStepCutsOffWhatWasUndone) {
    std::optional<Sitting> sitting = Sitting::begin(path_, project_);
    sitting->edit(randomChange(random_, sitting->project()));
    sitting->edit(randomChange(random_, sitting->project()));
    sitting->undo();
    EXPECT_EQ(stored(path_).history.undone.size(), 1U);
    sitting->edit(randomChange(random_, sitting->project()));
    EXPECT_EQ(stored(path_).history.undone.size(), 0U);
    EXPECT_EQ(stored(path_).history.done.size(), 2U);
}

TEST_F(ProjectFileTest, settingsAndViewAreKeptByName) {
    Result<ProjectFile> file = ProjectFile::create(path_, project_, kLayla);
    EXPECT_TRUE(file->setSettings({{"pass-mark", "90"}, {"word-count", "source"}}));
    EXPECT_TRUE(file->setSettings({{"pass-mark", "95"}}));
    EXPECT_TRUE(file->setView({{"pair", "12"}}));
    EXPECT_EQ(stored(path_).settings, (Properties{{"pass-mark", "95"}, {"word-count", "source"}}));
    EXPECT_EQ(stored(path_).view, (Properties{{"pair", "12"}}));
}

TEST_F(ProjectFileTest, findingsAreReplacedOutsideOfHistory) {
    std::optional<Sitting> sitting = Sitting::begin(path_, project_);
    Project other = project_;
    other.divergences = {{.id = "new", .check = "number-altered", .confidence = .5}};
    EXPECT_TRUE(sitting->file().replaceFindings(other.divergences));
    EXPECT_EQ(stored(path_).project, other);
    EXPECT_EQ(stored(path_).history, History());
}

TEST_F(ProjectFileTest, theCertaintyOfAnAlignmentIsNotStored) {
    Project certain = project_;
    certain.certainty.pairs.push_back({.bead = certain.alignment.beads().front()});
    ASSERT_TRUE(ProjectFile::create(path_, certain, kLayla));
    EXPECT_EQ(stored(path_).project, project_);
}

TEST_F(ProjectFileTest, aCopyHasTheHistoryAndIsHeldByNobody) {
    std::optional<Sitting> sitting = Sitting::begin(path_, project_);
    sitting->edit(randomChange(random_, sitting->project()));
    ASSERT_TRUE(sitting->file().copyTo(path("copy"), kLayla));
    sitting->edit(randomChange(random_, sitting->project()));
    const auto copy = ProjectFile::open(path("copy"), Access::ReadWrite, kLayla);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->file.access(), Access::ReadWrite);
    EXPECT_EQ(copy->stored.history.done.size(), 1U);
    EXPECT_EQ(sitting->file().path(), path_);
}

TEST_F(ProjectFileTest, savedUnderAnotherNameTheWorkGoesOnThere) {
    std::optional<Sitting> sitting = Sitting::begin(path_, project_);
    ASSERT_TRUE(sitting->file().saveAs(path("other"), kLayla));
    EXPECT_EQ(sitting->file().path(), path("other"));
    sitting->edit(randomChange(random_, sitting->project()));
    EXPECT_EQ(stored(path("other")).project, sitting->project());
    EXPECT_EQ(stored(path_).project, project_);
    EXPECT_TRUE(ProjectFile::open(path_, Access::ReadWrite, kLayla)) << "the former file is free";
    EXPECT_EQ(ProjectFile::open(path("other"), Access::ReadWrite, kLayla).error().code,
              ErrorCode::ProjectInUse);
}

TEST_F(ProjectFileTest, aFileInTheWayIsReplacedOnlyWhenThatIsAskedFor) {
    fileWith("text.muqabala", "somebody's");
    EXPECT_EQ(ProjectFile::create(path_, project_, kLayla).error().code, ErrorCode::AlreadyExists);
    Result<ProjectFile> other = ProjectFile::create(path("other"), project_, kLayla);
    EXPECT_EQ(other->copyTo(path_, kLayla).error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(contentOf("text.muqabala"), "somebody's");
    EXPECT_TRUE(other->copyTo(path_, kLayla, Existing::Replace));
    EXPECT_EQ(stored(path_).project, project_);
}

TEST_F(ProjectFileTest, aFileThatSomebodyHasIsNotReplaced) {
    const Result<ProjectFile> held = ProjectFile::create(path_, project_, kLayla);
    EXPECT_EQ(ProjectFile::create(path_, Project(), kLayla, Existing::Replace).error().code,
              ErrorCode::ProjectInUse);
    EXPECT_EQ(held->copyTo(path_, kLayla, Existing::Replace).error().code, ErrorCode::ProjectInUse);
    EXPECT_EQ(stored(path_).project, project_);
}

TEST_F(ProjectFileTest, spaceIsGivenBack) {
    Result<ProjectFile> file = ProjectFile::create(path_, project_, kLayla);
    std::vector<Divergence> many(5000,
                                 {.id = "id", .check = "check", .reason = "A sentence of some length."});
    EXPECT_TRUE(file->replaceFindings(many));
    EXPECT_TRUE(file->replaceFindings({}));
    const std::size_t before = contentOf("text.muqabala").size();
    EXPECT_TRUE(file->compact());
    EXPECT_LT(contentOf("text.muqabala").size(), before / 2);
    EXPECT_TRUE(file->setView({{"pair", "1"}})) << "and can still be written";
}

TEST_F(ProjectFileTest, symbolicLinksLeadToOneFile) {
    const Result<ProjectFile> file = ProjectFile::create(path_, project_, kLayla);
    std::filesystem::create_symlink(path_, path("link"));
    EXPECT_EQ(ProjectFile::open(path("link"), Access::ReadWrite, kLayla).error().code,
              ErrorCode::ProjectInUse);
}

} // namespace
} // namespace muqabala
