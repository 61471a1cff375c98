#include "corpus/text/segment.h"

#include "sentences.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace muqabala {
namespace {

Document oneParagraph(const std::string& text, const std::string& language) {
    Document document{"test", Language{language}, text, {}, {}, {}};
    document.paragraphs.push_back({{0, static_cast<std::uint32_t>(text.size())}});
    return document;
}

std::vector<std::string> sentences(const std::string& text, const std::string& language) {
    static const SegmentationRules english = test::shippedRules("en");
    static const SegmentationRules arabic = test::shippedRules("ar");
    const Document document = segment(oneParagraph(text, language), language == "ar" ? arabic : english);
    std::vector<std::string> found;
    for (const Segment& segment : document.segments)
        found.emplace_back(document.at(segment.span));
    return found;
}

/// Sentences written with '|' where one ends and the next begins.
void expectSentences(const std::string& marked, const std::string& language) {
    std::vector<std::string> expected(1);
    std::string text;
    for (const char c : marked) {
        if (c == '|') {
            expected.emplace_back();
            continue;
        }
        text += c;
        if (c != ' ' || !expected.back().empty())
            expected.back() += c;
    }
    for (std::string& sentence : expected)
        sentence.erase(sentence.find_last_not_of(' ') + 1);
    EXPECT_EQ(sentences(text, language), expected);
}

void expectEnglish(const std::string& marked) {
    expectSentences(marked, "en");
}

void expectArabic(const std::string& marked) {
    expectSentences(marked, "ar");
}

TEST(Segment, EnglishSentencesEndAtTheirMarks) {
    expectEnglish("The river rose. |Was it the rain? |Nobody knew! |They left.");
}

TEST(Segment, ClosingQuotesAndBracketsStayWithTheirSentence) {
    expectEnglish("\"We left early.\" |The road was empty.");
    expectEnglish("He said “we left early.” |The road was empty.");
    expectEnglish("(The road was empty.) |We left.");
    expectEnglish("It was late.’” |Then we left.");
    expectEnglish("\"We left early,\" he said. |\"The road was empty.\"");
}

TEST(Segment, SentencesInsideAQuotationArePartedToo) {
    expectEnglish("\"We left early. |The road was empty,\" she said.");
}

TEST(Segment, AQuotedQuestionGoesOnWithWhoAskedIt) {
    expectEnglish("\"Is it?\" he asked. |Nobody answered.");
    expectEnglish("\"Is it?\" Mr. Smith asked. |Nobody answered.");
    expectEnglish("“Enough!” Amal Haddad said quietly.");
    expectEnglish("\"Is it?\" |The room was silent.");
    expectEnglish("\"Is it?\" |He said that it was not.");
}

TEST(Segment, NoteNumbersStayWithTheirSentence) {
    expectEnglish("This is the end.[1] |The next begins.");
    expectEnglish("This is the end.[12][13] |The next begins.");
    expectEnglish("This is the end.¹² |The next begins.");
}

TEST(Segment, AnEllipsisBeforeSmallLettersDoesNotEndASentence) {
    expectEnglish("We waited... and waited.. and left. |It rained…and it was cold.");
    expectEnglish("We waited . . . and left.");
    expectEnglish("We waited... |Then we left.");
    expectEnglish("We waited… |Then we left.");
}

TEST(Segment, DecimalsAndAddressesAreNotBroken) {
    expectEnglish("It rose by 3.5 percent to $1.2 billion. |See www.example.com/a?b=C.D for more.");
    expectEnglish("Visit https://example.org/page.html?x=1&y=Two. |It is short.");
}

TEST(Segment, TitlesAndRanksDoNotEndASentence) {
    expectEnglish("Gen. Lee met Deputy Sec. Kerry and Mr. Brown in St. Petersburg. |They talked.");
    expectEnglish("Then Lt. Col. Smith of the 3rd Bn. Royal Guards spoke.");
}

TEST(Segment, InitialsDoNotEndASentence) {
    expectEnglish("The books of J. K. Rowling and J.R.R. Tolkien sold. |George W. Bush read them.");
}

TEST(Segment, DottedAcronymsEndASentenceOnlyBeforeAStarter) {
    expectEnglish("The U.S. Army and the U.N. Security Council agreed.");
    expectEnglish("He was born in the U.S. |The army took him.");
    expectEnglish("He worked for Acme Inc. |However, he left.");
}

TEST(Segment, ReferencesGoOnWithTheirNumbers) {
    expectEnglish("See No. 5, p. 12 and Fig. 3 of Feb. 14. |The rest is here.");
    expectEnglish("Was it he? |No. |The others did it.");
}

TEST(Segment, TimesOfDayEndASentenceUnlessADayOrZoneFollows) {
    expectEnglish("It began at 5 p.m. Monday and ended at 7 p.m. GMT. |It ended at 9 p.m. |Police left.");
}

TEST(Segment, ASentenceMayBeginWithANumberOrASmallArticle) {
    expectEnglish("They fled in 2010. |44 people stayed. |al-Qaeda was blamed.");
    expectEnglish("They lost money. |$5 million was gone.");
}

TEST(Segment, ANumberThatCountsSectionsIsNoSentence) {
    expectEnglish("1. The river rose. |They left.");
    expectEnglish("IV. The river rose.");
    expectArabic("1. ارتفع النهر. |رحلوا.");
    expectArabic("أ. ارتفع النهر.");
}

TEST(Segment, AForgottenSpaceStillEndsASentence) {
    expectEnglish("The river rose.|They left.");
    expectArabic("ارتفع منسوب النهر.|ثم رحل الناس.");
}

TEST(Segment, AForgottenSpaceBehindAQuotationOrNumberStillEndsASentence) {
    expectEnglish("He said \"yes\".|Then he left (at once).|They waited.");
    expectArabic("قال \"نعم\".|ثم رحل (فورا).|وانتظروا حتى عام 2010.|ثم رحلوا.");
}

TEST(Segment, NamesThatBeginSmallBeginSentences) {
    expectEnglish("Sales rose. |iPhone sales fell. |el-Sisi spoke, and so did al-Maliki.");
}

TEST(Segment, SpeechFollowsSpeech) {
    expectEnglish("\"Go!\" |\"Why?\" asked Omar. |\"I... I can't,\" he said.");
    expectEnglish("“Is this it?” President Obama asked reporters. |“Yes.”");
}

TEST(Segment, LatinInitialsByTheirArabicNamesDoNotEndASentence) {
    expectArabic("كان جورج دبليو. بوش وجون إف. كينيدي رئيسين. |وقالت سي إن إن. |ثم رحل.");
}

TEST(Segment, ASignInBracketsIsNoEnd) {
    expectEnglish("The honest (!) Man of the year left.");
    expectArabic("قال الرجل الصادق (؟) إنه رحل.");
}

TEST(Segment, ArabicSentencesEndAtTheirMarks) {
    expectArabic("ارتفع النهر. |هل كان المطر سببا؟ |لا أحد يعلم! |رحلوا؛ ثم عادوا، ولم يبق أحد.");
}

TEST(Segment, ASpaceBeforeTheFullStopStillEndsASentence) {
    expectArabic("ارتفع منسوب النهر . |ثم رحل الناس .");
    expectArabic("ارتفع منسوب النهر .|ثم رحل الناس .");
}

TEST(Segment, ArabicAbbreviationsDoNotEndASentence) {
    expectArabic("قال د. محمد وأ. د. سمير: انظر ص. 5 و ص . 7.");
    expectArabic("وصل أ.د. سمير إلى المدينة. |وعاد.");
    expectArabic("كتب ج. ر. ر. تولكين ذلك.");
    expectArabic("ولد عام 2014 م. |ثم رحل.");
}

TEST(Segment, ArabicEllipsesGoOn) {
    expectArabic("انتظرنا طويلا.. ثم رحلنا. |وبعد ذلك... عدنا … كلنا.");
}

TEST(Segment, ArabicQuotationsKeepTheirClosingMarks) {
    expectArabic("قال :\" نحن هنا منذ أيام \". |ثم رحل.");
    expectArabic("قال: \"نحن هنا منذ أيام.\" |ثم رحل.");
    expectArabic("قال: «نحن هنا». |ثم رحل.");
    expectArabic("وأضاف: \" نحن هنا. |لن نرحل. \" |ثم رحل.");
    expectArabic("قال: “نحن هنا.” . |ثم رحل.");
    expectArabic("«من هنا؟» سأل الرجل. |لم يجب أحد.");
}

TEST(Segment, HarakatAndTatweelDoNotHideAnAbbreviation) {
    expectArabic("قال د. مُحَمَّدٌ عام 500 هـ. |ثم رَحَلَ.");
}

TEST(Segment, LatinAbbreviationsInArabicHold) {
    expectArabic("قال Mr. Brown من U.S. Army ذلك. |ثم رحل.");
}

TEST(Segment, LineBreaksInsideAParagraphAreSpaces) {
    EXPECT_EQ(sentences("The river\r\nrose. They\nleft with Gen.\nLee.", "en"),
              (std::vector<std::string>{"The river\r\nrose.", "They\nleft with Gen.\nLee."}));
}

TEST(Segment, BidiControlsAndNoBreakSpacesDoNotHideAnEnd) {
    EXPECT_EQ(sentences("ارتفع النهر.\u200F\u00A0 \u202Bرحلوا.\u202C", "ar"),
              (std::vector<std::string>{"ارتفع النهر.", "رحلوا."}));
}

TEST(Segment, ATitleIsOneSegment) {
    Document document = oneParagraph("Why? The reasons. And more", "en");
    document.paragraphs.front().role = ParagraphRole::Title;
    EXPECT_EQ(segment(std::move(document), {}).segments.size(), 1U);
}

TEST(Segment, SegmentsOfParagraphsFollowEachOther) {
    Document document = oneParagraph("One. Two.\nThree.", "en");
    document.paragraphs = {{{0, 9}}, {{10, 16}}};
    document = segment(std::move(document), {});
    EXPECT_EQ(document.paragraphs[0].segmentCount, 2U);
    EXPECT_EQ(document.paragraphs[1].firstSegment, 2U);
    EXPECT_EQ(document.segments[2], (Segment{{10, 16}, 1}));
}

TEST(Segment, EmptyDocumentHasNoSegments) {
    EXPECT_TRUE(segment(Document{}, {}).segments.empty());
}

} // namespace
} // namespace muqabala
