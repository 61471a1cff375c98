#include "cli/program_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace muqabala::cli {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;

const std::string kFootball = MUQABALA_SOURCE_DIR "/tests/quality/own-football/";
const std::string kLibrary = MUQABALA_SOURCE_DIR "/tests/quality/own-library/";
const std::string kVaccines = MUQABALA_SOURCE_DIR "/tests/quality/own-vaccines/";

class Match : public Program {
protected:
    /// The lines in which there is Arabic.
    static std::string arabicPartOf(const std::string& file) {
        std::ifstream lines(file);
        std::string part;
        for (std::string line; std::getline(lines, line);) {
            if (std::ranges::any_of(line, [](char c) { return c == '\xD8' || c == '\xD9'; }))
                part += line + "\n";
        }
        return part;
    }

    static std::vector<std::string> filesOf(const json& ranking) {
        std::vector<std::string> files;
        for (const json& candidate : ranking["candidates"])
            files.push_back(candidate["file"]);
        return files;
    }
};

TEST_F(Match, TheOriginalComesFirstAndSurely) {
    const Outcome outcome =
        run({"match", kLibrary + "ar.txt", kFootball + "en.txt", kLibrary + "en.txt", kVaccines + "en.txt"});
    EXPECT_EQ(outcome.code, ExitCode::Success) << outcome.err;
    EXPECT_THAT(
        outcome.out,
        testing::ContainsRegex("^ 99 %   [789][0-9] % of the sentences correspond  .*own-library/en.txt\n"));
    EXPECT_THAT(outcome.out, EndsWith("\nThe first is its original.\n"));
}

TEST_F(Match, OfFilesWithBothTextsThePartInTheLanguageCounts) {
    const json ranking =
        json::parse(run({"match", sample(), kFootball + "en.txt", sample(), "--format", "json"}).out);
    EXPECT_EQ(ranking["format"], "muqabala-match");
    EXPECT_EQ(ranking["translation"], sample());
    EXPECT_THAT(filesOf(ranking), ElementsAre(sample(), kFootball + "en.txt"));
    EXPECT_GT(ranking["candidates"][0]["probability"], .99);
    EXPECT_TRUE(ranking["candidates"][0]["isPlausible"]);
    EXPECT_FALSE(ranking["candidates"][1]["isPlausible"]);
}

TEST_F(Match, WhereTheOriginalIsMissingNoneIsTakenForIt) {
    const std::vector<std::string> arguments = {"match", kLibrary + "ar.txt", kFootball + "en.txt",
                                                kVaccines + "en.txt"};
    EXPECT_THAT(run(arguments).out, EndsWith("\nNone of them looks like its original.\n"));
    std::vector<std::string> asJson = arguments;
    asJson.insert(asJson.end(), {"--format", "json"});
    EXPECT_GT(json::parse(run(asJson).out)["noneProbability"], .9);
}

TEST_F(Match, TwoThatAreAlikeCannotBeToldApart) {
    EXPECT_THAT(run({"match", kLibrary + "ar.txt", kLibrary + "en.txt", kLibrary + "en.txt"}).out,
                EndsWith("\nThe first 2 look like its original; which it is cannot be told.\n"));
}

TEST_F(Match, FilesThatCannotBeReadAreNamedAndTheOthersRanked) {
    const Outcome outcome = run({"match", kLibrary + "ar.txt", path("absent.txt"), kLibrary + "en.txt",
                                 kFootball + "ar.txt", fileWith("empty.txt", "")});
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_EQ(
        outcome.err,
        "muqabala: " + path("absent.txt") + ": there is no such file. Check its name and folder.\n" +
            "muqabala: " + kFootball +
            "ar.txt: there is no text in the language asked for (en; found: Arabic). See whether it is the "
            "right file, or name the languages with --source-lang and --target-lang.\n" +
            "muqabala: " + path("empty.txt") +
            ": there is no text in it. See whether it is the right file.\n");
    EXPECT_THAT(outcome.out, EndsWith("own-library/en.txt\nThe first is its original.\n"));
}

TEST_F(Match, ATranslationThatCannotBeReadIsNamed) {
    const Outcome outcome = run({"match", path("absent.txt"), kLibrary + "en.txt"});
    EXPECT_EQ(outcome.err,
              "muqabala: " + path("absent.txt") + ": there is no such file. Check its name and folder.\n");
    EXPECT_EQ(outcome.code, ExitCode::Failure);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(run({"match", kLibrary + "ar.txt"}).code, ExitCode::Misuse);
}

TEST_F(Match, TheArticleHasItsOriginalAmongFive) {
    const std::string article = MUQABALA_SHARED_DIR "/seed/how-iran-and-america-can-beat-isis.ar-en.txt";
    const std::string others = MUQABALA_SHARED_DIR "/seed/other-english";
    if (!std::filesystem::exists(article) || !std::filesystem::exists(others))
        GTEST_SKIP() << "no " << article << " or no " << others;
    std::vector<std::string> arguments = {"match", article};
    for (const auto& entry : std::filesystem::directory_iterator(others))
        arguments.push_back(entry.path());
    arguments.insert(arguments.end(), {article, "--format", "json"});
    const json ranking = json::parse(run(arguments).out);
    ASSERT_EQ(ranking["candidates"].size(), 5U);
    EXPECT_EQ(ranking["candidates"][0]["file"], article);
    EXPECT_GT(ranking["candidates"][0]["probability"], .99);
    for (std::size_t other = 1; other < 5; ++other) {
        EXPECT_FALSE(ranking["candidates"][other]["isPlausible"]);
        const std::string file = ranking["candidates"][other]["file"];
        std::ofstream(path("ar.txt")) << arabicPartOf(article);
        EXPECT_THAT(run({"align", file, path("ar.txt"), "--quiet", "-o", path("pairs.tmx")}).err,
                    HasSubstr("do not look like original and translation"));
    }
    EXPECT_FALSE(std::filesystem::exists(path("pairs.tmx")));
}

} // namespace
} // namespace muqabala::cli
