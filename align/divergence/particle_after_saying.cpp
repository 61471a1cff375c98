#include "align/divergence/detectors.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

/// Forms of قال: what is said begins with إن, not with أن.
constexpr auto kSaying =
    std::to_array<std::string_view>({"قال", "قالت", "قالوا", "قالا", "يقول", "تقول", "يقولون", "نقول", "أقول",
                                     "القول", "قائلا", "قائلة", "قائلين", "قلت", "قلنا"});

constexpr auto kOpen = std::to_array<std::string_view>({"أن", "أنه", "أنها", "أنهم", "أننا", "أنني", "أنك"});

/// Words that govern an أن of their own.
constexpr auto kOtherGovernors =
    std::to_array<std::string_view>({"إن", "إنه", "إنها", "إنهم", "إننا", "إنني", "بعد", "قبل", "منذ", "دون",
                                     "على", "إلى", "غير", "رغم", "مع", "عن", "من", "لا", "ما"});

template <class Words>
bool contains(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string withoutConjunction(std::string word) {
    constexpr std::string_view kAnd = "و";
    constexpr std::string_view kSo = "ف";
    if (word.starts_with(kAnd) || word.starts_with(kSo))
        word.erase(0, kAnd.size());
    return word;
}

Divergence findingOf(const SideView& side, TextSpan particle, std::string_view verb) {
    std::string right(side.at(particle));
    right.replace(0, std::string_view("أ").size(), "إ");
    Divergence finding;
    finding.check = "particle-after-saying";
    finding.target = particle;
    finding.category = Category::Spelling;
    finding.severity = Severity::Minor;
    finding.confidence = 0.85;
    explain(finding, say({"Behind “{0}” it should be “{1}”, not “{2}”.",
                          "بعد «{0}» تُكسر الهمزة: الصواب «{1}»، لا «{2}»."},
                         {verb, right, side.at(particle)}));
    return finding;
}

/// The particle that a verb of saying governs, or حيث directly before it; nothing when words or marks part
/// them.
void readFrom(const SideView& side, std::size_t verb, std::string_view verbForm, Findings& findings) {
    const std::size_t reach = verbForm == "حيث" ? 1 : 4; // words: the verb's subject may stand between
    for (std::size_t i = verb + 1; i < side.words.size() && i <= verb + reach; ++i) {
        if (side.words[i].kind != WordKind::Arabic)
            return;
        const std::string form = fold(side.at(side.words[i].span), Folding::Presentation);
        const bool isVerb = form.starts_with("ي") && form != "يوم"; // يجب أن, يريد أن
        if (contains(kOtherGovernors, form) || isVerb)
            return;
        if (contains(kOpen, form)) {
            findings.add(findingOf(side, side.words[i].span, side.at(side.words[verb].span)));
            return;
        }
    }
}

} // namespace

void findParticlesAfterSaying(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        const SideView& side = pair.target;
        for (std::size_t i = 0; i < side.words.size(); ++i) {
            if (side.words[i].kind != WordKind::Arabic)
                continue;
            const std::string form = fold(side.at(side.words[i].span), Folding::Presentation);
            if (contains(kSaying, form) || contains(kSaying, withoutConjunction(form)))
                readFrom(side, i, "قال", findings);
            else if (form == "حيث")
                readFrom(side, i, form, findings);
        }
    }
}

} // namespace muqabala
