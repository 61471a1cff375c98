#include "app/collation/text_origin.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace muqabala::app {
namespace {

using testing::ElementsAre;

class TextOriginOf : public testing::Test {
protected:
    TextOriginOf()
        : folder_(std::filesystem::temp_directory_path() /
                  ("muqabala-origin-" + std::to_string(::getpid()))) {
        std::filesystem::create_directories(folder_ / "news-p10");
    }
    ~TextOriginOf() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] std::string path() const { return (folder_ / "news-p10").string(); }
    void writeMeta(std::string_view json) const { std::ofstream(folder_ / "news-p10/meta.json") << json; }

private:
    std::filesystem::path folder_;
};

TEST_F(TextOriginOf, AFolderIsKnownByItsNameAndByWhatItsMetaSays) {
    EXPECT_EQ(originOf(path() + "/"), (TextOrigin{"news-p10", "", ""}));
    writeMeta(R"({"source": "Daily | News", "licence": "CC0 1.0", "documents": 3})");
    EXPECT_EQ(originOf(path()), (TextOrigin{"news-p10", "Daily   News", "CC0 1.0"}));
    writeMeta("[ not json");
    EXPECT_EQ(originOf(path()), (TextOrigin{"news-p10", "", ""}));
}

TEST_F(TextOriginOf, AFileIsKnownByItsNameAlone) {
    EXPECT_EQ(originOf("a/memory.tmx"), (TextOrigin{"memory.tmx", "", ""}));
}

TEST(TextOriginHead, WhatIsWrittenInAHeadIsReadBack) {
    const TextOrigin set{"news-p10", "Daily News", "CC0 1.0"};
    const TextOrigin file{"memory.tmx", "", ""};
    EXPECT_EQ(headLineOf(set), "# Source: news-p10 | Daily News | CC0 1.0");
    EXPECT_EQ(headLineOf(file), "# Source: memory.tmx");
    EXPECT_THAT(originsInHead("# Table\n" + headLineOf(set) + "\n#\n" + headLineOf(file) +
                              "\nboat\tقارب\n# Source: not in the head\n"),
                ElementsAre(set, file));
    EXPECT_THAT(originsInHead(""), ElementsAre());
}

TEST(TextOriginHead, TheSameTextsAreKnownByTheirSourceElseByTheirName) {
    EXPECT_TRUE((TextOrigin{"news-p10", "Daily", ""}.isSameAs({"news-hard", "Daily", "CC0"})));
    EXPECT_FALSE((TextOrigin{"news", "Daily", ""}.isSameAs({"news", "Weekly", ""})));
    EXPECT_TRUE((TextOrigin{"news", "Daily", ""}.isSameAs({"news", "", ""})));
}

} // namespace
} // namespace muqabala::app
