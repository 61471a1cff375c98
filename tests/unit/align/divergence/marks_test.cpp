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

/// What is found in the marks and spaces of a translation; what it says has no counterpart here.
Saids inArabic(const std::string& target) {
    Saids saids = found({{"It.", target}});
    std::erase_if(saids, [](const Said& said) {
        const auto isOf = [&](const char* check) { return said.check.starts_with(check); };
        return isOf("number") || isOf("end-mark") || isOf("negation") || said.check == "quotation-added";
    });
    return saids;
}

TEST(Spacing, WellSetTextIsNoMatter) {
    for (const std::string text : {
             "قال: \"نعم\" (وهذا جيد)، ثم مضى.",
             "قال «نعم»؛ أليس كذلك؟ بلى!",
             "في عام 2014م زاد 3.5٪، أي 1,200 دولار… وكفى.",
             "زار د. محمد الموقع www.bbc.com/arabic و(بيته) وقرأ \"الأهرام\" و\"الحياة\".",
             "الـ11 والـBBC و18 عاما.",
             "إنه … كما قيل ... غريب.",
         })
        EXPECT_EQ(inArabic(text), Saids{}) << text;
}

TEST(Spacing, DoubleSpacesAreShownWithTheirWords) {
    EXPECT_EQ(inArabic("خطة\u00A0 هدم كبيرة."), (Saids{{"double-space", "", "خطة\u00A0 هدم"}}));
}

TEST(Spacing, ASpaceBeforeAMarkIsMisplaced) {
    EXPECT_EQ(inArabic("وصل إلى السلطة ."), (Saids{{"space-before-mark", "", "السلطة ."}}));
    EXPECT_EQ(inArabic("جاء ، ثم مضى."), (Saids{{"space-before-mark", "", "جاء ،"}}));
}

TEST(Spacing, AMissingSpaceIsShownWithBothWords) {
    EXPECT_EQ(inArabic("مرت سنوات،وذلك كثير."), (Saids{{"space-missing", "", "سنوات،وذلك"}}));
    EXPECT_EQ(inArabic("انتهى العام.وبدأ آخر."), (Saids{{"space-missing", "", "العام.وبدأ"}}));
    EXPECT_EQ(inArabic("شركة مثلGateway كبيرة."), (Saids{{"space-missing", "", "مثلGateway"}}));
    EXPECT_EQ(inArabic("قال:\"نعم\" ومضى."), (Saids{{"space-missing", "", "قال:\""}}));
}

TEST(Spacing, AColonThatTouchesTheQuotationIsOneNote) {
    EXPECT_EQ(inArabic("قال :\"نعم\" ومضى."), (Saids{{"space-before-colon", "", " :\""}}));
    EXPECT_EQ(inArabic("قال :\" نعم\" ومضى."), (Saids{{"space-before-colon", "", " :\""}}));
}

TEST(Spacing, ASpaceInsideQuotationMarksIsMisplaced) {
    EXPECT_EQ(inArabic("وصفه بأنه \" أداة\" جيدة."), (Saids{{"space-inside-mark", "", "\" أداة\""}}));
    EXPECT_EQ(inArabic("وصفه بأنه (أداة ) جيدة."), (Saids{{"space-inside-mark", "", "(أداة )"}}));
}

TEST(LatinMarks, AreOneNoteOnTheWholeTextWithTheirPlaces) {
    const Project project = projectOf({{"One, two.", "واحد, اثنان."}, {"Really?", "حقا?"}});
    const auto divergences = divergencesIn(project);
    ASSERT_EQ(divergences.size(), 1U);
    EXPECT_TRUE(divergences.front().isOnDocument());
    EXPECT_EQ(divergences.front().reason,
              "Latin commas, semicolons or question marks stand 2 times in the Arabic text, "
              "where Arabic has ، ؛ ؟.");
    ASSERT_EQ(divergences.front().targetOccurrences.size(), 2U);
    EXPECT_EQ(project.target.at(divergences.front().targetOccurrences.front()), ",");
}

TEST(LatinMarks, ASingleOneIsShownInItsPlace) {
    EXPECT_EQ(inArabic("واحد, اثنان، ثلاثة."), (Saids{{"latin-marks", "", ","}}));
}

TEST(LatinMarks, InNumbersAndLatinNamesAreInTheirPlace) {
    EXPECT_EQ(inArabic("بلغ 1,200 دولار (Smith, John) وانتهى."), Saids{});
}

TEST(UnevenMarks, TwoDotsAndUnlikeDashesAreNoted) {
    EXPECT_EQ(inArabic("ثم مضى.. ولم يعد."), (Saids{{"two-dots", "", ".."}}));
    EXPECT_EQ(inArabic("جاء – بعد حين طويل- ومضى."), (Saids{{"dashes-uneven", "", "– بعد حين طويل-"}}));
    EXPECT_EQ(inArabic("جاء – بعد حين طويل – ومضى. كما في 10-15 عاما."), Saids{});
}

TEST(UnbalancedMarks, ALoneMarkIsNoted) {
    EXPECT_EQ(inArabic("قال \"نعم ثم مضى."), (Saids{{"quotation-mark-alone", "", "\""}}));
    EXPECT_EQ(inArabic("جاء (بعد حين."), (Saids{{"bracket-alone", "", "("}}));
    EXPECT_EQ(inArabic("جاء بعد حين) ومضى."), (Saids{{"bracket-alone", "", ")"}}));
}

TEST(UnbalancedMarks, EnumerationsAndRunningQuotationsAreNoMatter) {
    EXPECT_EQ(inArabic("1) أولا 2) ثانيا."), Saids{});
    EXPECT_EQ(found({{"He said: \"One.", "قال: \"واحد."}, {"Two.\"", "اثنان.\""}}), Saids{});
    EXPECT_EQ(found({{"He spoke.", "قال: \"واحد."}, {"It.", "وقف."}, {"Then.", "ثم مضى.\""}}), Saids{});
}

TEST(EndMarks, AnEndThatSaysSomethingElseIsNoted) {
    EXPECT_EQ(found({{"He left.", "غادر المكان"}}), (Saids{{"end-mark-missing", "", "المكان"}}));
    EXPECT_EQ(found({{"He left.", "غادر المكان؟"}}), (Saids{{"end-mark-altered", "", "؟"}}));
    EXPECT_EQ(found({{"He left.", "غادر المكان!"}}), (Saids{{"end-mark-altered", "", "!"}}));
    EXPECT_EQ(found({{"\"He left.\"", "\"غادر المكان\"."}, {"A headline", "عنوان"}}), Saids{});
}

} // namespace
} // namespace muqabala
