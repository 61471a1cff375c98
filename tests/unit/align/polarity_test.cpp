#include "align/lexicon/polarity.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace muqabala {
namespace {

std::vector<std::string> negatorsOf(const std::string& text, const char* language) {
    const std::vector<Word> words = splitWords(text, {0, static_cast<std::uint32_t>(text.size())});
    std::vector<std::string> negators;
    for (const TextSpan span : polarityOf(text, words, Language{language}).negators)
        negators.push_back(text.substr(span.begin, span.size()));
    return negators;
}

ImpliedNegation impliedBy(const std::string& text, const char* language) {
    const std::vector<Word> words = splitWords(text, {0, static_cast<std::uint32_t>(text.size())});
    return polarityOf(text, words, Language{language}).implied;
}

using Words = std::vector<std::string>;

TEST(Polarity, EnglishNegatorsAreCounted) {
    EXPECT_EQ(negatorsOf("He did not go, and never came without her.", "en"),
              (Words{"not", "never", "without"}));
    EXPECT_EQ(negatorsOf("They don’t know; she can't.", "en"), (Words{"don’t", "can't"}));
}

TEST(Polarity, EnglishIdiomsDenyNothing) {
    EXPECT_EQ(negatorsOf("Not only he, no doubt, whether or not, no matter what, nothing but this.", "en"),
              Words{});
    EXPECT_EQ(negatorsOf("He came, didn't he?", "en"), Words{});
    EXPECT_EQ(negatorsOf("It was never more so; he has never been better.", "en"), Words{});
    EXPECT_EQ(negatorsOf("He has never been here.", "en"), Words{"never"});
}

TEST(Polarity, NotEvenAndNotToDeny) {
    EXPECT_EQ(negatorsOf("Be careful not to fall, not even once, not to mention twice.", "en"),
              (Words{"not", "not"}));
}

TEST(Polarity, AtLeastAndOrNotInArabicDenyNothing) {
    EXPECT_EQ(negatorsOf("لا أعرف إن جاء ما لا يقل عن عشرة أم لا، فلا زالوا هناك", "ar"), (Words{"لا"}));
}

TEST(Polarity, ArabicNegatorsAreCountedWithTheirClitics) {
    EXPECT_EQ(negatorsOf("لم يذهب ولن يعود بدون أخيه لعدم رغبته", "ar"),
              (Words{"لم", "ولن", "بدون", "لعدم"}));
}

TEST(Polarity, ArabicIdiomsAndRestrictionsDenyNothing) {
    EXPECT_EQ(negatorsOf("لا يزال هنا، ولا سيما أخوه، ولا شك في ذلك", "ar"), Words{});
    EXPECT_EQ(negatorsOf("لم يأت إلا أخوه", "ar"), Words{});
    EXPECT_EQ(negatorsOf("عنده ألم في الصدر", "ar"), Words{});
}

TEST(Polarity, HoweverAndNamelyAndUnderTheAgeOfDenyNothing) {
    EXPECT_EQ(negatorsOf("غير أنه عاد، ألا وهو أخوه، ولم يزل دون سن العاشرة", "ar"), Words{});
    EXPECT_EQ(negatorsOf("وجده غير نائم ودون خوف", "ar"), (Words{"غير", "ودون"}));
}

TEST(Polarity, OtherWordsMayImplyNegation) {
    EXPECT_EQ(impliedBy("He failed to come.", "en"), ImpliedNegation::Likely);
    EXPECT_EQ(impliedBy("The trees are green.", "en"), ImpliedNegation::None);
    EXPECT_EQ(impliedBy("رفض الحضور", "ar"), ImpliedNegation::Likely);
    EXPECT_EQ(impliedBy("منافسة في الغابات", "ar"), ImpliedNegation::None);
}

} // namespace
} // namespace muqabala
