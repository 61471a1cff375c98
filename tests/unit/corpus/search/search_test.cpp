#include "corpus/search/search.h"

#include "corpus/search/clitics.h"

#include <gtest/gtest.h>

namespace muqabala {
namespace {

/// A document whose segments are these, a space or, after a line break, nothing between them.
Document documentOf(const std::vector<std::string>& segments) {
    Document document;
    for (const std::string& segment : segments) {
        const auto begin = static_cast<std::uint32_t>(document.text.size());
        document.text += segment;
        document.segments.push_back({{begin, static_cast<std::uint32_t>(document.text.size())}, 0});
        document.text += "  ";
    }
    return document;
}

/// The words found, as they stand in the text.
std::vector<std::string> found(const std::string& text, std::string_view query, SearchLevel level) {
    const Document document = documentOf({text});
    std::vector<std::string> words;
    for (const TextHit& hit : SearchableText(document, level).find(query))
        words.emplace_back(document.at(hit.span));
    return words;
}

using Words = std::vector<std::string>;

TEST(Search, EachLevelOverlooksMore) {
    const std::string text = "أكّد أكد اكد";
    EXPECT_EQ(found(text, "أكد", SearchLevel::Exact), (Words{"أكد"}));
    EXPECT_EQ(found(text, "أكد", SearchLevel::Marks), (Words{"أكّد", "أكد"}));
    EXPECT_EQ(found(text, "أكد", SearchLevel::Letters), (Words{"أكّد", "أكد", "اكد"}));
}

TEST(Search, ExactMeansCaseToo) {
    EXPECT_EQ(found("Café cafe CAFÉ", "café", SearchLevel::Exact), Words{});
    EXPECT_EQ(found("Café cafe CAFÉ", "café", SearchLevel::Marks), (Words{"Café", "cafe", "CAFÉ"}));
}

TEST(Search, HitsAreTheOriginalLettersWithTheirMarks) {
    EXPECT_EQ(found("في الكِتَابِ.", "الكتاب", SearchLevel::Marks), (Words{"الكِتَابِ"}));
    EXPECT_EQ(found("بغـــداد", "بغداد", SearchLevel::Marks), (Words{"بغـــداد"}));
    EXPECT_EQ(found("عام ٢٠١٧", "2017", SearchLevel::Marks), (Words{"٢٠١٧"}));
}

TEST(Search, ALigatureIsFoundWhole) {
    EXPECT_EQ(found("قال ﻻ شيء", "ل", SearchLevel::Marks), (Words{"ل", "ﻻ"}));
    EXPECT_EQ(found("قال ﻻ شيء", "لا", SearchLevel::Marks), (Words{"ﻻ"}));
    EXPECT_EQ(found("ﻷن", "لأن", SearchLevel::Marks), (Words{"ﻷن"}));
}

TEST(Search, WhiteSpaceIsOneSpace) {
    EXPECT_EQ(found("long\n   quay", " long  quay ", SearchLevel::Exact), (Words{"long\n   quay"}));
    EXPECT_EQ(found("long quay", "  ", SearchLevel::Exact), Words{});
}

TEST(Search, FindsAcrossSegmentsOfAParagraphOnly) {
    Document document = documentOf({"One ends.", "Two begins."});
    EXPECT_EQ(SearchableText(document, SearchLevel::Marks).find("ends. two"),
              (std::vector<TextHit>{{{4, 14}, 0}}));
    document.segments[1].paragraph = 1;
    EXPECT_TRUE(SearchableText(document, SearchLevel::Marks).find("ends. two").empty());
}

TEST(Search, FindsNothingOutsideTheSegments) {
    Document document = documentOf({"a gull", "a gull"});
    document.segments.erase(document.segments.begin());
    EXPECT_EQ(SearchableText(document, SearchLevel::Marks).find("gull"),
              (std::vector<TextHit>{{{10, 14}, 0}}));
}

TEST(Search, HitsTellTheirSegmentAndStopAtTheLimit) {
    const Document document = documentOf({"a b", "c", "b b"});
    const SearchableText text(document, SearchLevel::Exact);
    EXPECT_EQ(text.find("b"), (std::vector<TextHit>{{{2, 3}, 0}, {{8, 9}, 2}, {{10, 11}, 2}}));
    EXPECT_EQ(text.find("b", 2).size(), 2U);
}

TEST(Search, AnEmptyDocumentHasNothing) {
    EXPECT_TRUE(SearchableText(Document(), SearchLevel::Words).find("a").empty());
    EXPECT_TRUE(SearchableText().find("a").empty());
}

TEST(Search, AWordIsFoundWithWhateverIsAttachedToIt) {
    const std::string text = "كتاب وللكتاب كتابهم مكتب";
    EXPECT_EQ(found(text, "الكتاب", SearchLevel::Words), (Words{"كتاب", "وللكتاب", "كتابهم"}));
    EXPECT_EQ(found(text, "الكتاب", SearchLevel::Letters), Words{});
    EXPECT_EQ(found("الكتاب كتابة والكتابة", "الكتابة", SearchLevel::Words), (Words{"كتابة", "والكتابة"}));
    EXPECT_EQ(found("مدرسة ومدرستها مدرستنا المدرسه مدرسون", "مدرسة", SearchLevel::Words),
              (Words{"مدرسة", "ومدرستها", "مدرستنا", "المدرسه"}));
}

TEST(Search, AProcliticAloneIsNotTakenOff) {
    EXPECT_EQ(found("كرة لد يان", "فكرة", SearchLevel::Words), Words{});
    EXPECT_EQ(found("كرة لد يان", "ولد", SearchLevel::Words), Words{});
}

TEST(Search, HalfAWordIsFoundWhileItIsTyped) {
    EXPECT_EQ(found("مكتبات", "كتب", SearchLevel::Words), (Words{"كتب"}));
}

TEST(Search, WordsInARowAreFoundWithTheirClitics) {
    const std::string text = "للرئيس الأمريكي ورئيسنا أمريكي رئيس. الأمريكي";
    EXPECT_EQ(found(text, "الرئيس الامريكي", SearchLevel::Words),
              (Words{"للرئيس الأمريكي", "ورئيسنا أمريكي"}));
    EXPECT_EQ(found("قرب برج BBC الجديد", "البرج bbc", SearchLevel::Words), (Words{"برج BBC"}));
}

TEST(Search, PatternsMeetTheFoldedLetters) {
    const Document document = documentOf({"قال أحمد إن 15 رجلاً", "وقالت Anna: 7"});
    const auto words = [&](std::string_view pattern, SearchLevel level) {
        const Result<PatternHits> result = SearchableText(document, level).findPattern(pattern);
        EXPECT_TRUE(result);
        Words texts;
        for (const TextHit& hit : result->hits)
            texts.emplace_back(document.at(hit.span));
        return texts;
    };
    EXPECT_EQ(words("\\d+", SearchLevel::Exact), (Words{"15", "7"}));
    EXPECT_EQ(words("قالت?", SearchLevel::Exact), (Words{"قال", "قالت"}));
    EXPECT_EQ(words("احمد|إن", SearchLevel::Letters), (Words{"أحمد", "إن"}));
    EXPECT_EQ(words("anna", SearchLevel::Exact), Words{});
    EXPECT_EQ(words("ANNA\\W", SearchLevel::Marks), (Words{"Anna:"}));
    EXPECT_EQ(words("^\\w+|\\w+$", SearchLevel::Exact), (Words{"قال", "رجلاً", "وقالت", "7"}));
    EXPECT_EQ(words("x*", SearchLevel::Exact), Words{}) << "nothing is no place";
}

TEST(Search, APatternThatIsNoneIsToldOf) {
    const Result<PatternHits> result =
        SearchableText(documentOf({"a"}), SearchLevel::Exact).findPattern("a(b");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::MalformedData);
    EXPECT_EQ(result.error().detail, "the regular expression is not one, from character 3 on");
}

TEST(Search, APatternThatWouldTakeForEverIsGivenUp) {
    const Document document = documentOf({std::string(40, 'a'), "aab"});
    const Result<PatternHits> result = SearchableText(document, SearchLevel::Exact).findPattern("(a+)+b");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->segmentsGivenUp, 1U);
    EXPECT_EQ(result->hits.size(), 1U);
}

TEST(Search, LevelsHaveNames) {
    for (const SearchLevel level :
         {SearchLevel::Exact, SearchLevel::Marks, SearchLevel::Letters, SearchLevel::Words})
        EXPECT_EQ(levelByName(levelName(level)), level);
    EXPECT_EQ(levelByName("fuzzy"), std::nullopt);
}

} // namespace
} // namespace muqabala
