#include "align/divergence/detectors.h"
#include "align/divergence/linked_pair.h"

#include <array>
#include <cstdlib>

namespace muqabala {

namespace {

using Text = std::string_view;

/// A word that narrows what stands beside it.
struct Restriction {
    Text word;
    Text check;
    double confidence = 0;
    Text answers; ///< parts of Arabic words, by space, so that words that run together answer as well
};

constexpr auto kRestrictions = std::to_array<Restriction>({
    {"some", "quantity-lost", .4,
     "بعض عدد مجموعة عدة بضع قليل كثير جزء قسم أحد إحدى ثمة نوع قدر شيء جانب حوالي نحو فئة معين ما أي زهاء "
     "قرابة وقت"},
    {"few", "quantity-lost", .35, "قليل بضع قل عدد نادر محدود ضئيل طفيف عدة يسير قلائل بعض"},
    {"half", "quantity-lost", .35, "نصف منتصف شطر أنصاف 50 خمسين خمسون وسط"},
    {"only", "focus-lost", .45,
     "فقط وحيد مجرد سوى إلا إنما فحسب وحد حصر قصر بحت غير ليس أقل قاصر قلة قليل أوحد فريد محدود كل"},
    {"sole", "focus-lost", .4, "وحيد وحد أوحد فريد فقط حصر منفرد فرد قدم"},
    {"first", "modifier-lost", .4,
     "أول أولى أولي بداي سابق بدء بداء أسبق ابتد مقدم أوائل مبكر افتتاح بادئ قبل بدا"},
    {"final", "modifier-lost", .4, "آخر أخير نهائ ختام نهاية خاتم"},
    {"former", "modifier-lost", .45,
     "سابق أسبق قديم أولى سلف سالف ماض مخلوع متقاعد راحل كان قدام قدماء أول ذاك"},
    {"previous", "modifier-lost", .4, "سابق أسبق ماض قبل سالف سبق قديم أمس منصرم متقدم"},
    {"current", "modifier-lost", .4, "حال حاضر راهن الآن جار قائم يوم تيار معاصر تدفق هذا هذه"},
    {"acting", "modifier-lost", .4, "نياب إناب مؤقت قائم مكلف وكال تمثيل أعمال تصرف"},
    {"interim", "modifier-lost", .4, "مؤقت انتقال مرحل وقت تسيير وسيط أولي"},
    {"main", "modifier-lost", .35, "رئيس أساس أهم كبر كبير أبرز أول أصل محور"},
    {"official", "modifier-lost", .35, "رسم مسؤول موظف"},
    {"initial", "modifier-lost", .35, "أول مبدئ بداي ابتد بدء أصل"},
    {"original", "modifier-lost", .35, "أصل أول مبتكر بداي"},
    {"male", "modifier-lost", .35, "ذكر ذكور رجل رجال"},
    {"female", "modifier-lost", .35, "أنث إناث امرأة نساء مرأ نسائ سيد"},
    {"unnamed", "modifier-lost", .35, "مجهول اسم يسم كشف هوي"},
});

/// Whether an Arabic word holds a part of the list; short parts must open it.
bool isIn(Text parts, Text arabic) {
    constexpr std::size_t kShort = 4; // two letters
    while (!parts.empty()) {
        const std::size_t end = std::min(parts.find(' '), parts.size());
        const Text part = parts.substr(0, end);
        const bool isHeld = part.size() <= kShort ? withoutConjunction(arabic).starts_with(part)
                                                  : arabic.find(part) != Text::npos;
        if (isHeld)
            return true;
        parts.remove_prefix(std::min(end + 1, parts.size()));
    }
    return false;
}

/// Whether an English word stands before a noun, which has its article before the two.
bool precedesNoun(const LinkedPair& words, WordIndex word) {
    constexpr auto kArticles =
        std::to_array<Text>({"the", "a", "an", "his", "her", "its", "their", "our", "my", "your"});
    return isAmong(kArticles, words.english(word - 1));
}

/// The Arabic word that the nearest linked neighbour of an English word is linked with; the words behind it
/// come first.
std::optional<WordIndex> besideCounterpart(const LinkedPair& words, WordIndex word) {
    constexpr WordIndex kNear = 2;
    for (const WordIndex step : {1, -1}) {
        if (step < 0 && precedesNoun(words, word))
            break;
        for (WordIndex i = word + step; std::abs(i - word) <= kNear && !words.english(i).empty(); i += step) {
            if (const auto counterpart = words.arabicOf(i))
                return counterpart;
        }
    }
    return std::nullopt;
}

void check(const LinkedPair& words, WordIndex word, const Restriction& restriction, Findings& findings) {
    constexpr WordIndex kAround = 7; // words of the translation among which the answer would stand
    const auto beside = besideCounterpart(words, word);
    if (!beside || words.anyArabic(*beside - kAround, *beside + kAround,
                                   [&](Text arabic) { return isIn(restriction.answers, arabic); }))
        return;
    Divergence finding;
    finding.check = restriction.check;
    finding.source = words.englishSpan(word, word);
    finding.category = restriction.check == "quantity-lost" ? Category::Quantifier : Category::Omission;
    finding.severity = Severity::Major;
    finding.confidence = restriction.confidence;
    explain(finding, say({"“{0}” has no counterpart beside “{1}”.", "لا مقابل لكلمة «{0}» عند «{1}»."},
                         {words.pair().source.at(*finding.source),
                          words.pair().target.at(words.arabicSpan(*beside, *beside))}));
    findings.add(std::move(finding));
}

} // namespace

void findRestrictions(const Comparison& comparison, Findings& findings) {
    for (const LinkedPair& words : linkedPairs(comparison)) {
        for (WordIndex i = 0; i < words.englishSize(); ++i) {
            const auto* const restriction =
                std::find_if(kRestrictions.begin(), kRestrictions.end(),
                             [&](const Restriction& row) { return row.word == words.english(i); });
            if (restriction != kRestrictions.end() && !words.arabicOf(i))
                check(words, i, *restriction, findings);
        }
    }
}

} // namespace muqabala
