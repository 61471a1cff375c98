#include "app/cli/check_list.h"

#include <array>
#include <string_view>

namespace muqabala::cli {
namespace {

struct CheckEntry {
    std::string_view name;
    std::string_view finds;
    std::string_view example;
};

constexpr auto kChecks = std::to_array<CheckEntry>({
    {"segment-omitted", "sentences of the original without counterpart", "Two sentences. ↔ جملة."},
    {"segment-added", "sentences of the translation without counterpart", "A sentence. ↔ جملة. وأخرى."},
    {"passage-moved", "passages that stand elsewhere in the translation", "One. Two. ↔ اثنان. واحد."},
    {"wrong-counterpart", "pairs whose texts do not belong together", "It rained all night. ↔ افتُتح المتحف."},
    {"clause-omitted", "several words together for which the translation has none",
     "the old, weary fisherman ↔ الصياد"},
    {"attribution-omitted", "who said it, left out", "It burned, the harbour master said. ↔ احترقت."},
    {"word-omitted", "a single word for which the translation has none", "a severe storm ↔ عاصفة"},
    {"words-added", "several words for which the original has none",
     "the ship ↔ السفينة القديمة الراسية هناك"},
    {"word-unsupported", "a single word for which the original has none", "the ship ↔ السفينة القديمة"},
    {"rendering-doubtful", "words of both texts that face each other and may not say the same",
     "plundered ↔ زار"},
    {"name-doubtful", "a name that may have become another", "Nadia ↔ سعاد"},
    {"number-altered", "numbers, written in any way, whose value differs", "46 million ↔ 64 مليون"},
    {"number-missing", "numbers that the translation has not", "in 12 days ↔ خلال أيام"},
    {"number-added", "numbers that the original has not", "in days ↔ خلال 12 يوما"},
    {"date-altered", "months and weekdays that differ", "Tuesday ↔ الخميس"},
    {"date-missing", "months and weekdays that the translation has not", "on Sunday ↔ أمس"},
    {"date-added", "months and weekdays that the original has not", "yesterday ↔ يوم الأحد"},
    {"time-unit-altered", "spans of time whose unit differs", "two weeks ↔ شهران"},
    {"date-shift", "other words of time that say something else", "this morning ↔ هذا المساء"},
    {"quantifier-shift", "all, most, some and their like that changed", "some of them ↔ معظمهم"},
    {"degree-lost", "almost, at least, mainly and their like, dropped", "nearly 30 ↔ 30"},
    {"degree-added", "the same, added", "30 ↔ 30 تقريبا"},
    {"quantity-lost", "some of, one of, several, dropped", "one of the best ↔ الأفضل"},
    {"place-altered", "places that became others", "in France ↔ في إيطاليا"},
    {"name-shift", "offices that became others", "minister of justice ↔ وزير الداخلية"},
    {"naming-shift", "labels that judge otherwise than the original's, several uses in one note",
     "militants ↔ إرهابيون"},
    {"term-not-used", "terms whose preferred rendering (--termbase) is not in the translation",
     "ceasefire, wanted: وقف إطلاق النار ↔ الهدنة"},
    {"term-forbidden", "terms that are rendered as the termbase forbids", "ceasefire, not: هدنة ↔ الهدنة"},
    {"term-inconsistent", "nouns that are rendered otherwise than nearly throughout",
     "ship ↔ مركب, elsewhere سفينة"},
    {"name-inconsistent", "names that are spelt in two ways, each other way in one note",
     "Hamilton ↔ هاميلتون, elsewhere هاملتون"},
    {"negation-lost", "a denial that the translation has not", "never published ↔ نشر"},
    {"negation-added", "a denial that the original has not", "will come ↔ لن يأتي"},
    {"negation-shift", "words that became their negation", "understandable ↔ غير مفهوم"},
    {"contrary", "words that say the contrary", "before ↔ بعد"},
    {"attribution-lost", "reportedly, allegedly, so-called, dropped", "reportedly fled ↔ فر"},
    {"attribution-added", "the same, added", "fled ↔ يزعم أنه فر"},
    {"hedge-lost", "perhaps, likely, may, seem, dropped", "has perhaps left ↔ غادر"},
    {"hedge-added", "the same, added", "has left ↔ ربما غادر"},
    {"hedge-shift", "a surer or less sure word for it", "suggests ↔ يثبت"},
    {"modality-lost", "must, tried to and their like, dropped", "tried to leave ↔ غادر"},
    {"modality-shift", "a possibility told as certain, or as an intention, or the reverse",
     "could be sold ↔ سوف يباع"},
    {"modality-added", "a duty of which the original does not speak", "he leaves ↔ يجب أن يغادر"},
    {"tense-shift", "what is to come told as past, or the reverse", "will be built ↔ تم بناؤه"},
    {"time-lost", "already, still, often, dropped", "still closed ↔ مغلق"},
    {"focus-lost", "only, even, dropped", "only two ↔ اثنان"},
    {"modifier-lost", "former, deputy, armed and their like, dropped", "the former minister ↔ الوزير"},
    {"link-lost", "despite, because of, instead of, dropped", "despite the rain ↔ في المطر"},
    {"quotation-lost", "words that only the original sets in quotation marks", "a “victory” ↔ انتصار"},
    {"quotation-added", "words that only the translation sets in quotation marks", "a victory ↔ «انتصار»"},
    {"latin-words", "words left in Latin script", "the harbour ↔ الـ harbour"},
    {"source-spelling", "words of the original that the speller does not know", "the harbuor"},
    {"spelling", "words of the translation that the speller does not know", "المدرسسة"},
    {"orthography", "hamza, ة and ى that are missing or wrong", "الى, مدرسه"},
    {"word-mistyped", "a word that is the slip of a finger away from one that the original asks for",
     "her testimony ↔ شاهدتها"},
    {"words-run-together", "a space that is missing", "فيالمدينة"},
    {"particle-after-saying", "أن where a verb of saying wants إن", "قال أن"},
    {"phrase", "set phrases that are often written wrongly", "سوف لن, المدعي عليه"},
    {"particle-governed", "بأن or أن where the verb wants another particle", "أشار بأن"},
    {"verb-ending", "the ending of a verb behind لم or لن", "لم يكون"},
    {"agreement", "an adjective, relative or verb of another gender than the noun next to it",
     "في المدينة الجديد"},
    {"predicate-ending", "a predicate without the alif of the accusative", "كان الأمر واضح"},
    {"noun-uncounted", "an age without its noun", "البالغ من العمر 19"},
    {"word-doubled", "a word written twice", "في في المدينة"},
    {"latin-marks", "Latin commas and question marks, once a text", "نعم, لا"},
    {"space-missing", "no space behind a mark", "نعم،لا"},
    {"double-space", "more than one space", "نعم  لا"},
    {"space-before-mark", "a space before a mark", "نعم ، لا"},
    {"space-before-colon", "a space before a colon that opens a quotation", "قال :"},
    {"space-inside-mark", "a space on the inner side of a quotation mark or bracket", "( نعم)"},
    {"colon-missing", "no colon between a verb of saying and what is quoted", "قال علي \"نحن هنا منذ الصباح\""},
    {"comma-stray", "a comma behind a word that leans on what follows", "ولا سيما، في الليل"},
    {"quotation-mark-alone", "a quotation mark without its partner", "قال: \"نعم"},
    {"bracket-alone", "a bracket without its partner", "(نعم"},
    {"end-mark-missing", "no mark at the end of a sentence", "It ended. ↔ انتهى"},
    {"end-mark-altered", "another mark at the end than the original's", "Did it end? ↔ انتهى."},
    {"two-dots", "two dots for three", "ثم.."},
    {"dashes-uneven", "dashes of two kinds around one insertion", "هو - كما قيل – هنا"},
});

} // namespace

void listChecks(std::ostream& out) {
    for (const CheckEntry& check : kChecks)
        out << check.name << "\n    " << check.finds << "\n    " << check.example << "\n";
}

} // namespace muqabala::cli
