#include "app/collation/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muqabala::app {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

/// A folder of its own for each test.
class Files : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "muqabala-files-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override {
        fs::permissions(folder_, fs::perms::owner_all);
        fs::remove_all(folder_);
    }

    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

    void put(const std::string& name, const std::string& bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
    }

    [[nodiscard]] std::string contents(const std::string& name) const {
        std::ostringstream bytes;
        bytes << std::ifstream(path(name), std::ios::binary).rdbuf();
        return bytes.str();
    }

    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder_))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

    fs::path folder_;
};

TEST_F(Files, EveryByteIsReadAsItIs) {
    const std::string bytes("\xFF\xFE\0\r\n\x1A", 6);
    put("a.txt", bytes);
    const Result<std::string> read = readFile(path("a.txt"));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, bytes);
}

TEST_F(Files, AFileThatIsNotThereIsNotFound) {
    const Result<std::string> read = readFile(path("absent.txt"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(read.error().file, path("absent.txt"));
}

TEST_F(Files, AFileBelowAFileIsNotFound) {
    put("a.txt", "text");
    const Result<std::string> read = readFile(path("a.txt/b.txt"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::FileNotFound);
}

TEST_F(Files, AFolderIsNotRead) {
    const Result<std::string> read = readFile(folder_.string());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::IsDirectory);
}

TEST_F(Files, AFileAboveTheLimitIsRefusedBeforeItIsRead) {
    put("large.txt", "");
    fs::resize_file(path("large.txt"), kLargestFile + 1); // sparse: takes no room
    const Result<std::string> read = readFile(path("large.txt"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::TooLarge);
    EXPECT_EQ(read.error().detail, "100 MB");
}

TEST_F(Files, APipeWithoutEndIsRefusedAtTheLimit) {
    const Result<std::string> read = readFile("/dev/zero");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::TooLarge);
}

TEST_F(Files, ANewFileHasTheBytesAndTheUsualPermissions) {
    const mode_t mask = ::umask(022);
    const Status saved = saveFile(path("a.tmx"), std::string_view("a\0b", 3));
    ::umask(mask);
    ASSERT_TRUE(saved);
    EXPECT_EQ(contents("a.tmx"), std::string("a\0b", 3));
    EXPECT_EQ(fs::status(path("a.tmx")).permissions(), fs::perms{0644});
    EXPECT_THAT(names(), ElementsAre("a.tmx"));
}

TEST_F(Files, AnExistingFileKeepsItsPermissions) {
    put("a.tmx", "before");
    fs::permissions(path("a.tmx"), fs::perms{0640});
    ASSERT_TRUE(saveFile(path("a.tmx"), "after"));
    EXPECT_EQ(contents("a.tmx"), "after");
    EXPECT_EQ(fs::status(path("a.tmx")).permissions(), fs::perms{0640});
}

TEST_F(Files, ASymbolicLinkGoesOnPointingToItsTarget) {
    fs::create_directory(path("inside"));
    put("inside/real.tmx", "before");
    fs::create_symlink("inside/real.tmx", path("link.tmx"));
    ASSERT_TRUE(saveFile(path("link.tmx"), "after"));
    EXPECT_TRUE(fs::is_symlink(path("link.tmx")));
    EXPECT_EQ(contents("inside/real.tmx"), "after");
}

TEST_F(Files, ALinkToNothingYetMakesItsTarget) {
    fs::create_symlink("later.tmx", path("link.tmx"));
    ASSERT_TRUE(saveFile(path("link.tmx"), "text"));
    EXPECT_TRUE(fs::is_symlink(path("link.tmx")));
    EXPECT_EQ(contents("later.tmx"), "text");
}

TEST_F(Files, LinksInACircleAreNotReplaced) {
    fs::create_symlink("b", path("a"));
    fs::create_symlink("a", path("b"));
    const Status saved = saveFile(path("a"), "text");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().detail, "Too many levels of symbolic links");
    EXPECT_TRUE(fs::is_symlink(path("a")) && fs::is_symlink(path("b")));
    EXPECT_THAT(names(), ElementsAre("a", "b"));
}

TEST_F(Files, AFolderThatIsNotThereIsNamedInTheError) {
    const Status saved = saveFile(path("absent/a.tmx"), "text");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error(), (Error{ErrorCode::CannotWrite, path("absent/a.tmx"), std::nullopt, std::nullopt,
                                    "No such file or directory"}));
}

TEST_F(Files, AFolderIsNotOverwritten) {
    fs::create_directory(path("a.tmx"));
    const Status saved = saveFile(path("a.tmx"), "text");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().detail, "Is a directory");
    EXPECT_THAT(names(), ElementsAre("a.tmx"));
}

TEST_F(Files, AReadOnlyFileIsNotReplaced) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everything";
    put("a.tmx", "before");
    fs::permissions(path("a.tmx"), fs::perms{0444});
    const Status saved = saveFile(path("a.tmx"), "after");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().detail, "Permission denied");
    EXPECT_EQ(contents("a.tmx"), "before");
}

TEST_F(Files, AFullDiskLeavesTheOldFileAndNothingElse) {
    put("a.tmx", "before");
    rlimit former{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &former), 0);
    const rlimit small{.rlim_cur = 4096, .rlim_max = former.rlim_max};
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status saved = saveFile(path("a.tmx"), std::string(8192, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &former);
    ::signal(SIGXFSZ, handler);

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(saved.error().detail, "File too large");
    EXPECT_EQ(contents("a.tmx"), "before");
    EXPECT_THAT(names(), ElementsAre("a.tmx"));
}

TEST_F(Files, ADeviceIsWrittenToAndStaysADevice) {
    ASSERT_TRUE(saveFile("/dev/null", "text"));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(Files, AFullDeviceIsAnError) {
    const Status saved = saveFile("/dev/full", "text");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().detail, "No space left on device");
}

TEST_F(Files, AHyphenIsStandardOutput) {
    testing::internal::CaptureStdout();
    const Status saved = saveFile("-", "pairs\n");
    EXPECT_EQ(testing::internal::GetCapturedStdout(), "pairs\n");
    EXPECT_TRUE(saved);
}

TEST_F(Files, ATemporaryLeftByAnEarlierRunIsNotInTheWay) {
    put(".muqabala-" + std::to_string(::getpid()) + "-0.tmp", "left behind");
    ASSERT_TRUE(saveFile(path("a.tmx"), "text"));
    EXPECT_EQ(contents("a.tmx"), "text");
}

} // namespace
} // namespace muqabala::app
