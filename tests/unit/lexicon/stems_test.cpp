#include "align/lexicon/stems.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace muqabala {
namespace {

using testing::ElementsAre;

std::vector<std::string> bareWords(const std::vector<CountedWord>& words, const char* language) {
    std::vector<std::string> bare;
    for (const Stem& stem : stemsOf(words, {language}))
        bare.push_back(stem.bare);
    return bare;
}

std::vector<std::string> stems(const std::vector<CountedWord>& words, const char* language) {
    std::vector<std::string> stems;
    for (const Stem& stem : stemsOf(words, {language}))
        stems.push_back(stem.stem);
    return stems;
}

TEST(Stems, TheArticleIsAlwaysTakenOff) {
    EXPECT_THAT(bareWords({{"الميناء", 1}, {"والميناء", 1}, {"للميناء", 1}}, "ar"),
                ElementsAre("ميناء", "ميناء", "ميناء"));
}

TEST(Stems, AConjunctionIsTakenOffWhereTheWordIsCommonerWithoutIt) {
    EXPECT_THAT(bareWords({{"وملف", 1}, {"ملف", 3}, {"وطن", 5}, {"طنه", 1}}, "ar"),
                ElementsAre("ملف", "ملف", "وطن", "طنه"));
}

TEST(Stems, FormsOfAWordShareOne) {
    EXPECT_THAT(stems({{"boat", 1}, {"boats", 2}, {"boat's", 1}}, "en"), ElementsAre("boat", "boat", "boat"));
    EXPECT_THAT(stems({{"قارب", 1}, {"القاربين", 1}, {"قاربه", 1}}, "ar"),
                ElementsAre("قارب", "قارب", "قارب"));
}

TEST(Stems, AWordThatSharesWithNoneIsItsOwn) {
    EXPECT_THAT(stems({{"bus", 1}, {"painted", 1}}, "en"), ElementsAre("bus", "painted"));
}

TEST(Stems, WordsOfOtherLanguagesStayAsTheyAre) {
    EXPECT_THAT(stems({{"bateaux", 1}, {"bateau", 5}}, "fr"), ElementsAre("bateaux", "bateau"));
}

} // namespace
} // namespace muqabala
