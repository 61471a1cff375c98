#include "align/divergence/arabic_words.h"
#include "align/divergence/check_tables.h"
#include "align/divergence/detectors.h"

#include <array>
#include <optional>
#include <string>

namespace muqabala {

namespace {

/// Verbs whose predicate is in the accusative.
constexpr auto kVerbs =
    std::to_array<std::string_view>({"كان", "يكون", "ليس", "أصبح", "يصبح", "ظل", "يظل", "بات", "يبيت", "صار",
                                     "يصير", "ليكون", "سيكون", "سيصبح", "يزال", "زال", "يكن"});

/// What a predicate is followed by where it governs no genitive.
constexpr auto kBehind = std::to_array<std::string_view>(
    {"أن",     "على",  "في",   "من",      "إلى",  "عن",   "مع",   "بين",   "بعد", "قبل",
     "منذ",    "لدى",  "عند",  "حيث",     "حتى",  "لأن",  "إذا",  "عندما", "بما", "جدا",
     "للغاية", "أكثر", "بشكل", "بالنسبة", "أيضا", "بسبب", "خلال", "ضد",    "دون"});

Divergence findingOf(const ArabicWords& words, std::size_t predicate, std::string_view verb) {
    Divergence finding;
    finding.check = "predicate-ending";
    finding.target = words.span(predicate);
    finding.category = Category::Grammar;
    finding.severity = Severity::Minor;
    finding.confidence = 0.75;
    explain(finding, say({"Behind “{0}” it should be “{1}”, not “{2}”: the predicate is accusative.",
                          "بعد «{0}» الصواب «{1}»، لا «{2}»، لأنه خبر منصوب."},
                         {verb, std::string(words.written(predicate)) + "ا", words.written(predicate)}));
    return finding;
}

/// The predicate of the verb, its subject, a definite word, between them at most.
std::optional<std::size_t> predicateOf(const ArabicWords& words, std::size_t verb,
                                       const GenderTable& genders) {
    for (std::size_t i = verb + 1; i <= verb + 2; ++i) {
        const bool mayEnd = words[i + 1].empty() || isAmong(kBehind, words[i + 1]);
        const bool isBare = genders.ofAdjective(words[i]) == Gender::Masculine && words[i] != "أول" &&
                            words[i] != "آخر" && words[i] != "أخير";
        if (isBare && mayEnd)
            return i;
        if (!words[i].starts_with("ال"))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

void findPredicateEndings(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar") || comparison.resources.tables == nullptr)
        return;
    for (const PairView& pair : comparison.pairs) {
        const ArabicWords words(pair.target);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!isAmongBehindConjunction(kVerbs, words[i]))
                continue;
            if (const auto predicate = predicateOf(words, i, comparison.resources.tables->genders))
                findings.add(findingOf(words, *predicate, words.written(i)));
        }
    }
}

} // namespace muqabala
