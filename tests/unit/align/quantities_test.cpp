#include "align/lexicon/quantities.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace muqabala {
namespace {

const Language kEnglish{"en"};
const Language kArabic{"ar"};

TextSpan whole(const std::string& text) {
    return {0, static_cast<std::uint32_t>(text.size())};
}

std::vector<double> valuesOf(const std::string& text, const Language& language) {
    std::vector<double> values;
    for (const Quantity& quantity : quantities(text, whole(text), language))
        values.push_back(quantity.value);
    return values;
}

Quantity only(const std::string& text, const Language& language) {
    const std::vector<Quantity> found = quantities(text, whole(text), language);
    EXPECT_EQ(found.size(), 1U) << text;
    return found.empty() ? Quantity{} : found.front();
}

struct Reading {
    std::string text;
    std::vector<double> values;
};

class EnglishNumbers : public testing::TestWithParam<Reading> {};

TEST_P(EnglishNumbers, HaveTheirValue) {
    EXPECT_EQ(valuesOf(GetParam().text, kEnglish), GetParam().values) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Words, EnglishNumbers,
                         testing::ValuesIn(std::vector<Reading>{
                             {"twenty-three", {23}},
                             {"twenty three", {23}},
                             {"Seventeen people", {17}},
                             {"a hundred and five", {105}},
                             {"one hundred and twenty", {120}},
                             {"two thousand and fourteen", {2014}},
                             {"three hundred and twenty-five thousand four hundred and six", {325406}},
                             {"a million", {1e6}},
                             {"a million and a half", {1.5e6}},
                             {"two and a half million", {2.5e6}},
                             {"half a million", {5e5}},
                             {"three and a half years", {3.5}},
                             {"two-thirds of the seats", {2.0 / 3}},
                             {"three quarters", {0.75}},
                             {"one-third of it", {1.0 / 3}},
                             {"phase III", {3}},
                             {"$300+ billion", {3e11}},
                             {"a dozen, two dozen, half a dozen", {12, 24, 6}},
                             {"the twenty-first century", {21, 100}},
                             {"the second half", {2, 0.5}},
                             {"five and six", {5, 6}},
                             {"between five and ten", {5, 10}},
                             {"twice, both, the nineties", {2, 2, 90}},
                             {"no number at all", {}},
                         }));

INSTANTIATE_TEST_SUITE_P(Digits, EnglishNumbers,
                         testing::ValuesIn(std::vector<Reading>{
                             {"1,200", {1200}},
                             {"1,200,000", {1.2e6}},
                             {"1,234.5", {1234.5}},
                             {"3.5", {3.5}},
                             {"0.125", {0.125}},
                             {"4 million", {4e6}},
                             {"4-million", {4e6}},
                             {"20.4 million", {20.4e6}},
                             {"10-15", {10, 15}},
                             {"2-0", {2, 0}},
                             {"at 9:30", {9.5}},
                             {"on 28.06.2014", {28, 6, 2014}},
                             {"0800 555 111", {800, 555, 111}},
                             {"30 000 men, 30\u00A0500 women", {30000, 30500}},
                         }));

class ArabicNumbers : public testing::TestWithParam<Reading> {};

TEST_P(ArabicNumbers, HaveTheirValue) {
    EXPECT_EQ(valuesOf(GetParam().text, kArabic), GetParam().values) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(Words, ArabicNumbers,
                         testing::ValuesIn(std::vector<Reading>{
                             {"ثلاثة رجال", {3}},
                             {"وأربعة", {4}},
                             {"لخمسة أيام", {5}},
                             {"خمسة عشر", {15}},
                             {"ثلاث عشرة امرأة", {13}},
                             {"اثنا عشر", {12}},
                             {"إحدى عشرة", {11}},
                             {"ثلاثة وعشرون", {23}},
                             {"وثلاثة وعشرين", {23}},
                             {"مئة", {100}},
                             {"مائة وخمسة", {105}},
                             {"مئتا جندي", {200}},
                             {"مائتين وخمسين", {250}},
                             {"ثلاث مئة", {300}},
                             {"تسعمئة وتسعة وتسعون", {999}},
                             {"ألفان", {2000}},
                             {"ألف ومئتان وخمسون", {1250}},
                             {"ثلاثمئة وخمسة وعشرون ألفا", {325000}},
                             {"خمسة آلاف وثلاثمائة وأربعة وعشرين", {5324}},
                             {"مئة ألف", {100000}},
                             {"مليونان", {2e6}},
                             {"أربعة ملايين ونصف", {4.5e6}},
                             {"أربعة ملايين ونصف المليون", {4.5e6}},
                             {"مليون ونصف", {1.5e6}},
                             {"نصف مليون", {5e5}},
                             {"ثلاث سنوات ونصف", {3.5}},
                             {"التاسعة والنصف", {9.5}},
                             {"ثلاثة أرباع السكان", {0.75}},
                             {"ثلثا المقاعد", {2.0 / 3}},
                             {"خمسة وستة", {5, 6}},
                             {"الحادي والعشرين", {21}},
                             {"الخامس عشر", {15}},
                             {"واحد", {1}},
                             {"مليونين وثلاثة ملايين", {2e6, 3e6}},
                             {"ثلث السكان وثلثها", {1.0 / 3, 1.0 / 3}},
                             {"كمية كبيرة", {}},
                             {"لست وحدي", {}},
                             {"يوم الأحد", {}},
                             {"الأربعاء والخميس", {}},
                         }));

INSTANTIATE_TEST_SUITE_P(Digits, ArabicNumbers,
                         testing::ValuesIn(std::vector<Reading>{
                             {"٣٬٥٠٠", {3500}},
                             {"٣٫٥", {3.5}},
                             {"٤٤", {44}},
                             {"۴۴", {44}},
                             {"200 ألف", {200000}},
                             {"و200 ألف", {200000}},
                             {"3 ملايين و200 ألف", {3.2e6}},
                             {"5 آلاف و300", {5300}},
                             {"الـ11", {11}},
                             {"30،000 جندي، 5، 6", {30000, 5, 6}},
                             {"20.4 مليون", {20.4e6}},
                         }));

INSTANTIATE_TEST_SUITE_P(Duals, ArabicNumbers,
                         testing::ValuesIn(std::vector<Reading>{
                             {"كتابان ويومين", {2, 2}},
                             {"مدينتين والطائرتان", {2, 2}},
                             {"بلدان ومسلحين وسنين وكان", {}},
                         }));

TEST(Quantities, PerCentIsPartOfTheNumber) {
    for (const std::string text : {"44%", "44 %", "44 per cent", "44 percent", "forty-four per cent"}) {
        const Quantity quantity = only(text, kEnglish);
        EXPECT_TRUE(quantity.isPercentage) << text;
        EXPECT_EQ(quantity.span, whole(text));
    }
    for (const std::string text :
         {"44٪", "٤٤ في المئة", "44 في المائة", "44 بالمئة", "أربعة وأربعون بالمائة"}) {
        const Quantity quantity = only(text, kArabic);
        EXPECT_TRUE(quantity.isPercentage) << text;
        EXPECT_EQ(quantity.value, 44);
        EXPECT_EQ(quantity.span, whole(text));
    }
}

TEST(Quantities, PluralsOfPowersAreVague) {
    const std::vector<Reading> english{
        {"dozens", {10}}, {"thousands", {1000}}, {"tens of thousands", {10000}}, {"several hundred", {100}}};
    for (const Reading& reading : english) {
        EXPECT_TRUE(only(reading.text, kEnglish).isVague) << reading.text;
        EXPECT_EQ(valuesOf(reading.text, kEnglish), reading.values);
    }
    const std::vector<Reading> arabic{
        {"عشرات", {10}}, {"بالمئات", {100}}, {"آلاف", {1000}}, {"عشرات الآلاف", {10000}}};
    for (const Reading& reading : arabic) {
        EXPECT_TRUE(only(reading.text, kArabic).isVague) << reading.text;
        EXPECT_EQ(valuesOf(reading.text, kArabic), reading.values);
    }
}

TEST(Quantities, ACommaBeforeThreeDigitsMayPartDecimals) {
    const Quantity english = only("1,200", kEnglish);
    EXPECT_EQ(english.otherReading, 1.2);
    const Quantity arabic = only("1.200", kArabic);
    EXPECT_EQ(arabic.value, 1.2);
    EXPECT_TRUE(arabic.mayEqual(english));
    EXPECT_FALSE(only("٣٬٥٠٠", kArabic).otherReading);
}

TEST(Quantities, ADecadeMayBeGivenWithoutItsCentury) {
    EXPECT_TRUE(only("1990s", kEnglish).mayEqual(only("التسعينيات", kArabic)));
    EXPECT_TRUE(only("nineties", kEnglish).mayEqual(only("1990", kArabic)));
}

TEST(Quantities, AScaleMayBeAbbreviated) {
    EXPECT_TRUE(only("$3.5m", kEnglish).mayEqual(only("3.5 مليون", kArabic)));
    EXPECT_FALSE(only("$3.5bn", kEnglish).mayEqual(only("3.5 مليون", kArabic)));
}

TEST(Quantities, DigitsOfANameAreMarked) {
    EXPECT_TRUE(only("F-16", kEnglish).isPartOfName);
    EXPECT_TRUE(only("the G20", kEnglish).isPartOfName);
    EXPECT_TRUE(only("كوفيد-19", kArabic).isPartOfName);
    EXPECT_FALSE(only("و19", kArabic).isPartOfName);
    EXPECT_FALSE(only("aged 19", kEnglish).isPartOfName);
}

TEST(Quantities, OrdinalsAreMarked) {
    EXPECT_TRUE(only("the 30th", kEnglish).isOrdinal);
    EXPECT_TRUE(only("fifth", kEnglish).isOrdinal);
    EXPECT_TRUE(only("الخامسة", kArabic).isOrdinal);
    EXPECT_FALSE(only("خمسة", kArabic).isOrdinal);
}

TEST(Quantities, OnlyThePartAskedForIsRead) {
    const std::string text = "5 and 6 and 7";
    const std::vector<Quantity> found = quantities(text, {5, 8}, kEnglish);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().span, (TextSpan{6, 7}));
}

TEST(Quantities, EndlessDigitsAreNoTrouble) {
    EXPECT_EQ(quantities(std::string(5000, '9'), {0, 5000}, kEnglish).size(), 1U);
}

} // namespace
} // namespace muqabala
