#include "align/divergence/detectors.h"
#include "corpus/text/normalize.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace muqabala {

namespace {

template <class Words>
bool contains(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Verbs whose long vowel falls behind لم, without what stands before their root: يكون, تكون, نكون.
constexpr auto kHollow = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"كون", "كن"}, {"قول", "قل"}, {"عود", "عد"}, {"قوم", "قم"}, {"زور", "زر"}, {"موت", "مت"},
     {"فوز", "فز"}, {"دور", "در"}, {"سود", "سد"}, {"عيش", "عش"}, {"زيد", "زد"}, {"ستطيع", "ستطع"},
     {"ريد", "رد"}, {"جيب", "جب"}, {"شير", "شر"}, {"صيب", "صب"}, {"ضيف", "ضف"}, {"ستجيب", "ستجب"},
     {"ثير", "ثر"}, {"زال", "زل"}, {"نال", "نل"}, {"خاف", "خف"}, {"نام", "نم"}});

/// Verbs in the singular that end in ون by their root.
constexpr auto kRootsInWaw =
    std::to_array<std::string_view>({"يكون", "يخون", "يصون", "يهون", "يلون", "يدون", "يتعاون", "يتهاون",
                                     "يتكون", "يتلون", "يمون", "يعاون", "يتعين", "يمتهن"});

constexpr std::string_view kMasculine = "ي";

bool opensAnImperfect(std::string_view form) {
    constexpr auto kPrefixes = std::to_array<std::string_view>({"ي", "ت", "ن", "أ"});
    return std::any_of(kPrefixes.begin(), kPrefixes.end(),
                       [form](std::string_view prefix) { return form.starts_with(prefix); });
}

/// يكون as it is written behind لم.
std::optional<std::string> withoutVowel(std::string_view form) {
    if (!opensAnImperfect(form))
        return std::nullopt;
    const std::size_t prefix = kMasculine.size();
    for (const auto& [full, cut] : kHollow) {
        if (form.substr(prefix) == full)
            return std::string(form.substr(0, prefix)) + std::string(cut);
    }
    return std::nullopt;
}

/// يبقى, يدعو, يعطي as they are written behind لم. Of those in ي only the third person is taken, and none in
/// ني, which is a pronoun.
std::optional<std::string> withoutLastLetter(std::string_view form) {
    constexpr std::size_t kShortest = 8; // bytes: four letters
    const bool isLong = form.size() >= kShortest && opensAnImperfect(form);
    const bool isThird = form.starts_with(kMasculine) && form.ends_with("ي") && !form.ends_with("ني");
    if (!isLong || !(isThird || form.ends_with("ى") || form.ends_with("و")))
        return std::nullopt;
    return std::string(form.substr(0, form.size() - kMasculine.size()));
}

/// يفعلون as it is written behind لم and لن.
std::optional<std::string> withoutNun(std::string_view form) {
    constexpr std::size_t kShortest = 10; // bytes: five letters
    if (form.size() < kShortest || !form.starts_with(kMasculine) || !form.ends_with("ون") ||
        contains(kRootsInWaw, form))
        return std::nullopt;
    return std::string(form.substr(0, form.size() - std::string_view("ن").size())) + "ا";
}

std::optional<std::string> corrected(std::string_view particle, std::string_view form) {
    if (std::optional<std::string> plural = withoutNun(form))
        return plural;
    if (particle == "لن")
        return std::nullopt;
    std::optional<std::string> hollow = withoutVowel(form);
    return hollow ? hollow : withoutLastLetter(form);
}

std::string_view particleIn(std::string_view form) {
    constexpr auto kParticles = std::to_array<std::string_view>({"لم", "ولم", "فلم", "أولم", "ألم"});
    if (contains(kParticles, form))
        return "لم";
    return form == "لن" || form == "ولن" || form == "فلن" ? "لن" : "";
}

Divergence slip(const SideView& side, TextSpan verb, std::string_view particle, const std::string& right) {
    Divergence finding;
    finding.check = "verb-ending";
    finding.target = verb;
    finding.category = Category::Grammar;
    finding.severity = Severity::Minor;
    finding.confidence = 0.9;
    explain(finding, say({"Behind “{0}” it should be “{1}”, not “{2}”.", "بعد «{0}» الصواب «{1}»، لا «{2}»."},
                         {particle, right, side.at(verb)}));
    return finding;
}

} // namespace

void findVerbEndings(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    for (const PairView& pair : comparison.pairs) {
        const SideView& side = pair.target;
        for (std::size_t i = 0; i + 1 < side.words.size(); ++i) {
            const TextSpan verb = side.words[i + 1].span;
            const std::string_view particle =
                particleIn(fold(side.at(side.words[i].span), Folding::Presentation));
            if (particle.empty() || side.words[i + 1].kind != WordKind::Arabic)
                continue;
            const std::string form = fold(side.at(verb), Folding::Presentation);
            if (const std::optional<std::string> right = corrected(particle, form))
                findings.add(slip(side, verb, particle, *right));
        }
    }
}

} // namespace muqabala
