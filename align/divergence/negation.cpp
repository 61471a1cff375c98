#include "align/divergence/denied_words.h"
#include "align/divergence/detectors.h"
#include "align/lexicon/polarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <string>

namespace muqabala {

namespace {

Polarity polarity(const SideView& side) {
    return polarityOf(side.document->text, side.words, side.document->language);
}

/// The negator of a side that stands farthest from any of the other side: the one without counterpart,
/// likely.
TextSpan loneliest(const SideView& side, const std::vector<TextSpan>& negators, const SideView& other,
                   const std::vector<TextSpan>& others) {
    TextSpan best = negators.front();
    double farthest = -1;
    for (const TextSpan negator : negators) {
        double nearest = 1;
        for (const TextSpan counterpart : others)
            nearest = std::min(nearest, std::abs(placeIn(side, negator) - placeIn(other, counterpart)));
        if (nearest <= farthest)
            continue;
        farthest = nearest;
        best = negator;
    }
    return best;
}

/// The negator with the word behind it, which it denies.
TextSpan withDenied(const SideView& side, TextSpan negator) {
    const auto behind = std::find_if(side.words.begin(), side.words.end(), [&](const Word& word) {
        return word.span.begin >= negator.end && word.kind != WordKind::Punctuation;
    });
    const bool isNear = behind != side.words.end() && behind->span.begin - negator.end <= 1;
    return {negator.begin, isNear ? behind->span.end : negator.end};
}

Divergence note(std::string_view check, double confidence, Wording reason) {
    Divergence finding;
    finding.check = check;
    finding.category = Category::Negation;
    finding.severity = Severity::Critical;
    finding.confidence = confidence;
    explain(finding, std::move(reason));
    return finding;
}

/// How much a word that may stand for the negation leaves of the suspicion.
double certaintyBeside(ImpliedNegation implied) {
    switch (implied) {
    case ImpliedNegation::None:
        return 1;
    case ImpliedNegation::Possible:
        return 0.65;
    case ImpliedNegation::Likely:
        return 0.4;
    }
    return 0;
}

/// How much of the suspicion is left by what became of the word that the negator denies.
double certaintyBy(DeniedWord denied) {
    switch (denied) {
    case DeniedWord::NotKnown:
    case DeniedWord::Affirmed:
        return 1;
    case DeniedWord::None:
        return .45;
    case DeniedWord::Unrendered:
        return .3; // "not happy" may be مستاء, and what was left out is told as that
    case DeniedWord::Denied:
        return .35;
    }
    return 0;
}

/// The negators of a side for whose loss most speaks.
std::vector<TextSpan> likeliest(const std::vector<TextSpan>& negators, const DenyingSide& side,
                                const DenyingSide& other, double& certainty) {
    std::vector<TextSpan> best;
    certainty = 0;
    for (const TextSpan negator : negators) {
        const double own = certaintyBy(deniedWord(side, negator, other));
        if (own > certainty)
            best.clear();
        certainty = std::max(certainty, own);
        if (own == certainty)
            best.push_back(negator);
    }
    return best;
}

void reportLost(const PairView& pair, const Polarity& source, const Polarity& target, Findings& findings) {
    double certainty = 0;
    const std::vector<TextSpan> negators =
        likeliest(source.negators, {pair.source, pair.links.source, source},
                  {pair.target, pair.links.target, target}, certainty);
    const TextSpan negator = loneliest(pair.source, negators, pair.target, target.negators);
    Divergence finding = note(
        "negation-lost", (target.negators.empty() ? 0.85 : 0.7) * certaintyBeside(target.implied) * certainty,
        say({"The negation “{0}” has no counterpart in the translation.", "لا مقابل في الترجمة للنفي «{0}»."},
            {pair.source.at(negator)}));
    finding.source = withDenied(pair.source, negator);
    findings.add(std::move(finding));
}

/// A word that denies by what it means ("unable", نفى) where the other side denies nothing at all.
void reportDenials(const PairView& pair, const Polarity& source, const Polarity& target, Findings& findings) {
    const auto deniesNothing = [](const Polarity& polarity) {
        return polarity.negators.empty() && polarity.implied == ImpliedNegation::None;
    };
    if (!source.denials.empty() && source.negators.empty() && deniesNothing(target)) {
        const TextSpan denial = source.denials.front();
        Divergence finding = note("negation-lost", 0.45,
                                  say({"Nothing in the translation denies as “{0}” does.",
                                       "ليس في الترجمة ما يفيد النفي الذي في «{0}»."},
                                      {pair.source.at(denial)}));
        finding.source = withDenied(pair.source, denial);
        findings.add(std::move(finding));
    }
    if (!target.denials.empty() && target.negators.empty() && deniesNothing(source)) {
        const TextSpan denial = target.denials.front();
        Divergence finding = note("negation-added", 0.4,
                                  say({"Nothing in the original denies as “{0}” does.",
                                       "ليس في الأصل ما يفيد النفي الذي في «{0}»."},
                                      {pair.target.at(denial)}));
        finding.target = withDenied(pair.target, denial);
        findings.add(std::move(finding));
    }
}

/// غير and عدم make adjectives and nouns negative, which English does by a prefix (incompetent, intolerance).
bool isNominal(std::string_view negator) {
    return negator.ends_with("غير") || negator.ends_with("عدم");
}

void reportAdded(const PairView& pair, const Polarity& source, const Polarity& target, Findings& findings) {
    double certainty = 0;
    const std::vector<TextSpan> negators =
        likeliest(target.negators, {pair.target, pair.links.target, target},
                  {pair.source, pair.links.source, source}, certainty);
    const TextSpan negator = loneliest(pair.target, negators, pair.source, source.negators);
    certainty *= isNominal(pair.target.at(negator)) ? 0.75 : 1; // or a word of contrary meaning
    Divergence finding =
        note("negation-added",
             (source.negators.empty() ? 0.7 : 0.55) * certaintyBeside(source.implied) * certainty,
             say({"The translation denies (“{0}”) what the original does not.",
                  "تنفي الترجمة («{0}») ما لا ينفيه الأصل."},
                 {pair.target.at(negator)}));
    finding.target = withDenied(pair.target, negator);
    findings.add(std::move(finding));
}

double nearestTo(const SideView& side, TextSpan place, const SideView& other,
                 std::initializer_list<const std::vector<TextSpan>*> counterparts) {
    double nearest = 1;
    for (const std::vector<TextSpan>* spans : counterparts) {
        for (const TextSpan span : *spans)
            nearest = std::min(nearest, std::abs(placeIn(side, place) - placeIn(other, span)));
    }
    return nearest;
}

/// Of غير and عدم, those for which the original has a word like "unclear".
std::size_t answersToImplied(const PairView& pair, const Polarity& source, const Polarity& target) {
    const auto nominal = std::count_if(target.negators.begin(), target.negators.end(),
                                       [&](TextSpan negator) { return isNominal(pair.target.at(negator)); });
    return std::min(static_cast<std::size_t>(nominal), source.likely.size());
}

/// Tells that a negation of the original may be lost. Weak evidence.
void reportDoubtful(const PairView& pair, TextSpan negator, double confidence, Findings& findings) {
    Divergence finding =
        note("negation-lost", confidence,
             say({"The negation “{0}” has no counterpart where one would stand in the translation.",
                  "لا نفي في الترجمة حيث يُنتظر ما يقابل «{0}»."},
                 {pair.source.at(negator)}));
    finding.source = withDenied(pair.source, negator);
    findings.add(std::move(finding));
}

/// Whether a negator is far from any of the other side, or only a word such as غير stands for it, which
/// another word of the original accounts for.
bool isMisplaced(const PairView& pair, const Polarity& source, const Polarity& target, TextSpan negator) {
    constexpr double kFarShare = .38; // of the sentence, and as many words at least
    constexpr double kFarWords = 6;
    const double far = std::max(
        kFarShare, kFarWords / static_cast<double>(std::max<std::size_t>(1, pair.source.words.size())));
    const double apart =
        nearestTo(pair.source, negator, pair.target, {&target.negators, &target.denials, &target.likely});
    const bool isTaken = source.negators.size() + answersToImplied(pair, source, target) >
                         target.negators.size() + target.denials.size() + target.likely.size();
    return apart >= far || isTaken;
}

/// Where either side denies as often, but not the same: the counterpart of a word that the original denies
/// is not denied, or the negators stand far apart. Revisers noted one in ten of these.
void reportMisplaced(const PairView& pair, const Polarity& source, const Polarity& target,
                     Findings& findings) {
    constexpr double kAffirmed = .25;
    constexpr double kMisplaced = .2;
    constexpr double kMisplacedButDenied = .1;
    double surest = 0;
    TextSpan likeliest;
    for (const TextSpan negator : source.negators) {
        const DeniedWord denied = deniedWord({pair.source, pair.links.source, source}, negator,
                                             {pair.target, pair.links.target, target});
        const double own = denied == DeniedWord::Affirmed                ? kAffirmed
                           : !isMisplaced(pair, source, target, negator) ? 0
                           : denied == DeniedWord::Denied                ? kMisplacedButDenied
                                                                         : kMisplaced;
        if (own <= surest)
            continue;
        surest = own;
        likeliest = negator;
    }
    if (surest > 0)
        reportDoubtful(pair, likeliest, surest, findings);
}

/// Whether a side says "only" or goes on with "but".
bool restricts(const SideView& side) {
    constexpr auto kOnly = std::to_array<std::string_view>(
        {"فقط", "فحسب", "مجرد", "بل", "ولكن", "لكن", "يقتصر", "تقتصر", "اقتصر", "وحده", "وحدها", "حصرا"});
    return std::any_of(side.words.begin(), side.words.end(), [&](const Word& word) {
        return std::find(kOnly.begin(), kOnly.end(), side.at(word.span)) != kOnly.end();
    });
}

/// "Not only" where the translation denies nothing: it says "only".
void reportOnly(const PairView& pair, const Polarity& source, const Polarity& target, Findings& findings) {
    if (!source.notOnly || !target.negators.empty() || target.implied == ImpliedNegation::Likely ||
        !restricts(pair.target))
        return;
    Divergence finding = note("negation-lost", .35,
                              say({"“{0}” may have become “only”: the translation denies nothing.",
                                   "قد تكون «{0}» صارت «فقط»: ليس في الترجمة نفي."},
                                  {pair.source.at(*source.notOnly)}));
    finding.source = source.notOnly;
    findings.add(std::move(finding));
}

} // namespace

void findNegations(const Comparison& comparison, Findings& findings) {
    for (const PairView& pair : comparison.pairs) {
        if (pair.source.isEmpty() || pair.target.isEmpty())
            continue;
        const Polarity source = polarity(pair.source);
        const Polarity target = polarity(pair.target);
        if (source.negators.size() > target.negators.size() + target.denials.size())
            reportLost(pair, source, target, findings);
        else if (target.negators.size() > source.negators.size() + source.denials.size() &&
                 source.implied != ImpliedNegation::Likely)
            reportAdded(pair, source, target, findings);
        else
            reportMisplaced(pair, source, target, findings);
        reportOnly(pair, source, target, findings);
        reportDenials(pair, source, target, findings);
    }
}

} // namespace muqabala
