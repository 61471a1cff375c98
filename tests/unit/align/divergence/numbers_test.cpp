#include "tests/unit/align/divergence/pairs.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

using muqabala::testing::divergencesIn;
using muqabala::testing::found;
using muqabala::testing::Pairs;
using muqabala::testing::projectOf;
using muqabala::testing::Said;
using Saids = std::vector<Said>;

TEST(NumberCheck, NumbersThatSayTheSameAreNoMatter) {
    const Pairs pairs{
        {"It cost 1,200 dollars.", "كلف ١٬٢٠٠ دولار."},
        {"About 325,000 people left.", "غادر نحو ثلاثمئة وخمسة وعشرين ألف شخص."},
        {"Two men and five women came.", "جاء رجلان وخمس نساء."},
        {"The two cities are far.", "المدينتان بعيدتان."},
        {"Half of them, or 50 per cent, agreed.", "وافق نصفهم، أي 50 في المئة."},
        {"Between 2 and 3 million voted.", "صوّت ما بين مليونين وثلاثة ملايين."},
        {"It was the 21st century.", "كان ذلك في القرن الحادي والعشرين."},
        {"It began in the 1990s.", "بدأ ذلك في التسعينيات."},
        {"The season of 2014-15 ended.", "انتهى موسم 2014-2015."},
        {"It opened at 9:30 p.m.", "افتتح في الساعة 21:30."},
        {"Dozens were hurt.", "أصيب العشرات."},
        {"Scores of people, tens of thousands, marched.", "سار العشرات، بل عشرات الآلاف."},
        {"He ran 10 miles.", "ركض 16.1 كيلومترا."},
        {"See http://example.com/2014/35 for more.", "راجع الموقع للمزيد."},
    };
    EXPECT_EQ(found(pairs), Saids{});
}

TEST(NumberCheck, AChangedNumberIsOneNoteOnBothSides) {
    EXPECT_EQ(found({{"Police killed 44 people.", "قتلت الشرطة 34 شخصا."}}),
              (Saids{{"number-altered", "44", "34"}}));
    EXPECT_EQ(found({{"Seven years passed.", "مرت تسع سنوات."}}),
              (Saids{{"number-altered", "Seven", "تسع"}}));
    EXPECT_EQ(found({{"They lost three to two.", "خسروا بخمسة مقابل اثنين."}}),
              (Saids{{"number-altered", "three", "بخمسة"}}));
}

TEST(NumberCheck, TheReasonNamesBothNumbers) {
    const Project project = projectOf({{"Police killed 44 people.", "قتلت الشرطة أربعة وثلاثين شخصا."}});
    const auto found = divergencesIn(project);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().reason, "The original says 44, the translation “أربعة وثلاثين” (34).");
    EXPECT_EQ(found.front().category, Category::Number);
    EXPECT_EQ(found.front().severity, Severity::Major);
}

TEST(NumberCheck, AChangedYearIsAMatterOfDate) {
    const auto found = divergencesIn(projectOf({{"The Act of 2017 was new.", "كان قانون 2007 جديدا."}}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().category, Category::Date);
}

TEST(NumberCheck, ANumberMayBeMissingOrNew) {
    EXPECT_EQ(found({{"All 17 of them came.", "جاؤوا جميعا."}}), (Saids{{"number-missing", "17", ""}}));
    EXPECT_EQ(found({{"All of them came.", "جاء الـ17 جميعا."}}), (Saids{{"number-added", "", "17"}}));
}

TEST(NumberCheck, ANumberInTheNextPairIsOnlyDividedOtherwise) {
    EXPECT_EQ(found({{"It was big. In 1914 it fell.", "كان كبيرا."},
                     {"All was lost.", "وسقط عام 1914. ضاع كل شيء."}}),
              Saids{});
}

TEST(NumberCheck, AVagueNumberOfAnotherOrderDiffers) {
    EXPECT_EQ(found({{"Hundreds were killed.", "قتل الآلاف."}}),
              (Saids{{"number-altered", "Hundreds", "الآلاف"}}));
}

TEST(NumberCheck, ForeignNamesAreNoNumbers) {
    EXPECT_EQ(found({{"Alpha viruses are known.", "فيروسات ألفا معروفة."}}), Saids{});
}

TEST(TimeUnitCheck, AsManyOfAnotherUnitIsAnAlteration) {
    EXPECT_EQ(found({{"Five weeks passed.", "مرت خمسة أيام."}}),
              (Saids{{"time-unit-altered", "Five weeks", "خمسة أيام"}}));
    EXPECT_EQ(found({{"Weeks passed.", "مرت أشهر."}}), (Saids{{"time-unit-altered", "Weeks", "أشهر"}}));
}

TEST(TimeUnitCheck, TheSameTimeInAnyWordsIsNoMatter) {
    const Pairs pairs{
        {"Two weeks passed.", "مر أسبوعان."},
        {"For years he waited.", "انتظر لسنوات."},
        {"In 25 years.", "في 25 عاما."},
        {"It lasted days, even weeks.", "استمر أياما بل أسابيع."},
    };
    EXPECT_EQ(found(pairs), Saids{});
}

TEST(DateCheck, MonthsOfAnyFamilyAndWeekdaysAreTheSame) {
    const Pairs pairs{
        {"On April 4, 2017, he left.", "غادر في 4 نيسان/أبريل 2017."},
        {"It was 28 June 2014.", "كان ذلك في 28.06.2014."},
        {"In August it rained.", "أمطرت في شهر آب."},
        {"Monday's talks failed.", "فشلت محادثات الاثنين."},
        {"Luigi Di Maio left.", "غادر لويجي دي مايو."},
    };
    EXPECT_EQ(found(pairs), Saids{});
}

TEST(DateCheck, AnotherMonthOrWeekdayIsAnAlteredDate) {
    EXPECT_EQ(found({{"It began in July.", "بدأ في يونيو."}}), (Saids{{"date-altered", "July", "يونيو"}}));
    EXPECT_EQ(found({{"He left on Sunday.", "غادر يوم الجمعة."}}),
              (Saids{{"date-altered", "Sunday", "الجمعة"}}));
}

TEST(DateCheck, TheReasonSaysTheMonthInEnglish) {
    const auto found = divergencesIn(projectOf({{"It began in July.", "بدأ في حزيران."}}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().reason, "The original says July, the translation June (“حزيران”).");
}

} // namespace
} // namespace muqabala
