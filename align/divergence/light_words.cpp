#include "align/divergence/light_words.h"

#include "align/lexicon/word_forms.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

constexpr auto kEnglish = std::to_array<std::string_view>(
    {"also",      "another", "any",     "away",    "back",   "became",  "become",    "becoming", "bring",
     "brought",   "call",    "called",  "came",    "case",   "come",    "comes",     "coming",   "each",
     "even",      "every",   "far",     "find",    "found",  "gave",    "get",       "gets",     "getting",
     "give",      "given",   "gives",   "giving",  "go",     "goes",    "going",     "gone",     "got",
     "held",      "help",    "hold",    "just",    "keep",   "kept",    "kind",      "left",     "let",
     "like",      "look",    "looked",  "looking", "lot",    "made",    "make",      "makes",    "making",
     "many",      "much",    "need",    "next",    "one",    "ones",    "other",     "others",   "own",
     "part",      "place",   "put",     "really",  "run",    "running", "same",      "saw",      "see",
     "seen",      "set",     "several", "show",    "since",  "some",    "something", "sort",     "start",
     "still",     "such",    "take",    "taken",   "takes",  "taking",  "thing",     "things",   "think",
     "time",      "times",   "took",    "turn",    "turned", "two",     "use",       "used",     "want",
     "wanted",    "way",     "ways",    "well",    "went",   "work",    "years",     "yet",      "leave",
     "leaving",   "try",     "trying",  "tried",   "say",    "says",    "said",      "told",     "according",
     "including", "include"});

constexpr auto kArabic = std::to_array<std::string_view>(
    {"قام",   "تم",    "جرى",   "أصبح",  "صار",    "بات",    "ظل",    "ظلت",   "يقوم",  "تقوم",  "يتم",
     "تتم",   "قامت",  "تمت",   "عملية", "عمليات", "شكل",    "صورة",  "نحو",   "سيد",   "سيدة",  "ولاية",
     "مدينة", "منطقة", "دولة",  "شركة",  "مؤسسة",  "جهة",    "جانب",  "طرف",   "قبل",   "خلال",  "أجل",
     "شأن",   "صدد",   "خصوص",  "خاص",   "تابع",   "متعلق",  "تعلق",  "يتعلق", "أمر",   "أمور",  "مسألة",
     "حالة",  "حالات", "مجال",  "نوع",   "كون",    "اعتبار", "اعتبر", "يعتبر", "تعتبر", "مثابة", "عبارة",
     "مزيد",  "أحد",   "إحدى",  "عدد",   "مجموعة", "أفراد",  "فرد",   "أشخاص", "شخص",   "ذات",   "نفس",
     "ذوي",   "صاحب",  "أصحاب", "وجود",  "موجود",  "متواجد", "تواجد", "إطار",  "ضوء",   "سياق",  "وقت",
     "فترة",  "مدة",   "لحظة",  "عمر",   "بالغ",   "بالغة",  "مدعو",  "مسمى",  "يدعى",  "إضافة", "تحديد",
     "عمل",   "أعمال", "مختلف", "سبيل",  "هناك",   "تمثل",   "يتمثل"});

bool isLightInArabic(std::string_view form) {
    constexpr float kClitics = .35F; ///< what may be supposed of the word: conjunction, preposition, article
    const std::vector<Analysis> analyses = textForms(fold(form, Folding::Match), {"ar"});
    return std::ranges::any_of(kArabic, [&](std::string_view light) {
        const std::string folded = fold(light, Folding::Match);
        return std::ranges::any_of(analyses, [&](const Analysis& analysis) {
            return analysis.cost <= kClitics && analysis.stem == folded;
        });
    });
}

} // namespace

bool isLightWord(std::string_view form, const Language& language) {
    if (language.is("ar"))
        return isLightInArabic(form);
    return language.is("en") && std::ranges::find(kEnglish, form) != kEnglish.end();
}

} // namespace muqabala
