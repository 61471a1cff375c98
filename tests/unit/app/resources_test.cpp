#include "app/collation/collate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace muqabala::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Sets variables of the environment until the end of the test.
class ResourcesFound : public testing::Test {
protected:
    ResourcesFound()
        : folder_(std::filesystem::temp_directory_path() /
                  ("muqabala-resources-" + std::to_string(::getpid()))) {
        std::filesystem::create_directories(folder_);
    }
    ~ResourcesFound() override {
        for (const char* variable : {"MUQABALA_DATA", "MUQABALA_DICTD", "MUQABALA_HUNSPELL"})
            ::unsetenv(variable);
        std::filesystem::remove_all(folder_);
    }

    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

    void write(const std::string& name, std::string_view bytes) const {
        std::ofstream(folder_ / name) << bytes;
    }

    static std::vector<std::string> missingFiles(const Resources& resources) {
        std::vector<std::string> files;
        for (const Error& missing : resources.missing)
            files.push_back(missing.file);
        return files;
    }

private:
    std::filesystem::path folder_;
};

const Language kEnglish{"en"};
const Language kArabic{"ar"};

TEST_F(ResourcesFound, WhereDebianPutsThemNothingIsMissing) {
    const Result<Resources> resources = loadResources(kEnglish, kArabic, Spelling::Load);
    ASSERT_TRUE(resources);
    EXPECT_THAT(missingFiles(*resources), IsEmpty());
    EXPECT_GT(resources->lexicon.headwordCount(), 50'000U);
    EXPECT_FALSE(resources->sourceRules.suppressions.empty());
    EXPECT_FALSE(resources->targetRules.suppressions.empty());
    EXPECT_TRUE(resources->sourceSpeller->knows("lighthouse"));
    EXPECT_TRUE(resources->targetSpeller->knows("المنارة"));
}

TEST_F(ResourcesFound, SpellersAreLoadedOnDemandOnly) {
    const Result<Resources> resources = loadResources(kEnglish, kArabic, Spelling::Leave);
    ASSERT_TRUE(resources);
    EXPECT_FALSE(resources->sourceSpeller || resources->targetSpeller);
    EXPECT_THAT(missingFiles(*resources), IsEmpty());
}

TEST_F(ResourcesFound, WhatIsNotThereIsNamedInAFixedOrder) {
    for (const char* variable : {"MUQABALA_DATA", "MUQABALA_DICTD", "MUQABALA_HUNSPELL"})
        ::setenv(variable, path("none").c_str(), 1);
    const Result<Resources> resources = loadResources(kEnglish, kArabic, Spelling::Load);
    ASSERT_TRUE(resources);
    EXPECT_THAT(missingFiles(*resources),
                ElementsAre(path("none/suppressions.en.txt"), path("none/suppressions.ar.txt"),
                            path("none/orthography.ar.tsv"), path("none/freedict-eng-ara.index"),
                            path("none/freedict-ara-eng.index"), path("none/common.en-ar.tsv"),
                            path("none/names.tsv"), path("none/mined.tsv"), path("none/derivations.en.tsv"),
                            path("none/en_US.dic"), path("none/ar.dic"), path("none/learned.en-ar.tsv"),
                            path("none/concepts.en-ar.tsv"), path("none/renderings.en-ar.tsv"),
                            path("none/synonyms.en.tsv"), path("none/contraries.tsv"),
                            path("none/places.tsv"), path("none/cues.tsv"), path("none/labels.tsv"),
                            path("none/phrases.ar.tsv"), path("none/frequent.ar.tsv"),
                            path("none/genders.ar.tsv"), path("none/governance.ar.tsv")));
    EXPECT_THAT(resources->missing,
                ::testing::Contains(
                    Error{.code = ErrorCode::MissingData,
                          .file = path("none/ar.dic"),
                          .detail = "It comes with the package hunspell-ar: sudo apt install hunspell-ar."}));
}

TEST_F(ResourcesFound, TheSupplementTeachesTheSpeller) {
    ::setenv("MUQABALA_DATA", path(".").c_str(), 1);
    write("spelling.en.txt", "# names\nZorblax   # of our own\n");
    const Result<Resources> resources = loadResources(kEnglish, kArabic, Spelling::Load);
    ASSERT_TRUE(resources);
    EXPECT_TRUE(resources->sourceSpeller->knows("Zorblax"));
    EXPECT_FALSE(resources->sourceSpeller->knows("Zorblux"));
}

TEST_F(ResourcesFound, ADictionaryThatIsNotOneIsAFailure) {
    ::setenv("MUQABALA_DICTD", path(".").c_str(), 1);
    write("freedict-eng-ara.index", "word\tnot a number\t!\n");
    write("freedict-eng-ara.dict.dz", "not compressed");
    const Result<Resources> resources = loadResources(kEnglish, kArabic, Spelling::Leave);
    ASSERT_FALSE(resources);
    EXPECT_EQ(resources.error().code, ErrorCode::MalformedData);
}

TEST_F(ResourcesFound, ATableWithAnUnsoundRowIsAFailureThatNamesTheRow) {
    ::setenv("MUQABALA_DATA", path(".").c_str(), 1);
    write("mined.tsv", "# ours\nattack\tهجوم\t0.5\nattack\n");
    const Result<Resources> resources = loadResources(kEnglish, kArabic, Spelling::Leave);
    ASSERT_FALSE(resources);
    EXPECT_EQ(resources.error(), (Error{.code = ErrorCode::MalformedData,
                                        .file = path("./mined.tsv"),
                                        .line = 3,
                                        .detail = "expected two or three columns, found 1"}));
}

TEST_F(ResourcesFound, TheTablesOfTheUserAreAddedAndHaveToBeThere) {
    write("mine.tsv", "quay\tرصيف\n");
    const Result<Resources> resources =
        loadResources({"fr"}, kArabic, Spelling::Leave, {.added = {path("mine.tsv")}, .notFrom = {}});
    ASSERT_TRUE(resources);
    EXPECT_EQ(resources->lexicon.headwordCount(), 2U);
    EXPECT_EQ(
        loadResources(kEnglish, kArabic, Spelling::Leave, {.added = {path("absent.tsv")}, .notFrom = {}})
            .error()
            .code,
        ErrorCode::FileNotFound);
}

TEST_F(ResourcesFound, ATableThatWasLearnedFromTheTextsAtHandIsLeftOut) {
    write("mine.tsv", "# Source: news-p10 | Daily News | CC0\nquay\tرصيف\n");
    const TableChoice choice{.added = {path("mine.tsv")}, .notFrom = {{"news-hard", "Daily News", ""}}};
    const Result<Resources> resources = loadResources({"fr"}, kArabic, Spelling::Leave, choice);
    ASSERT_TRUE(resources);
    EXPECT_EQ(resources->lexicon.headwordCount(), 0U);
    EXPECT_THAT(resources->leftOut, ElementsAre(path("mine.tsv")));
}

TEST_F(ResourcesFound, ALanguageWithoutDictionariesIsNoFailure) {
    const Result<Resources> resources = loadResources({"fr"}, kArabic, Spelling::Load);
    ASSERT_TRUE(resources);
    EXPECT_EQ(resources->lexicon.headwordCount(), 0U);
    EXPECT_FALSE(resources->sourceSpeller);
    EXPECT_TRUE(resources->targetSpeller);
    EXPECT_THAT(missingFiles(*resources), ElementsAre("dictionary fr–ar", "spelling dictionary of fr"));
}

} // namespace
} // namespace muqabala::app
