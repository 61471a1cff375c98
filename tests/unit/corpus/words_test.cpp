#include "corpus/text/words.h"

#include <gtest/gtest.h>

#include <string>

namespace muqabala {
namespace {

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    for (const Word& word : splitWords(text, {0, static_cast<std::uint32_t>(text.size())}))
        words.push_back(text.substr(word.span.begin, word.span.size()));
    return words;
}

TEST(Words, MarksStandAlone) {
    EXPECT_EQ(wordsOf("قال: «نعم»."), (std::vector<std::string>{"قال", ":", "«", "نعم", "»", "."}));
}

TEST(Words, LettersAndDigitsThatTouchAreParted) {
    EXPECT_EQ(wordsOf("الـ11"), (std::vector<std::string>{"الـ", "11"}));
    EXPECT_EQ(wordsOf("BBCعربي"), (std::vector<std::string>{"BBC", "عربي"}));
}

TEST(Words, NumbersKeepTheirSeparators) {
    EXPECT_EQ(wordsOf("3,500 و٣٫٥."), (std::vector<std::string>{"3,500", "و", "٣٫٥", "."}));
}

TEST(Words, LatinWordsKeepApostropheAndInnerFullStop) {
    EXPECT_EQ(wordsOf("U.S. don't stop."), (std::vector<std::string>{"U.S", ".", "don't", "stop", "."}));
}

TEST(Words, HarakatBelongToTheirWord) {
    EXPECT_EQ(wordsOf("مُحَمَّدٌ هنا"), (std::vector<std::string>{"مُحَمَّدٌ", "هنا"}));
}

TEST(Words, OnlyThePartAskedForIsSplit) {
    const std::string text = "one two three";
    const std::vector<Word> words = splitWords(text, {4, 7});
    ASSERT_EQ(words.size(), 1U);
    EXPECT_EQ(words.front(), (Word{{4, 7}, WordKind::Latin}));
}

} // namespace
} // namespace muqabala
