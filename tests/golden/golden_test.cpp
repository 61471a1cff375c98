// A folder beside this file is a test; see README.md there.

#include "app/cli/program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace muqabala::cli {
namespace {

namespace fs = std::filesystem;

const fs::path kCases = MUQABALA_SOURCE_DIR "/tests/golden";
constexpr const char* kArguments = "arguments";

using Files = std::map<std::string, std::string>; ///< contents by name

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Files filesIn(const fs::path& folder) {
    Files files;
    for (const auto& entry : fs::directory_iterator(folder))
        files[entry.path().filename().string()] = contentOf(entry.path());
    return files;
}

std::vector<std::string> caseNames() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(kCases)) {
        if (fs::exists(entry.path() / kArguments))
            names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

std::vector<std::string> argumentsOf(const fs::path& file, const fs::path& out) {
    std::vector<std::string> arguments;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        arguments.push_back(line.starts_with("OUT/") ? (out / line.substr(4)).string() : line);
    return arguments;
}

/// The first line in which two texts differ, of both.
std::string firstDifference(const std::string& expected, const std::string& actual) {
    std::istringstream ones(expected);
    std::istringstream others(actual);
    std::string one;
    std::string other;
    for (int number = 1;; ++number) {
        const bool more = static_cast<bool>(std::getline(ones, one));
        const bool otherMore = static_cast<bool>(std::getline(others, other));
        if (!more && !otherMore)
            return "the same lines";
        if (one != other || more != otherMore)
            return "line " + std::to_string(number) + "\n  expected: " + (more ? one : "(the end)") +
                   "\n  written:  " + (otherMore ? other : "(the end)");
    }
}

class Golden : public testing::TestWithParam<std::string> {
protected:
    Golden()
        : out_(fs::temp_directory_path() /
               ("muqabala-golden-" + GetParam() + "-" + std::to_string(::getpid()))) {
        fs::remove_all(out_);
        fs::create_directories(out_);
        ::setenv("SOURCE_DATE_EPOCH", "0", 1);
        fs::current_path(MUQABALA_SOURCE_DIR);
    }
    ~Golden() override { fs::remove_all(out_); }

    /// What the command of the case writes.
    Files written() {
        std::ostringstream out;
        std::ostringstream err;
        EXPECT_EQ(run(argumentsOf(kCases / GetParam() / kArguments, out_), {out, err}), ExitCode::Success);
        Files files = filesIn(out_);
        files["stdout"] = out.str();
        files["stderr"] = err.str();
        return files;
    }

private:
    fs::path out_;
};

void regenerate(const fs::path& folder, const Files& files) {
    for (const auto& [name, content] : files)
        std::ofstream(folder / name, std::ios::binary) << content;
}

TEST_P(Golden, IsWrittenAsBefore) {
    const fs::path folder = kCases / GetParam();
    const Files actual = written();
    if (std::getenv("MUQABALA_REGENERATE") != nullptr)
        return regenerate(folder, actual);
    Files expected = filesIn(folder);
    expected.erase(kArguments);
    for (const auto& [name, content] : expected)
        EXPECT_TRUE(actual.contains(name)) << name << " is not written any more";
    for (const auto& [name, content] : actual)
        EXPECT_TRUE(expected[name] == content) << name << ", " << firstDifference(expected[name], content);
}

INSTANTIATE_TEST_SUITE_P(Case, Golden, testing::ValuesIn(caseNames()), [](const auto& test) {
    std::string name = test.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace muqabala::cli
