#include "align/lexicon/arabic_forms.h"
#include "align/lexicon/english_forms.h"
#include "align/lexicon/function_words.h"
#include "align/lexicon/irregular_english.h"
#include "corpus/text/normalize.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <optional>

namespace muqabala {
namespace {

using testing::FloatEq;
using testing::Optional;

std::optional<float> costOf(const std::vector<Analysis>& analyses, std::string_view stem) {
    const auto found = std::ranges::find(analyses, stem, &Analysis::stem);
    return found == analyses.end() ? std::nullopt : std::optional(found->cost);
}

std::optional<float> arabicCost(std::string_view word, std::string_view stem) {
    return costOf(arabicForms(fold(word, Folding::Match)), fold(stem, Folding::Match));
}

std::optional<float> englishCost(std::string_view word, std::string_view stem) {
    return costOf(englishForms(word), stem);
}

TEST(ArabicForms, TheWordItselfCostsNothing) {
    EXPECT_THAT(arabicCost("كتاب", "كتاب"), Optional(FloatEq(0)));
}

TEST(ArabicForms, TheArticleIsNearlyFree) {
    for (const std::string_view word :
         {"الكتاب", "والكتاب", "بالكتاب", "وبالكتاب", "للكتاب", "وللكتاب", "فالكتاب"})
        EXPECT_THAT(arabicCost(word, "كتاب"), Optional(FloatEq(.05F))) << word;
    EXPECT_THAT(arabicCost("للغة", "لغة"), Optional(FloatEq(.15F)));
}

TEST(ArabicForms, ProcliticsCostALittle) {
    EXPECT_THAT(arabicCost("وكتاب", "كتاب"), Optional(FloatEq(.05F)));
    EXPECT_THAT(arabicCost("بكتاب", "كتاب"), Optional(FloatEq(.15F)));
    EXPECT_THAT(arabicCost("سيكتب", "يكتب"), Optional(FloatEq(.15F)));
}

TEST(ArabicForms, PronounsRestoreTheClosedFeminine) {
    EXPECT_THAT(arabicCost("حكومتهم", "حكومة"), Optional(FloatEq(.3F)));
    EXPECT_THAT(arabicCost("بحكومتها", "حكومة"), Optional(FloatEq(.45F)));
    EXPECT_THAT(arabicCost("كتابه", "كتاب"), Optional(FloatEq(.3F)));
}

TEST(ArabicForms, PluralsLeadToTheirSingulars) {
    EXPECT_THAT(arabicCost("الحكومات", "حكومة"), Optional(FloatEq(.35F)));
    EXPECT_THAT(arabicCost("المسؤولون", "مسؤول"), Optional(FloatEq(.45F)));
    EXPECT_THAT(arabicCost("العراقيين", "عراق"), Optional(FloatEq(.45F)));
    EXPECT_THAT(arabicCost("كبيرًا", "كبير"), Optional(FloatEq(.2F)));
}

TEST(ArabicForms, TheImperfectLosesItsPrefix) {
    EXPECT_THAT(arabicCost("يهاجم", "هاجم"), Optional(FloatEq(.5F)));
    EXPECT_THAT(arabicCost("وسيهاجمون", "هاجم"), Optional(FloatEq(.75F)));
}

TEST(ArabicForms, TheAlefThatOpensAPerfectIsRestored) {
    EXPECT_THAT(arabicCost("يستخدم", "استخدم"), Optional(FloatEq(.5F)));
    EXPECT_THAT(arabicCost("وسيستخدمون", "استخدم"), Optional(FloatEq(.75F)));
}

TEST(ArabicForms, ThePerfectLeadsToTheImperfect) {
    EXPECT_THAT(arabicCost("كتب", "يكتب"), Optional(FloatEq(.5F)));
    EXPECT_EQ(arabicCost("وأضافت", "يضيف"), std::nullopt) << "two changes at once";
    EXPECT_THAT(arabicCost("استخدمت", "يستخدم"), Optional(FloatEq(.75F)));
}

TEST(ArabicForms, AWeakMiddleLetterChanges) {
    EXPECT_THAT(arabicCost("قال", "قول"), Optional(FloatEq(.4F)));
    EXPECT_THAT(arabicCost("وقال", "قيل"), Optional(FloatEq(.45F)));
    EXPECT_THAT(arabicCost("يقول", "قال"), Optional(FloatEq(.9F)));
    EXPECT_THAT(arabicCost("قال", "قل"), Optional(FloatEq(.4F)));
    EXPECT_EQ(arabicCost("قتل", "قول"), std::nullopt);
}

TEST(ArabicForms, TooLittleIsNeverLeft) {
    EXPECT_EQ(arabicCost("والد", "د"), std::nullopt);
    EXPECT_EQ(arabicCost("بيته", "بي"), std::nullopt);
}

TEST(ArabicForms, HeadwordsLoseArticleAndEndingOnly) {
    const std::vector<Analysis> forms = arabicHeadwordForms("الحكومات");
    EXPECT_THAT(costOf(forms, "حكومات"), Optional(FloatEq(.05F)));
    EXPECT_THAT(costOf(forms, "حكومه"), Optional(FloatEq(.35F)));
    EXPECT_EQ(costOf(arabicHeadwordForms("والده"), "الده"), std::nullopt);
}

TEST(ArabicForms, SkeletonsUniteBrokenPluralsAndWantThreeConsonants) {
    EXPECT_EQ(arabicSkeleton("كتاب"), arabicSkeleton("كتب"));
    EXPECT_EQ(arabicSkeleton("قوانين"), "قنن");
    EXPECT_EQ(arabicSkeleton("دول"), "");
}

TEST(EnglishForms, InflectionLeadsToTheLemma) {
    const std::pair<std::string_view, std::string_view> forms[] = {
        {"attacks", "attack"}, {"armies", "army"},    {"movies", "movie"},  {"churches", "church"},
        {"houses", "house"},   {"wolves", "wolf"},    {"planned", "plan"},  {"hoped", "hope"},
        {"passed", "pass"},    {"visited", "visit"},  {"carried", "carry"}, {"making", "make"},
        {"running", "run"},    {"decided", "decide"}, {"went", "go"},       {"children", "child"},
        {"said", "say"},       {"crises", "crisis"},  {"thought", "think"}, {"lying", "lie"},
    };
    for (const auto& [word, lemma] : forms)
        EXPECT_THAT(englishCost(word, lemma), Optional(FloatEq(.1F))) << word;
}

TEST(EnglishForms, ThePossessiveIsNearlyFree) {
    EXPECT_THAT(englishCost("iran's", "iran"), Optional(FloatEq(.05F)));
    EXPECT_THAT(englishCost("countries'", "country"), Optional(FloatEq(.15F)));
}

TEST(EnglishForms, DerivationCostsMore) {
    EXPECT_THAT(englishCost("quickly", "quick"), Optional(FloatEq(.2F)));
    EXPECT_THAT(englishCost("happily", "happy"), Optional(FloatEq(.2F)));
    EXPECT_THAT(englishCost("leader", "lead"), Optional(FloatEq(.3F)));
    EXPECT_THAT(englishCost("creation", "create"), Optional(FloatEq(.3F)));
    EXPECT_THAT(englishCost("nationals", "nation"), Optional(FloatEq(.4F)));
}

TEST(EnglishForms, ShortVowelsTellWhichLemmaItIs) {
    EXPECT_EQ(englishCost("rated", "rat"), std::nullopt);
    EXPECT_EQ(englishCost("string", "str"), std::nullopt);
    EXPECT_EQ(englishCost("status", "statu"), std::nullopt);
    EXPECT_EQ(englishCost("crisis", "crisi"), std::nullopt);
}

TEST(EnglishForms, TheIrregularTableIsSorted) {
    EXPECT_TRUE(std::ranges::is_sorted(kIrregularEnglishForms, {}, &IrregularForm::form));
    EXPECT_EQ(irregularEnglishLemma("written"), "write");
    EXPECT_EQ(irregularEnglishLemma("table"), "");
}

TEST(FunctionWords, AreKnownInEnglish) {
    for (const std::string_view word : {"the", "of", "don't", "which", "against", "has"})
        EXPECT_TRUE(isFunctionWord(word, {"en"})) << word;
    for (const std::string_view word : {"government", "iran", "attack"})
        EXPECT_FALSE(isFunctionWord(word, {"en-GB"})) << word;
}

TEST(FunctionWords, AreKnownInArabicWithTheirClitics) {
    for (const std::string_view word :
         {"في", "وعليهم", "منه", "التي", "والذي", "لذلك", "إلى", "فإنه", "بينها", "أليس"})
        EXPECT_TRUE(isFunctionWord(fold(word, Folding::Match), {"ar"})) << word;
    for (const std::string_view word : {"حكومة", "إيران", "هجوم", "مدينة", "كبير", "والد"})
        EXPECT_FALSE(isFunctionWord(fold(word, Folding::Match), {"ar"})) << word;
}

TEST(FunctionWords, OtherLanguagesHaveNoneThatWeKnow) {
    EXPECT_FALSE(isFunctionWord("the", {"fr"}));
}

} // namespace
} // namespace muqabala
