#include "align/lexicon/lexicon.h"

#include "corpus/text/normalize.h"
#include "tests/unit/lexicon/dictd_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string_view>

namespace muqabala {
namespace {

using test::DictdFixture;
using test::gzip;
using testing::_;
using testing::ElementsAre;
using testing::FieldsAre;
using testing::FloatEq;
using testing::Gt;

const Language kEnglish{"en"};
const Language kArabic{"ar"};

WordType type(std::string_view form, WordKind kind, bool isCapitalised = false) {
    return {std::string(form), fold(form, Folding::Match), kind, isCapitalised};
}

WordType english(std::string_view form) {
    return type(form, WordKind::Latin, form.front() >= 'A' && form.front() <= 'Z');
}

WordType arabic(std::string_view form) {
    return type(form, WordKind::Arabic);
}

Lexicon smallLexicon() {
    const DictdFixture toArabic = DictdFixture()
                                      .entry("attack", "Attack /ɐtˈak/\nالهجوم\n")
                                      .entry("attacked", "Attacked /ɐtˈakt/\nهاجم\n")
                                      .entry("bank", "Bank /bˈaŋk/\n1. المصرف\n2. البنك\n3. الضفة\n")
                                      .entry("book", "Book /bˈʊk/\nالكتاب\n")
                                      .entry("child", "Child /tʃˈaɪld/\nالطفل\n")
                                      .entry("capitalism", "Capitalism /kˈapɪtəlˌɪzəm/\nالنظام الرأسمالي\n")
                                      .entry("government", "Government /ɡˈʌvənmənt/\nالحكومة\n")
                                      .entry("us", "Us /ˈʌs/\nنحن\n");
    const DictdFixture toEnglish = DictdFixture().entry("مصرف", "مصرف /masrif/\n1. Bank\n2. Drain\n");
    Lexicon lexicon;
    EXPECT_TRUE(lexicon.addDictd(toArabic.index(), gzip(toArabic.text()), "en-ar", kEnglish, kArabic));
    EXPECT_TRUE(lexicon.addDictd(toEnglish.index(), toEnglish.text(), "ar-en", kArabic, kEnglish));
    return lexicon;
}

/// The weight of one word being the translation of another; checks that the other direction says the same.
float weight(const Lexicon& lexicon, const WordType& source, const WordType& target) {
    const auto weightOf = [](const TypeMatches& matches) {
        return matches.matches.empty() ? 0 : matches.matches.front().weight;
    };
    const float forward = weightOf(lexicon.match({&source, 1}, kEnglish, {&target, 1}, kArabic));
    const float backward = weightOf(lexicon.match({&target, 1}, kArabic, {&source, 1}, kEnglish));
    EXPECT_EQ(forward, backward) << source.form << ' ' << target.form;
    return forward;
}

TypeClass classOf(const Lexicon& lexicon, const WordType& word, const Language& language,
                  const Language& other) {
    return lexicon.match({&word, 1}, language, {}, other).sourceClasses.at(0);
}

TEST(Lexicon, WordsMatchByEntryWithCliticsAndEndings) {
    const Lexicon lexicon = smallLexicon();
    EXPECT_THAT(weight(lexicon, english("government"), arabic("الحكومة")), FloatEq(1));
    EXPECT_THAT(weight(lexicon, english("governments"), arabic("وللحكومة")), FloatEq(1));
    EXPECT_THAT(weight(lexicon, english("government's"), arabic("حكومتهم")), FloatEq(.8F));
    EXPECT_THAT(weight(lexicon, english("attack"), arabic("هاجم")), FloatEq(1));
    EXPECT_THAT(weight(lexicon, english("attacks"), arabic("يهاجمون")), FloatEq(.15F));
    EXPECT_THAT(weight(lexicon, english("children"), arabic("طفلين")), FloatEq(.5F));
    EXPECT_EQ(weight(lexicon, english("government"), arabic("هجوم")), 0);
}

TEST(Lexicon, EntriesOfBothDirectionsCount) {
    const Lexicon lexicon = smallLexicon();
    EXPECT_THAT(weight(lexicon, english("drain"), arabic("مصرف")), FloatEq(1));
    EXPECT_THAT(weight(lexicon, english("bank"), arabic("مصرف")), FloatEq(1));
}

TEST(Lexicon, AWordOfAPhraseCountsLess) {
    const Lexicon lexicon = smallLexicon();
    EXPECT_THAT(weight(lexicon, english("capitalism"), arabic("الرأسمالي")), FloatEq(.49F));
}

TEST(Lexicon, ASharedRootCountsLeast) {
    const Lexicon lexicon = smallLexicon();
    EXPECT_THAT(weight(lexicon, english("books"), arabic("الكتب")), FloatEq(.2F));
}

TEST(Lexicon, NamesMatchByTransliteration) {
    EXPECT_GT(weight(Lexicon(), english("Obama"), arabic("وأوباما")), .4F);
    EXPECT_EQ(weight(Lexicon(), english("obama"), arabic("وأوباما")), 0);
    EXPECT_EQ(weight(Lexicon(), english("Baghdad"), arabic("دمشق")), 0);
}

TEST(Lexicon, WordsWithoutTheirSpacesAreSeen) {
    const Lexicon lexicon = smallLexicon();
    const WordType source[] = {english("government"), english("book"), english("Obama's")};
    const WordType target[] = {arabic("فيالحكومةأيضا"), arabic("كتابأوباما"), arabic("أوباما")};
    const TypeMatches matches = lexicon.match(source, kEnglish, target, kArabic);
    EXPECT_THAT(matches.matches, ElementsAre(FieldsAre(0, 0, FloatEq(1), _), FieldsAre(1, 1, FloatEq(1), _),
                                             FieldsAre(2, 1, Gt(.4F), _), FieldsAre(2, 2, Gt(.4F), _)));
}

TEST(Lexicon, CapitalsAreNotTheWordTheyFoldTo) {
    EXPECT_EQ(weight(smallLexicon(), english("US"), arabic("نحن")), 0);
    EXPECT_EQ(weight(smallLexicon(), english("us"), arabic("نحن")), 1);
}

TEST(Lexicon, NumbersMatchAsNumbers) {
    const auto number = [](std::string_view form) { return type(form, WordKind::Number); };
    const Lexicon lexicon;
    EXPECT_EQ(weight(lexicon, number("3,500"), number("٣٬٥٠٠")), 1);
    EXPECT_EQ(weight(lexicon, number("3,500"), number("3500")), 1);
    EXPECT_EQ(weight(lexicon, number("3.5"), number("٣٫٥")), 1);
    EXPECT_EQ(weight(lexicon, number("3.5"), number("3,5")), 1);
    EXPECT_EQ(weight(lexicon, number("35"), number("3.5")), 0);
    EXPECT_EQ(weight(lexicon, number("12"), number("13")), 0);
    EXPECT_THAT(weight(lexicon, english("four"), number("٤")), FloatEq(.6F));
    EXPECT_THAT(weight(lexicon, number("4"), arabic("أربعة")), FloatEq(.6F));
}

TEST(Lexicon, MarksMatchByKind) {
    const auto mark = [](std::string_view form) { return type(form, WordKind::Punctuation); };
    const Lexicon lexicon;
    EXPECT_EQ(weight(lexicon, mark("?"), mark("؟")), 1);
    EXPECT_EQ(weight(lexicon, mark("“"), mark("»")), 1);
    EXPECT_EQ(weight(lexicon, mark(";"), mark("؛")), 1);
    EXPECT_EQ(weight(lexicon, mark("?"), mark("!")), 0);
    EXPECT_EQ(weight(lexicon, mark("."), mark(".")), 0) << "too common to tell anything";
}

TEST(Lexicon, FullStopsAndCommasAreCommonMarks) {
    for (const std::string_view mark : {".", ",", "،", "-"})
        EXPECT_EQ(classOf(Lexicon(), type(mark, WordKind::Punctuation), kEnglish, kArabic),
                  TypeClass::CommonMark);
}

TEST(Lexicon, LatinWordsInArabicMatchThemselves) {
    EXPECT_EQ(weight(Lexicon(), english("DNA"), type("DNA", WordKind::Latin)), 1);
}

TEST(Lexicon, EnglishClassesCountTranslations) {
    const Lexicon lexicon = smallLexicon();
    const auto classOfEnglish = [&](std::string_view word) {
        return classOf(lexicon, english(word), kEnglish, kArabic);
    };
    EXPECT_EQ(classOfEnglish("government"), TypeClass::OneSense);
    EXPECT_EQ(classOfEnglish("banks"), TypeClass::SomeSenses);
    EXPECT_EQ(classOfEnglish("zebra"), TypeClass::NoHeadword);
    EXPECT_EQ(classOfEnglish("the"), TypeClass::Function);
    EXPECT_EQ(classOfEnglish("The"), TypeClass::Function);
    EXPECT_EQ(classOfEnglish("US"), TypeClass::Name);
    EXPECT_EQ(classOfEnglish("Obama"), TypeClass::Name);
}

TEST(Lexicon, ArabicClassesCountWhatAWordMayBe) {
    const Lexicon lexicon = smallLexicon();
    const auto classOfArabic = [&](const WordType& word) {
        return classOf(lexicon, word, kArabic, kEnglish);
    };
    EXPECT_EQ(classOfArabic(arabic("بالحكومة")), TypeClass::OneSense);
    EXPECT_EQ(classOfArabic(arabic("مصرف")), TypeClass::SomeSenses) << "مصرف and المصرف are two headwords";
    EXPECT_EQ(classOfArabic(arabic("زرافة")), TypeClass::NoHeadword);
    EXPECT_EQ(classOfArabic(arabic("وعليهم")), TypeClass::Function);
    EXPECT_EQ(classOfArabic(type("DNA", WordKind::Latin)), TypeClass::Latin);
    EXPECT_EQ(classOfArabic(type("44", WordKind::Number)), TypeClass::Number);
    EXPECT_EQ(classOfArabic(type("؟", WordKind::Punctuation)), TypeClass::Punctuation);
}

TEST(Lexicon, MatchesAreSortedAndSingle) {
    const Lexicon lexicon = smallLexicon();
    const WordType source[] = {english("bank"), english("government")};
    const WordType target[] = {arabic("الحكومة"), arabic("بنك"), arabic("المصرف")};
    EXPECT_THAT(lexicon.match(source, kEnglish, target, kArabic).matches,
                ElementsAre(TypeMatch{0, 1, 1}, TypeMatch{0, 2, 1}, TypeMatch{1, 0, 1}));
}

TEST(Lexicon, LanguagesWithoutADictionaryMatchWhatIsIdentical) {
    const Lexicon lexicon = smallLexicon();
    const WordType source[] = {english("bank"), type("44", WordKind::Number)};
    const WordType target[] = {type("44", WordKind::Number), english("bank"), english("government")};
    const TypeMatches matches = lexicon.match(source, {"fr"}, target, {"de"});
    EXPECT_THAT(matches.matches, ElementsAre(TypeMatch{0, 1, 1, LinkEvidence::SameForm},
                                             TypeMatch{1, 0, 1, LinkEvidence::Number}));
}

TEST(Lexicon, ADictionaryOfOtherLanguagesServesAsItIs) {
    const DictdFixture dictionary = DictdFixture().entry("chat", "chat /ʃa/\nKatze\n");
    Lexicon lexicon;
    ASSERT_TRUE(lexicon.addDictd(dictionary.index(), dictionary.text(), "fr-de", {"fr"}, {"de"}));
    const WordType source = english("chat");
    const WordType target = type("Katze", WordKind::Latin);
    EXPECT_THAT(lexicon.match({&source, 1}, {"fr-CA"}, {&target, 1}, {"de"}).matches,
                ElementsAre(TypeMatch{0, 0, 1}));
}

TEST(Lexicon, NothingMatchesNothing) {
    const TypeMatches matches = smallLexicon().match({}, kEnglish, {}, kArabic);
    EXPECT_TRUE(matches.matches.empty());
    EXPECT_TRUE(matches.sourceClasses.empty());
}

TEST(Lexicon, AMalformedDictionaryIsNamedAndLeavesTheRestUsable) {
    Lexicon lexicon = smallLexicon();
    const Status status = lexicon.addDictd("no tabs here\n", "", "broken", kEnglish, kArabic);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, ErrorCode::MalformedData);
    EXPECT_EQ(status.error().file, "broken");
    EXPECT_THAT(weight(lexicon, english("book"), arabic("كتاب")), FloatEq(1));
}

} // namespace
} // namespace muqabala
