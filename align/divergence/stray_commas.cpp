#include "align/divergence/arabic_words.h"
#include "align/divergence/detectors.h"

#include <array>

namespace muqabala {

namespace {

/// Words that lean on what follows them: no comma can part them from it, unless a second one ends what was
/// put in between.
constexpr auto kLeaning = std::to_array<std::string_view>(
    {"سيما", "لاسيما", "وهو", "وهي",  "وهم",  "هو",    "هي", "على", "إلى", "من",  "عن",  "مع",   "أو",
     "و",    "أن",     "إن",  "التي", "الذي", "الذين", "لم", "لن",  "قد",  "سوف", "غير", "بدون", "بين"});

/// The names of Latin letters are spelt like some of them: سي إن إن.
constexpr auto kLetterNames = std::to_array<std::string_view>(
    {"سي", "بي", "دي", "تي", "جي", "إم", "إل", "إس", "إف", "آي", "إيه", "يو", "كي", "إتش", "آر", "إي", "إن"});

bool isComma(std::string_view mark) {
    return mark == "،" || mark == ",";
}

/// Whether a second comma, or a bracket's end, closes what the comma at an index opens.
bool isInsertion(const ArabicWords& words, std::size_t comma) {
    constexpr std::size_t kReach = 8; // words
    for (std::size_t i = comma + 1; i < words.size() && i <= comma + kReach; ++i) {
        if (isComma(words.written(i)))
            return true;
    }
    return false;
}

bool isStray(const ArabicWords& words, std::size_t comma) {
    if (comma == 0 || !isComma(words.written(comma)) || words[comma + 1].empty())
        return false;
    const std::string_view before = words[comma - 1];
    if (before == "سيما" || before == "لاسيما")
        return true;
    if (!isAmong(kLeaning, before) || isInsertion(words, comma))
        return false;
    return comma < 2 || !isAmong(kLetterNames, words[comma - 2]);
}

} // namespace

void findStrayCommas(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        const ArabicWords words(pair.target);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!isStray(words, i))
                continue;
            Divergence finding;
            finding.check = "comma-stray";
            finding.target = words.span(i - 1, i);
            finding.category = Category::Punctuation;
            finding.severity = Severity::Minor;
            finding.confidence = 0.5;
            explain(finding,
                    say({"A comma parts “{0}” from what it belongs to.", "الفاصلة تفصل «{0}» عما تتعلق به."},
                        {words.written(i - 1)}));
            findings.add(std::move(finding));
        }
    }
}

} // namespace muqabala
