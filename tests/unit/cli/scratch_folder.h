#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace muqabala::cli {

/// A test with a folder of its own, empty at first and gone at the end.
class ScratchFolder : public testing::Test {
protected:
    explicit ScratchFolder(const std::filesystem::path& place = std::filesystem::temp_directory_path())
        : folder_(place / uniqueName()) {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
    }
    ~ScratchFolder() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

    std::string fileWith(const std::string& name, std::string_view bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }

    [[nodiscard]] std::string contentOf(const std::string& name) const {
        std::ifstream file(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    /// What lies in the folder, sorted.
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder_))
            names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }

private:
    static std::string uniqueName() {
        const testing::TestInfo& test = *testing::UnitTest::GetInstance()->current_test_info();
        return std::string("muqabala-") + test.test_suite_name() + "-" + test.name() + "-" +
               std::to_string(::getpid());
    }

    std::filesystem::path folder_;
};

} // namespace muqabala::cli
