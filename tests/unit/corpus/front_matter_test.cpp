// Articles of different shapes, all of our own invention: what is front matter and what is body.

#include "corpus/import/bilingual_text.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

namespace muqabala {
namespace {

constexpr std::string_view kEnglish1 = "The old market of the town reopened on Monday after two years of "
                                       "work. Traders came back to their stalls.";
constexpr std::string_view kEnglish2 =
    "\"We waited a long time,\" said one of them. The roof is new, and so are the lamps.";
constexpr std::string_view kArabic1 =
    "أعيد افتتاح السوق القديمة في البلدة يوم الاثنين بعد عامين من العمل. وعاد التجار إلى دكاكينهم فيها.";
constexpr std::string_view kArabic2 =
    "قال أحدهم: «لقد انتظرنا طويلا». والسقف جديد، وكذلك المصابيح التي علقت فيه قبل أيام.";

std::string_view name(FrontMatterKind kind) {
    constexpr std::array<std::string_view, 8> kNames{"path",   "title",      "date", "publication",
                                                     "author", "translator", "url",  "other"};
    return kNames.at(static_cast<std::size_t>(kind));
}

/// Front matter as "kind: value" lines, paragraphs as "# title" and "first three words…" lines.
std::string describe(const Document& document) {
    std::string lines;
    for (const FrontMatterItem& item : document.frontMatter)
        lines += std::string(name(item.kind)) + ": " + item.value + "\n";
    for (const Paragraph& paragraph : document.paragraphs) {
        const std::string_view text = document.at(paragraph.span);
        std::size_t end = 0;
        for (int word = 0; word < 3 && end != std::string_view::npos; ++word)
            end = text.find_first_of(" \n", end + 1);
        lines += paragraph.role == ParagraphRole::Title ? "# " : "- ";
        lines += std::string(text.substr(0, end)) + "\n";
    }
    return lines;
}

BilingualText read(const std::string& text) {
    Result<BilingualText> result = readBilingualText(text, "file.txt", {});
    EXPECT_TRUE(result) << result.error().detail;
    return result ? std::move(*result) : BilingualText{};
}

/// The Arabic text alone, with a plain English one below it.
void expectArabic(const std::string& arabic, const std::string& description) {
    EXPECT_EQ(describe(read(arabic + "\n\n" + std::string(kEnglish1) + "\n" + std::string(kEnglish2)).target),
              description);
}

void expectEnglish(const std::string& english, const std::string& description) {
    EXPECT_EQ(describe(read(std::string(kArabic1) + "\n" + std::string(kArabic2) + "\n\n" + english).source),
              description);
}

std::string arabicBody() {
    return std::string(kArabic1) + "\n" + std::string(kArabic2) + "\n";
}

std::string englishBody() {
    return std::string(kEnglish1) + "\n" + std::string(kEnglish2) + "\n";
}

constexpr std::string_view kArabicBody = "- أعيد افتتاح السوق\n- قال أحدهم: «لقد\n";
constexpr std::string_view kEnglishBody = "- The old market\n- \"We waited a\n";

TEST(FrontMatter, ATextWithoutAnyIsAllBody) {
    expectEnglish(englishBody(), std::string(kEnglishBody));
    expectArabic(arabicBody(), std::string(kArabicBody));
}

TEST(FrontMatter, WebPageWithSectionDeckAndByline) {
    expectEnglish("Opinion\n\nWhy the Market Matters\n\nA small town waited two years for its stalls.\n\n"
                  "By Sarah Miller and Omar al-Amin\nJune 3, 2019, 7:00 a.m. EDT\n\n" +
                      englishBody() + "\nhttps://www.example.org/2019/06/03/market.html\n",
                  "other: Opinion\ntitle: Why the Market Matters\nauthor: Sarah Miller and Omar al-Amin\n"
                  "date: 2019-06-03\nurl: https://www.example.org/2019/06/03/market.html\ndate: 2019-06-03\n"
                  "# Why the Market\n- A small town\n" +
                      std::string(kEnglishBody));
}

TEST(FrontMatter, ArabicPageWithPathCreditsAndSource) {
    expectArabic(
        "الصفحة الرئيسية » مقالات مترجمة » لماذا تهمنا السوق القديمة؟\nلماذا تهمنا السوق القديمة؟\n"
        "بقلم: كريم حداد\nالأحد 3 حزيران/يونيو 2019\nترجمة وتحرير: هدى نصر\n\n" +
            arabicBody() + "\nالمصدر : الغارديان https://www.example.org/a/b\n",
        "path: الصفحة الرئيسية » مقالات مترجمة » لماذا تهمنا السوق القديمة؟\n"
        "title: لماذا تهمنا السوق القديمة؟\nauthor: كريم حداد\ndate: 2019-06-03\ntranslator: هدى نصر\n"
        "publication: الغارديان\nurl: https://www.example.org/a/b\n# لماذا تهمنا السوق\n" +
            std::string(kArabicBody));
}

TEST(FrontMatter, TitleOfTheBrowserAboveTheTitle) {
    expectEnglish("The Old Market Reopens | The Valley Herald\nThe Old Market Reopens\n2019-06-03\n" +
                      englishBody(),
                  "title: The Old Market Reopens | The Valley Herald\ntitle: The Old Market Reopens\n"
                  "date: 2019-06-03\n# The Old Market\n" +
                      std::string(kEnglishBody));
}

TEST(FrontMatter, AuthorPublicationAndDateInOneLine) {
    expectArabic("عودة السوق القديمة إلى البلدة\nجون ميلر – واشنطن بوست 3/6/2019\n" + arabicBody(),
                 "title: عودة السوق القديمة إلى البلدة\nauthor: جون ميلر\npublication: واشنطن بوست\n"
                 "date: 2019-06-03\n# عودة السوق القديمة\n" +
                     std::string(kArabicBody));
    expectEnglish("The Old Market Reopens\nBy Sarah Miller | The Valley Herald | June 3, 2019\n" +
                      englishBody(),
                  "title: The Old Market Reopens\nauthor: Sarah Miller\npublication: The Valley Herald\n"
                  "date: 2019-06-03\n# The Old Market\n" +
                      std::string(kEnglishBody));
}

TEST(FrontMatter, PublicationAboveTheTitle) {
    expectEnglish("The Washington Post\nThe Old Market Reopens\nMonday, 3 June 2019\n" + englishBody(),
                  "publication: The Washington Post\ntitle: The Old Market Reopens\ndate: 2019-06-03\n"
                  "# The Old Market\n" +
                      std::string(kEnglishBody));
}

TEST(FrontMatter, CreditsAndDateBelowTheText) {
    expectArabic("عودة السوق القديمة إلى البلدة\n\n" + arabicBody() +
                     "\nترجمة ندى سالم\n٣/٦/٢٠١٩\nللمزيد: http://example.org/x\n",
                 "title: عودة السوق القديمة إلى البلدة\ntranslator: ندى سالم\ndate: 2019-06-03\n"
                 "url: http://example.org/x\n# عودة السوق القديمة\n" +
                     std::string(kArabicBody));
}

TEST(FrontMatter, ATitleThatStandsTwiceMayEndWithAFullStop) {
    expectArabic("عادت السوق القديمة.\nعادت السوق القديمة.\n" + arabicBody(),
                 "title: عادت السوق القديمة.\ntitle: عادت السوق القديمة.\n# عادت السوق القديمة.\n" +
                     std::string(kArabicBody));
}

TEST(FrontMatter, AnUnknownNameBetweenDatesIsAPublication) {
    expectArabic("عودة السوق القديمة إلى البلدة\n5.6.2019\nصدى الوادي\n3.6.2019\n" + arabicBody(),
                 "title: عودة السوق القديمة إلى البلدة\ndate: 2019-06-05\npublication: صدى الوادي\n"
                 "date: 2019-06-03\n# عودة السوق القديمة\n" +
                     std::string(kArabicBody));
}

TEST(FrontMatter, AHeadingInTheBodyIsBody) {
    expectEnglish("The Old Market Reopens\n" + std::string(kEnglish1) + "\n\nA long wait\n\n" +
                      std::string(kEnglish2) + "\nMarket Street\n" + std::string(kEnglish1) + "\n",
                  "title: The Old Market Reopens\n# The Old Market\n- The old market\n- A long wait\n"
                  "- \"We waited a\n- Market Street\n- The old market\n");
}

TEST(FrontMatter, AHeadingDirectlyBelowTheTitleIsBody) {
    expectEnglish("The Old Market Reopens\nThe first morning\n" + englishBody(),
                  "title: The Old Market Reopens\n# The Old Market\n- The first morning\n" +
                      std::string(kEnglishBody));
    expectEnglish("The Old Market Reopens\nJune 3, 2019\nThe first morning\n" + englishBody(),
                  "title: The Old Market Reopens\ndate: 2019-06-03\n# The Old Market\n- The first morning\n" +
                      std::string(kEnglishBody));
}

TEST(FrontMatter, ADateOrAddressWithinTheBodyIsBody) {
    const std::string three = std::string(kEnglish1) + "\n" + std::string(kEnglish2) + "\n" +
                              std::string(kEnglish1) + "\n" + std::string(kEnglish2) + "\n" +
                              std::string(kEnglish1) + "\n";
    expectEnglish(
        "The Old Market Reopens\n" + three + "June 3, 2019\nhttp://example.org/x\n" + std::string(kEnglish2),
        "title: The Old Market Reopens\n# The Old Market\n- The old market\n- \"We waited a\n- The old "
        "market\n"
        "- \"We waited a\n- The old market\n- June 3, 2019\n- http://example.org/x\n- \"We waited a\n");
}

TEST(FrontMatter, LinesDrawnWithMarksAreNotBody) {
    expectEnglish(
        "The Old Market Reopens\n=====\n" + std::string(kEnglish1) + "\n* * *\n" + std::string(kEnglish2) +
            "\n_____\nhttp://example.org/x\n",
        "title: The Old Market Reopens\nother: =====\nother: * * *\nother: _____\nurl: http://example.org/x\n"
        "# The Old Market\n" +
            std::string(kEnglishBody));
}

TEST(FrontMatter, ATitleMayBeginLikeACredit) {
    expectArabic("ترجمة الشعر العربي\n" + arabicBody(),
                 "title: ترجمة الشعر العربي\n# ترجمة الشعر العربي\n" + std::string(kArabicBody));
    expectEnglish("By the River\n" + englishBody(),
                  "title: By the River\n# By the River\n" + std::string(kEnglishBody));
}

TEST(FrontMatter, AHeadingThatMightBeAPublicationIsBody) {
    for (const char* heading : {"الشرق الأوسط", "شبكة الطرق", "تايم"})
        expectArabic("عودة السوق القديمة إلى البلدة\n" + std::string(heading) + "\n" + arabicBody(),
                     "title: عودة السوق القديمة إلى البلدة\n# عودة السوق القديمة\n- " + std::string(heading) +
                         "\n" + std::string(kArabicBody));
    expectEnglish("The Old Market Reopens\nGood News\n" + englishBody(),
                  "title: The Old Market Reopens\n# The Old Market\n- Good News\n" +
                      std::string(kEnglishBody));
}

TEST(FrontMatter, APublicationBesideADateNeedsNoMoreThanItsName) {
    expectArabic(
        "عودة السوق القديمة إلى البلدة\nتايم\n3/6/2019\n" + arabicBody(),
        "title: عودة السوق القديمة إلى البلدة\npublication: تايم\ndate: 2019-06-03\n# عودة السوق القديمة\n" +
            std::string(kArabicBody));
    expectArabic("عودة السوق القديمة إلى البلدة\nسامي دانيال- ذا غارديان\n" + arabicBody(),
                 "title: عودة السوق القديمة إلى البلدة\nauthor: سامي دانيال\npublication: ذا غارديان\n"
                 "# عودة السوق القديمة\n" +
                     std::string(kArabicBody));
}

TEST(FrontMatter, ATitleMayHoldADate) {
    expectEnglish("The Market Fire of June 3, 2019\n" + englishBody(),
                  "title: The Market Fire of June 3, 2019\n# The Market Fire\n" + std::string(kEnglishBody));
}

TEST(FrontMatter, ALineOfPlaceAndDateIsADate) {
    expectEnglish("The Old Market Reopens\nSmall Town, June 3, 2019\n" + englishBody(),
                  "title: The Old Market Reopens\nother: Small Town\ndate: 2019-06-03\n# The Old Market\n" +
                      std::string(kEnglishBody));
}

TEST(FrontMatter, ADateInBothCalendarsIsOneDate) {
    expectArabic("عودة السوق القديمة إلى البلدة\nالإثنين 29 رمضان 1440هـ - 3 يونيو 2019م\n" + arabicBody(),
                 "title: عودة السوق القديمة إلى البلدة\ndate: 2019-06-03\n# عودة السوق القديمة\n" +
                     std::string(kArabicBody));
}

TEST(FrontMatter, CountersAndTagsOfTheSiteAreNotBody) {
    expectArabic("عودة السوق القديمة إلى البلدة\nعدد القراءات: 120\n" + arabicBody() +
                     "الكلمات المفتاحية: السوق، البلدة\n",
                 "title: عودة السوق القديمة إلى البلدة\nother: عدد القراءات: 120\nother: الكلمات المفتاحية: "
                 "السوق، البلدة\n"
                 "# عودة السوق القديمة\n" +
                     std::string(kArabicBody));
}

TEST(FrontMatter, TitleOfTheOriginalAboveTheTranslationIsTheOriginals) {
    const BilingualText text = read("The Old Market Reopens\nعودة السوق القديمة إلى البلدة\n" + arabicBody() +
                                    "\n" + englishBody() + "\nترجمة: ندى سالم\n");
    EXPECT_EQ(describe(text.source),
              "title: The Old Market Reopens\n# The Old Market\n" + std::string(kEnglishBody));
    EXPECT_EQ(describe(text.target),
              "title: عودة السوق القديمة إلى البلدة\ntranslator: ندى سالم\n# عودة السوق القديمة\n" +
                  std::string(kArabicBody));
}

TEST(FrontMatter, OfAnInterleavedFileBelongsToTheTextsInTurn) {
    const BilingualText text =
        read("The Old Market Reopens\nعودة السوق القديمة إلى البلدة\nBy Sarah Miller\nبقلم سارة ميلر\n\n" +
             std::string(kEnglish1) + "\n" + std::string(kArabic1) + "\n\n" + std::string(kEnglish2) + "\n" +
             std::string(kArabic2) + "\n");
    EXPECT_EQ(text.report.layout, Layout::Interleaved);
    EXPECT_EQ(describe(text.source),
              "title: The Old Market Reopens\nauthor: Sarah Miller\n# The Old Market\n" +
                  std::string(kEnglishBody));
    EXPECT_EQ(describe(text.target),
              "title: عودة السوق القديمة إلى البلدة\nauthor: سارة ميلر\n# عودة السوق القديمة\n" +
                  std::string(kArabicBody));
}

TEST(FrontMatter, OnTopOfAHardWrappedTextNeedsNoBlankLine) {
    expectEnglish("The Old Market of the Town\nReopens After Two Years\nBy Sarah Miller\nJune 3, 2019\n"
                  "The old market of the town reopened on\nMonday after two years of work. Traders\n"
                  "came back to their stalls, and others\ncame to look at the new roof and lamps.\n\n"
                  "\"We waited a long time,\" said one of\nthem. The roof is new, and so are the\nlamps.\n"
                  "http://example.org/x\n",
                  "title: The Old Market of the Town\nauthor: Sarah Miller\ndate: 2019-06-03\n"
                  "url: http://example.org/x\n# The Old Market\n- Reopens After Two\n- The old market\n- "
                  "\"We waited a\n");
}

} // namespace
} // namespace muqabala
