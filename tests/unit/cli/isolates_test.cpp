#include "app/cli/isolates.h"

#include <gtest/gtest.h>

namespace muqabala::cli {
namespace {

TEST(Isolates, EnglishAloneStaysAsItIs) {
    EXPECT_EQ(isolateArabic("The original says 23 (twenty-three)."), "The original says 23 (twenty-three).");
}

TEST(Isolates, QuotedArabicWordsAreIsolatedInsideTheirQuotationMarks) {
    EXPECT_EQ(isolateArabic("“عملو” should be written “عملوا”."),
              "“\u2068عملو\u2069” should be written “\u2068عملوا\u2069”.");
}

TEST(Isolates, NumbersBesideArabicWordsBelongToThem) {
    EXPECT_EQ(isolateArabic("it says 13 في المئة."), "it says \u206813 في المئة\u2069.");
    EXPECT_EQ(isolateArabic("not “4 أبريل/نيسان 2017”, but"), "not “\u20684 أبريل/نيسان 2017\u2069”, but");
}

TEST(Isolates, ANumberInBracketsStaysOutside) {
    EXPECT_EQ(isolateArabic("“اثنان” (2) and “ثلاثة” (3)"),
              "“\u2068اثنان\u2069” (2) and “\u2068ثلاثة\u2069” (3)");
}

TEST(Isolates, ASentenceOfNothingButArabicIsOneStretch) {
    EXPECT_EQ(isolateArabic("مطر غزير"), "\u2068مطر غزير\u2069");
}

TEST(Isolates, AnArabicSentenceIsOneIsolateWithItsLatinWordsIsolatedInIt) {
    EXPECT_EQ(isolateInArabic("في الأصل «over 46 million»، وفي الترجمة «64»."),
              "\u2067في الأصل «\u2068over 46 million\u2069»، وفي الترجمة «64».\u2069");
}

} // namespace
} // namespace muqabala::cli
