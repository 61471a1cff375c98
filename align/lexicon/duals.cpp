#include "align/lexicon/duals.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace muqabala {

namespace {

/// Nouns with a broken plural: with ان or ين behind them they are duals and nothing else.
constexpr auto kBrokenPlural = std::to_array<std::string_view>({
    "يوم",   "اسبوع", "شهر",  "عام",   "عقد",  "قرن",   "قتيل",  "جريح", "شخص",  "رجل",    "طفل",   "شاب",
    "جندي",  "ضابط",  "كتاب", "ضعف",   "رييس", "وزير",  "حزب",   "هجوم", "شقيق", "انفجار", "صاروخ", "منزل",
    "هدف",   "مقعد",  "ولد",  "صديق",  "فريق", "نايب",  "خبير",  "سوال", "سبب",  "نوع",    "قسم",   "مليون",
    "مليار", "حادث",  "جيش",  "فصيل",  "قرار", "تقرير", "قانون", "محور", "مسار", "موقع",   "مكان",  "كيلومتر",
    "متر",   "فندق",  "مطار", "معسكر", "جانب", "طرف",   "بيت",   "زورق",
});

/// Nouns in ة, without it: تان and تين behind them make the dual.
constexpr auto kFeminine = std::to_array<std::string_view>({
    "سن",   "ساع",   "دقيق", "ثاني", "ليل",  "مر",   "دول", "مدين",  "طفل",  "قنبل",  "سيار", "طاير",
    "شرك",  "مبارا", "نقط",  "مرحل", "جول",  "منطق", "قري", "محافظ", "ولاي", "مقاطع", "حكوم", "موسس",
    "منظم", "مجموع", "جبه",  "قنا",  "رصاص", "طلق",  "صفح", "فقر",   "جمل",  "رسال",  "خطو",  "سفين",
    "ناقل", "فتا",   "كلم",  "جه",   "فتر",  "ضرب",  "غار", "جث",    "قض",   "مشكل",  "فرص",  "فيه",
});

/// Nouns with the plural in ين: only ان makes a dual that is certain.
constexpr auto kSoundPlural = std::to_array<std::string_view>({
    "مسلح",
    "مواطن",
    "صحفي",
    "صحافي",
    "لاعب",
    "باحث",
    "مسوول",
    "شرطي",
    "عامل",
    "مدني",
    "محتج",
    "معتقل",
    "مصاب",
});

std::string_view withoutLeadingClitics(std::string_view word) {
    for (const std::string_view clitic : {"و", "ف"}) {
        if (word.starts_with(clitic) && countCodePoints(word) > 5)
            return word.substr(clitic.size());
    }
    return word;
}

std::string_view withoutArticle(std::string_view word) {
    for (const std::string_view article : {"بال", "كال", "ال", "لل", "ب", "ل"}) {
        if (word.starts_with(article))
            return word.substr(article.size());
    }
    return word;
}

template <class Nouns>
bool isNounWith(std::string_view word, std::initializer_list<std::string_view> endings, const Nouns& nouns) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        const auto stem = word.substr(0, word.size() - std::min(word.size(), ending.size()));
        return word.ends_with(ending) && std::find(nouns.begin(), nouns.end(), stem) != nouns.end();
    });
}

bool isDualNoun(std::string_view word) {
    return isNounWith(word, {"ان", "ين"}, kBrokenPlural) || isNounWith(word, {"تان", "تين"}, kFeminine) ||
           isNounWith(word, {"ان"}, kSoundPlural) || word == "بلدين";
}

} // namespace

bool isDual(std::string_view folded) {
    for (const std::string_view word : {folded, withoutLeadingClitics(folded)}) {
        if (isDualNoun(word) || isDualNoun(withoutArticle(word)))
            return true;
    }
    return false;
}

bool mayBeDual(std::string_view folded) {
    constexpr std::size_t kShortest = 4;
    const bool ends =
        folded.ends_with("ان") || folded.ends_with("ين") || folded.ends_with("ا") || folded.ends_with("ي");
    return ends && countCodePoints(folded) >= kShortest;
}

} // namespace muqabala
