// Reading whole files: the untidy inputs and the sample that the project ships, and layouts put together
// here.

#include "corpus/import/bilingual_text.h"

#include "files.h"
#include "sentences.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {
namespace {

using nlohmann::json;

Result<BilingualText> readShipped(const std::string& path, const ReadOptions& options = {}) {
    return readBilingualText(*test::bytesOf(test::sourceFile(path)), path, options);
}

std::vector<std::string> texts(const Document& document) {
    std::vector<std::string> result;
    for (const Paragraph& paragraph : document.paragraphs)
        result.emplace_back(document.at(paragraph.span));
    return result;
}

std::vector<std::string> values(const Document& document, FrontMatterKind kind) {
    std::vector<std::string> found;
    for (const FrontMatterItem& item : document.frontMatter) {
        if (item.kind == kind)
            found.push_back(item.value);
    }
    return found;
}

/// The untidy inputs are one article: a title, and five paragraphs of 2, 2, 2, 2 and 1 sentences.
void expectTheArticle(const Document& document) {
    const Document segmented = test::segmentedByShippedRules(document);
    std::vector<std::uint32_t> counts;
    for (const Paragraph& paragraph : segmented.paragraphs)
        counts.push_back(paragraph.segmentCount);
    EXPECT_EQ(counts, (std::vector<std::uint32_t>{1, 2, 2, 2, 2, 1})) << document.language.tag;
    ASSERT_FALSE(document.paragraphs.empty());
    EXPECT_EQ(document.paragraphs.front().role, ParagraphRole::Title);
}

void expectRead(const std::string& name, Encoding encoding, Layout layout,
                const std::vector<LineRange>& english, const std::vector<LineRange>& arabic) {
    SCOPED_TRACE(name);
    const Result<BilingualText> read = readShipped("tests/golden/inputs/" + name);
    ASSERT_TRUE(read) << read.error().detail;
    expectTheArticle(read->source);
    expectTheArticle(read->target);
    EXPECT_EQ(encodingName(read->report.encoding), encodingName(encoding));
    EXPECT_EQ(read->report.layout, layout);
    EXPECT_EQ(read->report.sourceLines, english);
    EXPECT_EQ(read->report.targetLines, arabic);
}

TEST(Reading, UntidyFilesGiveTheSameArticle) {
    expectRead("english-first.txt", Encoding::Utf8, Layout::Stacked, {{1, 10}}, {{12, 20}});
    expectRead("hard-wrapped.txt", Encoding::Utf8, Layout::Stacked, {{19, 35}}, {{1, 17}});
    expectRead("odd-characters.txt", Encoding::Utf8, Layout::Stacked, {{8, 13}}, {{1, 6}});
    expectRead("utf-8-with-bom.txt", Encoding::Utf8, Layout::Stacked, {{13, 19}}, {{1, 11}});
    expectRead("utf-16le-without-bom.txt", Encoding::Utf16LittleEndian, Layout::Stacked, {{13, 19}},
               {{1, 11}});
    expectRead("utf-16be-with-bom.txt", Encoding::Utf16BigEndian, Layout::Stacked, {{13, 19}}, {{1, 11}});
    expectRead("windows-1256.txt", Encoding::Windows1256, Layout::Stacked, {{13, 19}}, {{1, 11}});
    expectRead("iso-8859-6.txt", Encoding::Iso88596, Layout::Stacked, {{13, 19}}, {{1, 11}});
    expectRead("interleaved.txt", Encoding::Utf8, Layout::Interleaved,
               {{1, 1}, {3, 3}, {5, 5}, {7, 7}, {9, 9}, {11, 11}},
               {{2, 2}, {4, 4}, {6, 6}, {8, 8}, {10, 10}, {12, 12}});
}

TEST(Reading, HardWrappedTextIsNoticed) {
    const Result<BilingualText> read = readShipped("tests/golden/inputs/hard-wrapped.txt");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->report.sourceParagraphs, ParagraphRule::BlankLines);
    EXPECT_EQ(read->report.targetParagraphs, ParagraphRule::BlankLines);
}

TEST(Reading, FrontMatterOfTheUntidyFilesIsKept) {
    const Result<BilingualText> read = readShipped("tests/golden/inputs/english-first.txt");
    ASSERT_TRUE(read);
    EXPECT_EQ(values(read->source, FrontMatterKind::Date),
              (std::vector<std::string>{"2017-04-02", "2017-04-02"}));
    EXPECT_EQ(values(read->source, FrontMatterKind::Author), std::vector<std::string>{"Peter Lane"});
    EXPECT_EQ(values(read->target, FrontMatterKind::Date), std::vector<std::string>{"2017-04-04"});
    EXPECT_EQ(values(read->target, FrontMatterKind::Translator), std::vector<std::string>{"ندى سالم"});
}

TEST(Reading, TheTextStaysAsItIs) {
    const std::string bytes = *test::bytesOf(test::sourceFile("tests/golden/inputs/odd-characters.txt"));
    const Result<BilingualText> read = readBilingualText(bytes, "odd.txt", {});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->source.text, bytes);
    EXPECT_EQ(read->target.text, bytes);
}

TEST(Reading, TwoFilesMayComeInEitherOrder) {
    const std::string english =
        *test::bytesOf(test::sourceFile("tests/golden/inputs/two-files/original.txt"));
    const std::string arabic =
        *test::bytesOf(test::sourceFile("tests/golden/inputs/two-files/translation.txt"));
    const Result<BilingualText> inOrder = readTwoTexts(english, "en.txt", arabic, "ar.txt", {});
    const Result<BilingualText> swapped = readTwoTexts(arabic, "ar.txt", english, "en.txt", {});
    ASSERT_TRUE(inOrder);
    ASSERT_TRUE(swapped);
    EXPECT_EQ(inOrder->source, swapped->source);
    EXPECT_EQ(inOrder->target, swapped->target);
    EXPECT_EQ(inOrder->source.name, "en.txt");
    EXPECT_EQ(inOrder->report.layout, std::nullopt);
    EXPECT_EQ(inOrder->report.sourceLines, (std::vector<LineRange>{{1, 7}}));
    expectTheArticle(inOrder->source);
    expectTheArticle(inOrder->target);
}

TEST(Reading, TheSampleIsReadWhole) {
    const Result<BilingualText> read = readShipped("docs/sample/harbour-light.ar-en.txt");
    ASSERT_TRUE(read);
    const json gold = json::parse(*test::bytesOf(test::sourceFile("docs/sample/harbour-light.gold.json")));
    for (const Document* document : {&read->source, &read->target}) {
        const std::string language = document->language.tag;
        std::vector<std::string> body = texts(*document);
        body.erase(body.begin());
        EXPECT_EQ(body, gold.at(language).get<std::vector<std::string>>());
        const Document segmented = test::segmentedByShippedRules(*document);
        for (const json& entry : gold.at("sentences")) {
            const std::size_t number = entry.at("para").get<std::size_t>();
            EXPECT_EQ(test::sentenceSpans(segmented, number + 1),
                      entry.at(language).get<test::CodePointSpans>());
        }
    }
}

// --- layouts

constexpr std::string_view kEnglish = "The old market of the town reopened on Monday after two years.\n";
constexpr std::string_view kArabic = "أعيد افتتاح السوق القديمة في البلدة يوم الاثنين بعد عامين من العمل.\n";

std::string times(std::string_view text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i)
        result += text;
    return result;
}

ReadingReport reportOf(const std::string& text, const ReadOptions& options = {}) {
    const Result<BilingualText> read = readBilingualText(text, "f.txt", options);
    EXPECT_TRUE(read) << read.error().detail;
    return read ? read->report : ReadingReport{};
}

Error errorOf(const std::string& text, const ReadOptions& options = {}) {
    const Result<BilingualText> read = readBilingualText(text, "f.txt", options);
    return read ? Error{} : read.error();
}

TEST(Layout, EitherLanguageMayComeFirst) {
    EXPECT_EQ(reportOf(times(kArabic, 3) + "\n" + times(kEnglish, 4)).targetLines,
              (std::vector<LineRange>{{1, 3}}));
    EXPECT_EQ(reportOf(times(kEnglish, 4) + times(kArabic, 3)).targetLines, (std::vector<LineRange>{{5, 7}}));
}

TEST(Layout, OneParagraphOfEachIsStacked) {
    EXPECT_EQ(reportOf(std::string(kEnglish) + std::string(kArabic)).layout, Layout::Stacked);
}

TEST(Layout, AlternatingParagraphsAreInterleaved) {
    EXPECT_EQ(reportOf(times(std::string(kEnglish) + std::string(kArabic), 2)).layout, Layout::Interleaved);
    EXPECT_EQ(reportOf(times(std::string(kEnglish) + "\n" + std::string(kArabic) + "\n", 9)).layout,
              Layout::Interleaved);
}

TEST(Layout, ALineOfTheOtherLanguageInsideATextStaysThere) {
    const std::string text =
        times(kArabic, 3) + "“The End of the Beginning”\n" + times(kArabic, 3) + "\n" + times(kEnglish, 6);
    const Result<BilingualText> read = readBilingualText(text, "f.txt", {});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->target.paragraphs.size(), 7U);
    EXPECT_EQ(read->source.paragraphs.size(), 6U);
}

TEST(Layout, LatinNamesAndAddressesInAnArabicParagraphDoNotMislead) {
    const std::string line =
        "وقالت شركة Apple Computer International Inc إن الموقع http://www.apple.com/a/b/c/d/e يعمل.\n";
    EXPECT_EQ(reportOf(times(line, 3) + times(kEnglish, 3)).targetLines, (std::vector<LineRange>{{1, 3}}));
}

TEST(Layout, AnAddressClosesTheTextAboveItAndADateOpensTheOneBelow) {
    const ReadingReport report =
        reportOf(times(kEnglish, 3) + "\nhttp://example.org/a\n\n3/6/2019\n" + times(kArabic, 3));
    EXPECT_EQ(report.sourceLines, (std::vector<LineRange>{{1, 5}}));
    EXPECT_EQ(report.targetLines, (std::vector<LineRange>{{7, 10}}));
}

TEST(Layout, BlankLinesMayHoldInvisibleCharacters) {
    EXPECT_EQ(reportOf(times(kArabic, 2) + "\u00A0\u200B\u200F\n" + times(kEnglish, 2)).targetLines,
              (std::vector<LineRange>{{1, 2}}));
}

TEST(Layout, EveryKindOfLineEndCounts) {
    std::string text = times(kArabic, 3) + times(kEnglish, 3);
    std::string carriageReturns;
    std::string both;
    for (const char c : text) {
        carriageReturns += c == '\n' ? '\r' : c;
        both += c == '\n' ? "\r\n" : std::string(1, c);
    }
    for (const std::string& variant : {carriageReturns, both}) {
        const ReadingReport report = reportOf(variant);
        EXPECT_EQ(report.targetLines, (std::vector<LineRange>{{1, 3}}));
        EXPECT_EQ(report.sourceLines, (std::vector<LineRange>{{4, 6}}));
    }
}

TEST(Layout, WhatIsGivenIsFollowed) {
    ReadOptions options;
    options.layout = Layout::Interleaved;
    EXPECT_EQ(reportOf(times(kArabic, 3) + times(kEnglish, 3), options).layout, Layout::Interleaved);
    options = {};
    options.splitAtLine = 5;
    const ReadingReport report =
        reportOf(times(kArabic, 3) + "English words here\n" + times(kEnglish, 3), options);
    EXPECT_EQ(report.targetLines, (std::vector<LineRange>{{1, 4}}));
    EXPECT_EQ(report.sourceLines, (std::vector<LineRange>{{5, 7}}));
}

TEST(Layout, ALineOutsideTheFileIsAnError) {
    ReadOptions options;
    options.splitAtLine = 9;
    EXPECT_EQ(errorOf(times(kArabic, 2) + times(kEnglish, 2), options),
              (Error{ErrorCode::LineOutOfRange, "f.txt", std::nullopt, std::nullopt, "the last line is 4"}));
    options.splitAtLine = 1;
    EXPECT_EQ(errorOf(times(kArabic, 2) + times(kEnglish, 2), options).code, ErrorCode::LineOutOfRange);
}

TEST(OneText, OfAFileWithBothItIsThePartOfItsSide) {
    const std::string both = std::string(kArabic) + "\nIt rained all night.\nThe road was gone.\n";
    const Result<Document> original = readOneText(both, "f.txt", Side::Source, {});
    ASSERT_TRUE(original);
    EXPECT_EQ(texts(*original).back(), "The road was gone.");
    const Result<Document> translation = readOneText(both, "f.txt", Side::Target, {});
    ASSERT_TRUE(translation);
    EXPECT_EQ(translation->language.tag, "ar");
    EXPECT_EQ(texts(*translation), texts(*readOneText(kArabic, "f.txt", Side::Target, {})));
}

TEST(OneText, InAnotherScriptThanAskedForIsAnError) {
    EXPECT_EQ(readOneText(kArabic, "f.txt", Side::Source, {}).error(),
              (Error{ErrorCode::WrongLanguage, "f.txt", std::nullopt, std::nullopt, "en; found: Arabic"}));
    EXPECT_EQ(readOneText("123\n", "f.txt", Side::Source, {}).error().detail, "en; found: no words");
    EXPECT_EQ(readOneText("", "f.txt", Side::Source, {}).error().code, ErrorCode::Empty);
}

TEST(OneText, LanguagesOfOneScriptAreTakenAtTheirWord) {
    const Result<Document> text =
        readOneText("Il pleut.\n", "f.txt", Side::Target, {.source = {"en"}, .target = {"fr"}});
    ASSERT_TRUE(text);
    EXPECT_EQ(text->language.tag, "fr");
}

TEST(Layout, OneLanguageOnlyIsAnErrorThatSaysWhich) {
    EXPECT_EQ(errorOf(times(kArabic, 9)),
              (Error{ErrorCode::OneLanguageOnly, "f.txt", std::nullopt, std::nullopt, "Arabic"}));
    EXPECT_EQ(errorOf(times(kEnglish, 9)).detail, "Latin script");
    EXPECT_EQ(errorOf(times(kArabic, 9) + "Newsweek, June 2014\nhttp://example.org\n").code,
              ErrorCode::OneLanguageOnly);
    EXPECT_EQ(errorOf("123\n456\n").code, ErrorCode::OneLanguageOnly);
}

TEST(Layout, LinesOfBothLanguagesAreUnclear) {
    EXPECT_EQ(
        errorOf(times("The old market reopened on Monday\tأعيد افتتاح السوق القديمة يوم الاثنين\n", 5)).code,
        ErrorCode::LayoutUnclear);
}

TEST(Layout, TwoFilesOfOneScriptAreUnclear) {
    const Result<BilingualText> read = readTwoTexts(kArabic, "a.txt", kArabic, "b.txt", {});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error(), (Error{ErrorCode::LanguageUnclear, "b.txt", std::nullopt, std::nullopt,
                                   "both texts are in Arabic"}));
}

TEST(Layout, AnErrorOfDecodingNamesItsFile) {
    EXPECT_EQ(readTwoTexts(kArabic, "a.txt", "", "b.txt", {}).error().file, "b.txt");
    EXPECT_EQ(errorOf("").code, ErrorCode::Empty);
}

// --- paragraphs

TEST(Paragraphs, LinesOfVariousLengthAreOneEach) {
    const ReadingReport report =
        reportOf("A short one.\nAnother that is a little longer.\nNo.\n" + times(kArabic, 3));
    EXPECT_EQ(report.sourceParagraphs, ParagraphRule::EachLine);
}

TEST(Paragraphs, EachTextHasItsOwnRule) {
    const std::string wrapped =
        "The old market of the town reopened\non Monday after two years of work.\n"
        "Traders came back to their stalls.\n\nThe roof is new, and so are the\nlamps that hang "
        "from it. Nobody had\nexpected that so soon.\n";
    const ReadingReport report = reportOf(wrapped + "\n" + times(kArabic, 2));
    EXPECT_EQ(report.sourceParagraphs, ParagraphRule::BlankLines);
    EXPECT_EQ(report.targetParagraphs, ParagraphRule::EachLine);
}

TEST(Paragraphs, WithoutBlankLinesAShortLastLineEndsOne) {
    const std::string wrapped = "The old market of the town reopened\non Monday after two years of work.\n"
                                "Traders came back.\nThe roof is new, and so are the\nlamps that hang "
                                "from it. Nobody had\nexpected that so soon.\n";
    const Result<BilingualText> read = readBilingualText(wrapped + "\n" + times(kArabic, 2), "f.txt", {});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->source.paragraphs.size(), 2U);
}

// --- segmented text

TEST(SegmentedText, LinesAreSegmentsAndBlankLinesPartParagraphs) {
    const Result<Document> read =
        readSegmentedText("One.\r\n  Two. \n\n\u00A0\nJune 3, 2019\n", "s.txt", {"en"}, std::nullopt);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->segments, (std::vector<Segment>{{{0, 4}, 0}, {{8, 12}, 0}, {{18, 30}, 1}}));
    EXPECT_EQ(read->paragraphs, (std::vector<Paragraph>{{{0, 12}, ParagraphRole::Body, 0, 2},
                                                        {{18, 30}, ParagraphRole::Body, 2, 1}}));
    EXPECT_TRUE(read->frontMatter.empty());
}

} // namespace
} // namespace muqabala
