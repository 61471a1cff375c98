#include "corpus/text/spelling.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace muqabala {
namespace {

const std::string kFolder = "/usr/share/hunspell/";

class ArabicSpelling : public testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(kFolder + "ar.dic"))
            GTEST_SKIP() << "hunspell-ar is not installed";
    }

    static Speller open() {
        auto speller = Speller::open(kFolder + "ar.aff", kFolder + "ar.dic");
        EXPECT_TRUE(speller);
        return std::move(*speller);
    }
};

TEST_F(ArabicSpelling, KnowsWordsWithTheirClitics) {
    const Speller speller = open();
    for (const char* word : {"كتاب", "وبالكتاب", "للحكومة", "مُحَمَّد", "سيكتبونها"})
        EXPECT_TRUE(speller.knows(word)) << word;
}

TEST_F(ArabicSpelling, KnowsVerbsWithPronounsAndTheHamzasOfOtherPapers) {
    const Speller speller = open();
    for (const char* word : {"يحتاجه", "ينفيان", "بدأوا", "يقرأون", "أساءوا"})
        EXPECT_TRUE(speller.knows(word)) << word;
    for (const char* word : {"الحكومه", "أنهاء"})
        EXPECT_FALSE(speller.knows(word)) << word;
}

TEST_F(ArabicSpelling, DoesNotKnowMisspeltWords) {
    const Speller speller = open();
    for (const char* word : {"توزيغ", "الحكومةالعراقية", "المستشفىا"})
        EXPECT_FALSE(speller.knows(word)) << word;
}

TEST_F(ArabicSpelling, TatweelAndPresentationFormsDoNotMatter) {
    const Speller speller = open();
    EXPECT_TRUE(speller.knows("كتـــاب"));
    EXPECT_TRUE(speller.knows("ﻛﺘﺎﺏ"));
}

TEST_F(ArabicSpelling, AcceptedWordsAreKnownWithCliticsAndEndings) {
    Speller speller = open();
    EXPECT_FALSE(speller.knows("زغبورستان"));
    speller.accept(std::vector<std::string>{"زغبورستان"});
    for (const char* word :
         {"زغبورستان", "وزغبورستان", "بزغبورستان", "والزغبورستان", "للزغبورستانية", "زغبورستاني"})
        EXPECT_TRUE(speller.knows(word)) << word;
    EXPECT_FALSE(speller.knows("زغبورستنا"));
}

TEST(EnglishSpelling, AcceptedNamesAreKnownWithTheirPossessive) {
    if (!std::filesystem::exists(kFolder + "en_US.dic"))
        GTEST_SKIP() << "hunspell-en-us is not installed";
    auto speller = Speller::open(kFolder + "en_US.aff", kFolder + "en_US.dic");
    ASSERT_TRUE(speller);
    EXPECT_FALSE(speller->knows("Zaghbouri"));
    speller->accept(std::vector<std::string>{"Zaghbouri"});
    EXPECT_TRUE(speller->knows("Zaghbouri"));
    EXPECT_TRUE(speller->knows("Zaghbouri's"));
    EXPECT_TRUE(speller->knows("Zaghbouri’s"));
    EXPECT_FALSE(speller->knows("teh"));
}

TEST(Spelling, ADictionaryThatIsNotThereIsAnError) {
    const auto speller = Speller::open("/nowhere/xx.aff", "/nowhere/xx.dic");
    ASSERT_FALSE(speller);
    EXPECT_EQ(speller.error().code, ErrorCode::MissingData);
    EXPECT_EQ(speller.error().file, "/nowhere/xx.aff");
}

TEST(Spelling, AWordListLeavesOutComments) {
    EXPECT_EQ(readWordList("# head\nأوباما  بيرنز # two names\r\n\nداعش"),
              (std::vector<std::string>{"أوباما", "بيرنز", "داعش"}));
}

} // namespace
} // namespace muqabala
