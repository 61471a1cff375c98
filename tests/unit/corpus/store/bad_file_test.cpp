// What becomes of files that are not what they should be, and of those that cannot be written: nothing.

#include "sitting.h"
#include "store_folder.h"

#include "app/collation/messages.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <csignal>
#include <filesystem>
#include <functional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace muqabala {
namespace {

class BadFileTest : public StoreFolder {
protected:
    void SetUp() override { ASSERT_TRUE(ProjectFile::create(path_, project_, kLayla)); }

    /// Changes the project's file from outside.
    void run(const std::string& sql) const {
        sqlite3* connection = nullptr;
        ASSERT_EQ(sqlite3_open(path_.c_str(), &connection), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(connection);
        sqlite3_close(connection);
    }

    /// Opens a file that cannot be opened, to be read and to be written, and tells why; the folder is as it
    /// was.
    Error refusal(const std::string& name) const {
        const std::string bytes = contentOf(name);
        const std::vector<std::string> before = names();
        const Result<ProjectFile::Opened> read = ProjectFile::open(path(name), Access::ReadOnly, kLayla);
        const Result<ProjectFile::Opened> opened = ProjectFile::open(path(name), Access::ReadWrite, kLayla);
        EXPECT_EQ(contentOf(name), bytes);
        EXPECT_EQ(names(), before);
        if (opened || read)
            return {.code = ErrorCode::Cancelled, .detail = "it was opened"};
        EXPECT_EQ(read.error(), opened.error());
        return opened.error();
    }

    std::string damageAfter(const std::string& sql) const {
        run(sql);
        const Error error = refusal("text.muqabala");
        EXPECT_EQ(error.code, ErrorCode::DamagedProject) << sql << ": " << error.detail;
        return error.detail;
    }

    Random random_{7};
    Project project_ = randomProject(random_, 8);
    std::string path_ = path("text.muqabala");
};

TEST_F(BadFileTest, whatIsNoProjectIsForeign) {
    fileWith("text.txt", "Once upon a time there was a text that was much longer than a hundred bytes, "
                         "and nobody could make a project of it.");
    fileWith("empty.muqabala", "");
    fileWith("short.muqabala", "SQLite format 3");
    for (const char* name : {"text.txt", "empty.muqabala", "short.muqabala"})
        EXPECT_EQ(refusal(name).code, ErrorCode::ForeignFile) << name;
}

TEST_F(BadFileTest, aDatabaseOfAnotherProgramIsForeign) {
    run("PRAGMA application_id = 1");
    EXPECT_EQ(app::message(refusal("text.muqabala")),
              path_ + ": this is not a Muqabala project. Open it as a text, if it is one.");
}

TEST_F(BadFileTest, whatIsNotThereOrAFolderIsSaidToBe) {
    EXPECT_EQ(refusal("absent").code, ErrorCode::FileNotFound);
    std::filesystem::create_directory(path("folder"));
    EXPECT_EQ(ProjectFile::open(path("folder"), Access::ReadWrite, kLayla).error().code,
              ErrorCode::IsDirectory);
    EXPECT_EQ(ProjectFile::open("/dev/null", Access::ReadWrite, kLayla).error().code, ErrorCode::ForeignFile);
}

TEST_F(BadFileTest, aNewerProjectIsLeftToTheNewerProgram) {
    run("PRAGMA user_version = 2");
    EXPECT_EQ(app::message(refusal("text.muqabala")),
              path_ + ": this project was made by a newer version of the program (its format is 2, this one "
                      "knows up to 1) and was left as it is. Install that version to open it.");
}

TEST_F(BadFileTest, theMessageSaysWhatIsDamaged) {
    run("DELETE FROM texts WHERE side = 'target'");
    EXPECT_EQ(app::message(refusal("text.muqabala")),
              path_ + ": this project is damaged (there are not two texts in it) and was left as it is. Go "
                      "back to a copy of it.");
}

struct Damage {
    const char* sql;
    const char* detail;
};

class DamageTest : public BadFileTest, public testing::WithParamInterface<Damage> {};

TEST_P(DamageTest, isFoundAndNamed) {
    EXPECT_EQ(damageAfter(GetParam().sql), GetParam().detail);
}

INSTANTIATE_TEST_SUITE_P(
    Each, DamageTest,
    testing::Values(
        Damage{"DROP TABLE notes", "its tables are not those of a project"},
        Damage{"ALTER TABLE notes ADD COLUMN more TEXT", "its tables are not those of a project"},
        Damage{"CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM notes; END",
               "somebody has added triggers or indexes to its tables"},
        Damage{"CREATE INDEX i ON journal(abs(pair))",
               "somebody has added triggers or indexes to its tables"},
        Damage{"UPDATE texts SET text = CAST(x'C3' AS TEXT) WHERE side = 'source'",
               "texts: a value of text is no text in UTF-8"},
        Damage{"UPDATE texts SET side = 'middle' WHERE side = 'source'", "texts: a name that is not known"},
        Damage{"UPDATE texts SET text = x'00' WHERE side = 'source'",
               "texts: a value of text is no text in UTF-8"},
        Damage{"UPDATE texts SET text = 'short' WHERE side = 'source'",
               "segments: words that are not those of the text"},
        Damage{"UPDATE segments SET words = 'others' WHERE side = 'source'",
               "segments: words that are not those of the text"},
        Damage{"UPDATE segments SET begin_byte = -1, words = '' WHERE side = 'source' AND begin_byte = "
               "(SELECT min(begin_byte) FROM segments WHERE side = 'source')",
               "segments: a value of begin_byte is no number in range"},
        Damage{"DELETE FROM segments WHERE side = 'target'", "beads do not join end to end"},
        Damage{"DELETE FROM beads; DELETE FROM paragraph_beads; DELETE FROM crossings; UPDATE paragraphs SET "
               "end_byte = begin_byte",
               "paragraphs are not in order within their text"},
        Damage{"UPDATE paragraphs SET role = 'king'", "paragraphs: a name that is not known"},
        Damage{"DELETE FROM beads WHERE source_begin = (SELECT min(source_begin) FROM beads)",
               "beads do not join end to end"},
        Damage{"UPDATE beads SET probability = 2", "segments are not aligned from end to end"},
        Damage{"UPDATE beads SET probability = 'sure'", "beads: a value of probability is no real number"},
        Damage{"UPDATE beads SET target_end = 99999999999",
               "beads: a value of target_end is no number in range"},
        Damage{"INSERT INTO crossings VALUES (7, 0, 1, 0, 1, .5, 'confirmed')",
               "crossings: places are missing"},
        Damage{"DELETE FROM crossings; INSERT INTO crossings VALUES (0, 0, 1, 0, 1, .5, 'confirmed')",
               "beads do not join end to end"},
        Damage{"DELETE FROM findings; INSERT INTO findings VALUES "
               "(0, 'i', 'c', 0, NULL, NULL, NULL, 'accuracy/date', 'major', .5, '', '')",
               "findings: a value of source_end is no number in range"},
        Damage{"DELETE FROM findings; INSERT INTO findings VALUES "
               "(0, 'i', 'c', 0, 999999, NULL, NULL, 'accuracy/date', 'major', .5, '', '')",
               "a finding is not within the texts"},
        Damage{"INSERT INTO finding_occurrences VALUES (100, 0, 0, 1)",
               "finding_occurrences: a finding that is not there"},
        Damage{
            "DELETE FROM notes; INSERT INTO notes VALUES (0, 'n', 'accuracy/date', 'major', '', '', 2, '', "
            "'')",
            "notes: neither 0 nor 1"},
        Damage{
            "DELETE FROM notes; INSERT INTO notes VALUES (0, 'n', 'accuracy/date', 'major', '', '', 0, '', "
            "''), (1, 'n', 'accuracy/date', 'major', '', '', 0, '', '')",
            "a note is not within the texts, or two have one name"},
        Damage{"INSERT INTO journal VALUES (2, 1, 'merge', 'sentence', 1, '[]')",
               "journal: steps are missing"},
        Damage{"INSERT INTO journal VALUES (1, 1, 'dance', 'sentence', 1, '[]')",
               "journal: step 1 makes no sense"},
        Damage{"INSERT INTO journal VALUES (1, 1, 'merge', 'sentence', 1, 'nonsense')",
               "journal: step 1 makes no sense"},
        Damage{"INSERT INTO journal VALUES (1, 1, 'merge', 'sentence', 1, '[{\"edit\":\"dance\"}]')",
               "journal: step 1 makes no sense"},
        Damage{"INSERT INTO journal VALUES (1, 1, 'merge', 'sentence', 1, "
               "'[{\"edit\":\"beads\",\"first\":0,\"count\":1,\"beads\":[[2,1,0,1,0.5,\"confirmed\"]]}]')",
               "journal: step 1 makes no sense"},
        Damage{
            "INSERT INTO journal VALUES (1, 1, 'merge', 'sentence', 1, replace(hex(zeroblob(500000)), '0', "
            "'['))",
            "journal: step 1 makes no sense"},
        Damage{"INSERT INTO journal VALUES (1, 0, 'merge', 'sentence', 1, '[]'), "
               "(2, 1, 'merge', 'sentence', 1, '[]')",
               "journal: step 2 makes no sense"}));

TEST_F(BadFileTest, aBrokenFileIsRefusedOrSoundWhicheverByteIsBroken) {
    const std::string bytes = contentOf("text.muqabala");
    for (int attempt = 0; attempt < 500; ++attempt) {
        std::string broken = bytes;
        broken.at(pick(random_, bytes.size() - 1)) ^= static_cast<char>(1U << pick(random_, 7));
        fileWith("broken", broken);
        const auto opened = ProjectFile::open(path("broken"), Access::ReadOnly, kLayla);
        EXPECT_EQ(contentOf("broken"), broken);
    }
}

TEST_F(BadFileTest, aFileThatIsCutOffIsRefusedWhereSomethingIsMissing) {
    const std::string bytes = contentOf("text.muqabala");
    for (std::size_t size = 4096; size < bytes.size(); size += 4096 + 100) {
        fileWith("cut", bytes.substr(0, size));
        const auto opened = ProjectFile::open(path("cut"), Access::ReadOnly, kLayla);
        if (opened) // nothing was on what is gone
            EXPECT_EQ(opened->stored.project, project_) << size;
        else
            EXPECT_EQ(refusal("cut").code, ErrorCode::DamagedProject) << size;
    }
}

TEST_F(BadFileTest, aFileWithAWriteAheadLogIsNotTouched) {
    run("PRAGMA journal_mode = WAL");
    EXPECT_EQ(refusal("text.muqabala").detail, "its head makes no sense");
}

TEST_F(BadFileTest, tablesOfSomebodysOwnDoNoHarm) {
    run("CREATE TABLE own (word TEXT PRIMARY KEY); CREATE INDEX theirs ON own(word);"
        "CREATE VIEW confirmed AS SELECT * FROM pairs WHERE status = 'confirmed'");
    const auto opened = ProjectFile::open(path_, Access::ReadWrite, kLayla);
    ASSERT_TRUE(opened) << opened.error().detail;
    EXPECT_EQ(opened->stored.project, project_);
}

TEST_F(BadFileTest, aStepOfTheHistoryThatDoesNotFitIsNotMade) {
    run("INSERT INTO journal VALUES (1, 1, 'merge', 'sentence', 1, "
        "'[{\"edit\":\"join\",\"side\":\"source\",\"segment\":4000}]')");
    auto opened = ProjectFile::open(path_, Access::ReadWrite, kLayla);
    ASSERT_TRUE(opened);
    EXPECT_EQ(applyIfFits(opened->stored.project, opened->stored.history.done.back()), std::nullopt);
    EXPECT_EQ(opened->stored.project, project_);
}

TEST_F(BadFileTest, aSecondWindowIsToldWhoHasTheFile) {
    const auto first = ProjectFile::open(path_, Access::ReadWrite, kLayla);
    const auto second = ProjectFile::open(path_, Access::ReadWrite, {"Omar", "lap", 1, ""});
    ASSERT_FALSE(second);
    EXPECT_EQ(app::message(second.error()),
              path_ + ": somebody works on it already: Layla, desk, process 4711, since "
                      "2026-01-05T08:30:00Z. Wait until they close it, or work on a copy.");
    EXPECT_TRUE(ProjectFile::open(path_, Access::ReadOnly, kLayla)) << "reading is not hindered";
}

TEST_F(BadFileTest, aLockFileThatNobodyHoldsIsTakenOver) {
    fileWith(".text.muqabala.lock", "Somebody\ndead\n1\n");
    EXPECT_TRUE(ProjectFile::open(path_, Access::ReadWrite, kLayla));
    EXPECT_EQ(names(), std::vector<std::string>{"text.muqabala"});
}

TEST_F(BadFileTest, openedToBeReadItCannotBeWritten) {
    auto opened = ProjectFile::open(path_, Access::ReadOnly, kLayla);
    EXPECT_EQ(opened->file.access(), Access::ReadOnly);
    const std::string bytes = contentOf("text.muqabala");
    EXPECT_EQ(opened->file.setView({{"a", "b"}}).error().code, ErrorCode::ProjectReadOnly);
    EXPECT_EQ(opened->file.record({}, project_).error().code, ErrorCode::ProjectReadOnly);
    EXPECT_EQ(opened->file.compact().error().code, ErrorCode::ProjectReadOnly);
    EXPECT_EQ(contentOf("text.muqabala"), bytes);
    EXPECT_TRUE(opened->file.saveAs(path("mine"), kLayla));
    EXPECT_TRUE(opened->file.setView({{"a", "b"}})) << "a copy of one's own can";
}

/// Runs as somebody without rights, in a process of its own; true when all went as it should.
bool asNobody(const std::function<bool()>& attempt) {
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        const bool isNobody = ::geteuid() != 0 || ::setuid(kNobody) == 0;
        ::_exit(isNobody && attempt() ? EXIT_SUCCESS : EXIT_FAILURE);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS;
}

TEST_F(BadFileTest, whatMayNotBeWrittenIsOpenedToBeRead) {
    using std::filesystem::perms;
    const perms reading = perms::owner_read | perms::group_read | perms::others_read;
    const perms entering = perms::owner_exec | perms::group_exec | perms::others_exec;
    std::filesystem::permissions(path("."), perms::all);
    std::filesystem::permissions(path_, reading);
    const auto opensToBeRead = [&] {
        const auto opened = ProjectFile::open(path_, Access::ReadWrite, kLayla);
        return opened && opened->file.access() == Access::ReadOnly && opened->stored.project == project_;
    };
    EXPECT_TRUE(asNobody(opensToBeRead)) << "the file";
    std::filesystem::permissions(path_, perms::all);
    std::filesystem::permissions(path("."), reading | entering);
    EXPECT_TRUE(asNobody(opensToBeRead)) << "its folder";
    EXPECT_TRUE(asNobody([&] {
        return ProjectFile::create(path("new"), project_, kLayla).error().code == ErrorCode::CannotWrite;
    }));
    std::filesystem::permissions(path("."), perms::owner_all);
}

TEST_F(BadFileTest, whatAnotherProgramHasChangedIsNotOverwritten) {
    auto opened = ProjectFile::open(path_, Access::ReadWrite, kLayla);
    run("DELETE FROM verdicts");
    const Status written = opened->file.setView({{"a", "b"}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().detail, "another program has changed it meanwhile");
}

TEST_F(BadFileTest, aFileThatWasMovedAwayIsNotWritten) {
    auto opened = ProjectFile::open(path_, Access::ReadWrite, kLayla);
    std::filesystem::rename(path_, path("elsewhere"));
    const std::string bytes = contentOf("elsewhere");
    const Status written = opened->file.setView({{"a", "b"}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(written.error().detail, "it was moved or deleted meanwhile");
    EXPECT_EQ(contentOf("elsewhere"), bytes);
}

TEST_F(BadFileTest, whatCannotBeWrittenToItsEndIsNotWrittenAtAll) {
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        std::optional<Sitting> sitting = Sitting::resume(path_);
        const rlimit limit{4096 * 20, 4096 * 20};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const std::string longText(200'000, 'x');
        const bool isRefused = !sitting->file().setView({{"long", longText}});
        ::_exit(isRefused && sitting->file().setView({{"short", "x"}}) ? EXIT_SUCCESS : EXIT_FAILURE);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), EXIT_SUCCESS);
    const auto opened = ProjectFile::open(path_, Access::ReadOnly, kLayla);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->stored.project, project_);
    EXPECT_EQ(opened->stored.view, (Properties{{"short", "x"}}));
}

} // namespace
} // namespace muqabala
