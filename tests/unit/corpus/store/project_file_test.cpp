#include "corpus/store/project_file.h"

#include "random_project.h"
#include "store_folder.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

const Holder kLayla{"Layla", "desk", 4711, "2026-01-05T08:30:00Z"};

/// A project, its history and its file, edited together as a window does it.
class Work {
public:
    Work(std::string path, Project project)
        : path_(std::move(path)),
          project_(std::move(project)),
          file_(ProjectFile::create(path_, project_, kLayla)) {
        EXPECT_TRUE(file_);
    }

    void edit(Change change) {
        Change inverse = apply(project_, std::move(change));
        EXPECT_TRUE(file_->record(inverse, project_));
        history_.undone.clear();
        history_.done.push_back(std::move(inverse));
    }

    void undo() {
        if (history_.done.empty())
            return;
        Change again = apply(project_, std::move(history_.done.back()));
        history_.done.pop_back();
        EXPECT_TRUE(file_->undo(again, project_));
        history_.undone.push_back(std::move(again));
    }

    void redo() {
        if (history_.undone.empty())
            return;
        Change inverse = apply(project_, std::move(history_.undone.back()));
        history_.undone.pop_back();
        EXPECT_TRUE(file_->redo(inverse, project_));
        history_.done.push_back(std::move(inverse));
    }

    /// As often as the chances have it.
    void workOn(Random& random, int steps) {
        for (int step = 0; step < steps; ++step) {
            const std::uint32_t chance = pick(random, 9);
            if (chance < 3)
                undo();
            else if (chance < 5)
                redo();
            else
                edit(randomChange(random, project_));
        }
    }

    void close() { file_ = Error{}; }
    ProjectFile& file() { return *file_; }
    [[nodiscard]] const Project& project() const { return project_; }
    [[nodiscard]] const History& history() const { return history_; }

private:
    std::string path_;
    Project project_;
    Result<ProjectFile> file_;
    History history_;
};

using ProjectFileTest = StoreFolder;

TEST_F(ProjectFileTest, whatIsWrittenIsReadBack) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        Random random(seed);
        const Project project = randomProject(random, 6);
        ASSERT_TRUE(ProjectFile::create(path("text.muqabala"), project, kLayla, Existing::Replace)) << seed;
        const auto opened = ProjectFile::open(path("text.muqabala"), Access::ReadOnly, kLayla);
        ASSERT_TRUE(opened) << seed << opened.error().detail;
        EXPECT_EQ(opened->stored.project, project) << seed;
        EXPECT_EQ(opened->stored.history, History());
    }
    EXPECT_EQ(names(), std::vector<std::string>{"text.muqabala"}) << "nothing is left beside it";
}

TEST_F(ProjectFileTest, everyStepIsThereWithTheHistoryWhenTheFileIsOpenedAgain) {
    for (unsigned seed = 0; seed < 10; ++seed) {
        Random random(seed);
        Work work(path(std::to_string(seed)), randomProject(random, 6));
        for (int sitting = 0; sitting < 4; ++sitting) {
            work.workOn(random, 10);
            const auto opened = ProjectFile::open(path(std::to_string(seed)), Access::ReadOnly, kLayla);
            ASSERT_TRUE(opened) << seed << opened.error().detail;
            ASSERT_EQ(opened->stored.project, work.project()) << seed;
            ASSERT_EQ(opened->stored.history, work.history()) << seed;
        }
    }
}

} // namespace
} // namespace muqabala
