#include "align/divergence/detectors.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <string>

namespace muqabala {

namespace {

constexpr auto kAged = std::to_array<std::string_view>(
    {"البالغ", "البالغة", "بالغ", "يبلغ", "تبلغ", "بلغ", "بلغت", "والبالغ", "والبالغة", "ويبلغ", "وتبلغ"});

constexpr auto kSpans = std::to_array<std::string_view>(
    {"عام",  "عاما", "عامًا", "عامين", "أعوام", "سنة",  "سنوات", "سنتين",  "سنين",
     "شهر",  "شهرا", "شهرًا", "شهرين", "أشهر",  "شهور", "أسبوع", "أسابيع", "أسبوعا",
     "يوما", "يومًا", "أيام", "ربيعا", "ربيعًا", "ساعة", "ساعات"});

bool stands(const SideView& side, std::size_t at, std::string_view word) {
    return at < side.words.size() && fold(side.at(side.words[at].span), Folding::Presentation) == word;
}

template <class Words>
bool isAmong(const Words& words, const SideView& side, std::size_t at) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return stands(side, at, word); });
}

Divergence findingOf(const SideView& side, TextSpan age) {
    Divergence finding;
    finding.check = "noun-uncounted";
    finding.target = age;
    finding.category = Category::Grammar;
    finding.severity = Severity::Minor;
    finding.confidence = 0.85;
    explain(finding, say({"“{0}” does not say of what: a noun such as “عاما” is missing behind the figure.",
                          "«{0}» ينقصه المعدود: «عاما» أو ما يشبهه."},
                         {side.at(age)}));
    return finding;
}

} // namespace

void findUncountedNouns(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        const SideView& side = pair.target;
        for (std::size_t i = 0; i + 3 < side.words.size(); ++i) {
            const bool isAge = isAmong(kAged, side, i) && stands(side, i + 1, "من") &&
                               stands(side, i + 2, "العمر") && side.words[i + 3].kind == WordKind::Number;
            if (isAge && !isAmong(kSpans, side, i + 4))
                findings.add(findingOf(side, {side.words[i].span.begin, side.words[i + 3].span.end}));
        }
    }
}

} // namespace muqabala
