#include "align/divergence/detectors.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

namespace muqabala {

namespace {

using Forms = std::span<const std::string_view>;

// Verbs by what introduces that which is said. أفاد, صرح, أخبر, أقر and their like take بأن and are not here;
// ذكر and أكد with it are common and yet held to be wrong.
constexpr auto kSaying = std::to_array<std::string_view>(
    {"قال", "قالت", "قالوا", "يقول", "تقول", "يقولون", "قائلا", "قائلة", "قائلين"});
constexpr auto kReporting = std::to_array<std::string_view>(
    {"ذكر", "ذكرت", "ذكروا", "يذكر", "أضاف", "أضافت", "أضافوا", "مضيفا", "مضيفة", "أوضح", "أوضحت", "موضحا"});
constexpr auto kAffirming =
    std::to_array<std::string_view>({"أكد", "أكدت", "أكدوا", "يؤكد", "تؤكد", "مؤكدا", "أعلن", "أعلنت"});
constexpr auto kPointing = std::to_array<std::string_view>(
    {"أشار", "أشارت", "أشاروا", "يشير", "تشير", "مشيرا", "مشيرة", "لفت", "لفتت", "نوه"});
constexpr auto kDescribing = std::to_array<std::string_view>({"وصفت", "وصفوا", "يصف", "تصف"});

constexpr auto kWithBi =
    std::to_array<std::string_view>({"بأن", "بأنه", "بأنها", "بأنهم", "بأننا", "بأنني", "بأنهما", "بأنك"});
constexpr auto kBare =
    std::to_array<std::string_view>({"أن", "أنه", "أنها", "أنهم", "أننا", "أنني", "أنهما"});

bool contains(Forms forms, std::string_view word) {
    return std::find(forms.begin(), forms.end(), word) != forms.end();
}

/// What a verb does not govern, and what stands for the ب or أ it begins with.
struct Rule {
    Forms verbs;
    Forms wrong;
    std::string_view without; ///< what the wrong form begins with
    std::string_view instead;
    double confidence;
};

constexpr std::array kRules{
    Rule{kSaying, kWithBi, "بأ", "إ", .85},   Rule{kReporting, kWithBi, "بأ", "أ", .72},
    Rule{kAffirming, kWithBi, "بأ", "أ", .5}, Rule{kPointing, kWithBi, "بأ", "إلى أ", .8},
    Rule{kDescribing, kBare, "أ", "بأ", .6},
};

std::string withoutConjunction(std::string word) {
    constexpr std::string_view kAnd = "و";
    if (word.starts_with(kAnd) && word.size() > 3 * kAnd.size())
        word.erase(0, kAnd.size());
    return word;
}

Divergence findingOf(const SideView& side, TextSpan verb, TextSpan particle, const Rule& rule) {
    std::string right(side.at(particle));
    if (right.starts_with(rule.without))
        right.replace(0, rule.without.size(), rule.instead);
    Divergence finding;
    finding.check = "particle-governed";
    finding.target = TextSpan{verb.begin, particle.end};
    finding.category = Category::Grammar;
    finding.severity = Severity::Minor;
    finding.confidence = rule.confidence;
    explain(finding, say({"“{0}” takes “{1}”, not “{2}”.", "الفعل «{0}» يتعدى هنا بـ «{1}»، لا بـ «{2}»."},
                         {side.at(verb), right, side.at(particle)}));
    return finding;
}

/// The particle behind a verb, with its subject between them at most.
void readFrom(const SideView& side, std::size_t verb, const Rule& rule, Findings& findings) {
    constexpr std::size_t kReach = 5;
    for (std::size_t i = verb + 1; i < side.words.size() && i <= verb + kReach; ++i) {
        if (side.words[i].kind != WordKind::Arabic)
            return;
        const std::string form = fold(side.at(side.words[i].span), Folding::Presentation);
        if (contains(rule.wrong, form)) {
            findings.add(findingOf(side, side.words[verb].span, side.words[i].span, rule));
            return;
        }
        const bool mayBeVerb = form.starts_with("ي") || form.starts_with("إن") || contains(kBare, form);
        if (mayBeVerb)
            return;
    }
}

} // namespace

void findGovernedParticles(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        const SideView& side = pair.target;
        for (std::size_t i = 0; i < side.words.size(); ++i) {
            if (side.words[i].kind != WordKind::Arabic)
                continue;
            const std::string form = fold(side.at(side.words[i].span), Folding::Presentation);
            for (const Rule& rule : kRules) {
                if (contains(rule.verbs, form) || contains(rule.verbs, withoutConjunction(form)))
                    readFrom(side, i, rule, findings);
            }
        }
    }
}

} // namespace muqabala
