#include "align/lexicon/quantities.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace muqabala {
namespace {

struct Named {
    std::string text;
    int day = 0; ///< 0 here and below: none
    int month = 0;
    int year = 0;
    int weekday = 0;
};

std::vector<CalendarDate> datesOf(const std::string& text, const char* language) {
    return dates(text, {0, static_cast<std::uint32_t>(text.size())}, Language{language});
}

void expectDate(const Named& named, const char* language) {
    const std::vector<CalendarDate> found = datesOf(named.text, language);
    ASSERT_EQ(found.size(), 1U) << named.text;
    EXPECT_EQ(found.front().day.value_or(0), named.day) << named.text;
    EXPECT_EQ(found.front().month.value_or(0), named.month) << named.text;
    EXPECT_EQ(found.front().year.value_or(0), named.year) << named.text;
    EXPECT_EQ(found.front().weekday.value_or(0), named.weekday) << named.text;
}

class EnglishDates : public testing::TestWithParam<Named> {};

TEST_P(EnglishDates, AreRead) {
    expectDate(GetParam(), "en");
}

INSTANTIATE_TEST_SUITE_P(Forms, EnglishDates,
                         testing::ValuesIn(std::vector<Named>{
                             {"April 30", 30, 4},
                             {"April 30th, 2014", 30, 4, 2014},
                             {"30 April 2014", 30, 4, 2014},
                             {"the 4th of July", 4, 7},
                             {"June 2014", 0, 6, 2014},
                             {"in May", 0, 5},
                             {"May 7", 7, 5},
                             {"last March", 0, 3},
                             {"28.06.2014", 28, 6, 2014},
                             {"28/6/2014", 28, 6, 2014},
                             {"6/28/2014", 28, 6, 2014},
                             {"2014-06-28", 28, 6, 2014},
                             {"on Tuesday", 0, 0, 0, 2},
                             {"Tuesday's talks", 0, 0, 0, 2},
                         }));

class ArabicDates : public testing::TestWithParam<Named> {};

TEST_P(ArabicDates, AreRead) {
    expectDate(GetParam(), "ar");
}

INSTANTIATE_TEST_SUITE_P(Forms, ArabicDates,
                         testing::ValuesIn(std::vector<Named>{
                             {"30 أبريل", 30, 4},
                             {"٣٠ إبريل ٢٠١٤", 30, 4, 2014},
                             {"4 من نيسان", 4, 4},
                             {"4 نيسان/أبريل 2017", 4, 4, 2017},
                             {"4 نيسان (أبريل) 2017", 4, 4, 2017},
                             {"25\\6\\2014", 25, 6, 2014},
                             {"28.06.2014", 28, 6, 2014},
                             {"4-4-2017", 4, 4, 2017},
                             {"في يونيو من عام 2014", 0, 6, 2014},
                             {"كانون الثاني", 0, 1},
                             {"في تشرين الأول/أكتوبر", 0, 10},
                             {"وكانون الأول", 0, 12},
                             {"ونوفمبر", 0, 11},
                             {"شهر آب", 0, 8},
                             {"12 آب", 12, 8},
                             {"جويلية 1962", 0, 7, 1962},
                             {"5 جوان", 5, 6},
                             {"غشت", 0, 8},
                             {"دجنبر", 0, 12},
                             {"في مارس", 0, 3},
                             {"يوم الاثنين", 0, 0, 0, 1},
                             {"للأحد", 0, 0, 0, 7},
                             {"والثلاثاء", 0, 0, 0, 2},
                         }));

TEST(Dates, AWeekdayBehindTheWordForDayNeedsNoArticle) {
    expectDate({"يقام المزاد كل يوم أحد في الميناء", 0, 0, 0, 7}, "ar");
    expectDate({"في أيام جمعة", 0, 0, 0, 5}, "ar");
    EXPECT_TRUE(datesOf("لم يره أحد", "ar").empty());
    EXPECT_TRUE(datesOf("يوم مشمس", "ar").empty());
}

TEST(Dates, CommonWordsAreNoMonths) {
    EXPECT_TRUE(datesOf("They may march in protest", "en").empty());
    EXPECT_TRUE(datesOf("مارس الضغط على أب لطفلين", "ar").empty());
    EXPECT_TRUE(datesOf("رئيسة الوزراء تيريزا ماي", "ar").empty());
}

TEST(Dates, TheTwoAreNoMonday) {
    EXPECT_TRUE(datesOf("قال الاثنين إنهما", "ar").empty());
}

TEST(Dates, TheSpanCoversTheWholeDate) {
    const std::string text = "منذ 4 نيسان/أبريل 2017 حتى الآن";
    const auto found = dates(text, {0, static_cast<std::uint32_t>(text.size())}, Language{"ar"});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(text.substr(found.front().span.begin, found.front().span.size()), "4 نيسان/أبريل 2017");
}

} // namespace
} // namespace muqabala
