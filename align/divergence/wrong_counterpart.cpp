#include "align/divergence/detectors.h"
#include "align/divergence/word_doubt.h"

#include <algorithm>
#include <cmath>

namespace muqabala {

namespace {

constexpr double kLeast = .2;
constexpr double kFewestWords = 5; ///< content words and numbers of both sides: of fewer nothing can be said

/// Unlikeliness added up.
struct Doubt {
    double sum = 0;
    double words = 0;

    [[nodiscard]] double mean() const { return sum / words; }
    /// As if one word that is linked as words usually are came to them, so that few words say little.
    [[nodiscard]] double cautiousMean() const { return (sum - 1) / (words + 1); }
};

/// Of the content words and the numbers of a side.
Doubt doubtOf(const PairView& pair, Side side) {
    Doubt doubt;
    for (const WordDoubt& word : doubtsOf(pair, side)) {
        doubt.sum += word.features[static_cast<std::size_t>(DoubtFeature::Unlikeliness)];
        ++doubt.words;
    }
    const LinkedSide& linked = side == Side::Source ? pair.links.source : pair.links.target;
    for (std::size_t word = 0; word < linked.classes.size(); ++word) {
        if (linked.classes[word] != TypeClass::Number)
            continue;
        doubt.sum += unlikelinessOfNumber(linked.support[word]);
        ++doubt.words;
    }
    return doubt;
}

double logistic(double x) {
    return 1 / (1 + std::exp(-x));
}

} // namespace

double wrongCounterpartProbability(const PairView& pair) {
    if (pair.source.isEmpty() || pair.target.isEmpty())
        return 0;
    const Doubt source = doubtOf(pair, Side::Source);
    const Doubt target = doubtOf(pair, Side::Target);
    const Doubt both{source.sum + target.sum, source.words + target.words};
    if (both.words < kFewestWords)
        return 0;
    // Of untouched pairs of three sets .4 to 6 % have a mean above −.2, of pairs put together at random 90 %.
    constexpr double kSteepness = 3.5;
    constexpr double kEven = -.2;
    // Where all words of one side are linked, the other says more, not something else: it was cut, or added
    // to.
    constexpr double kSteepnessOfLesser = 5;
    constexpr double kEvenOfLesser = -1.2;
    const double lesser = std::min(source.cautiousMean(), target.cautiousMean());
    const double byWords = logistic(kSteepness * (both.mean() - kEven)) *
                           logistic(kSteepnessOfLesser * (lesser - kEvenOfLesser));
    // A pair that was found has its neighbours and its length to speak for it, and its probability is
    // calibrated; one that was given has 1 whatever it says.
    const double byAlignment = pair.bead.probability < 1 ? 1 - pair.bead.probability : 1;
    return std::min(byWords, byAlignment);
}

void findWrongCounterparts(const Comparison& comparison, Findings& findings) {
    for (const PairView& pair : comparison.pairs) {
        const double probability = wrongCounterpartProbability(pair);
        if (probability < kLeast)
            continue;
        Divergence finding;
        finding.check = "wrong-counterpart";
        finding.source = pair.source.span();
        finding.target = pair.target.span();
        finding.category = Category::Mistranslation;
        finding.severity = Severity::Major;
        finding.confidence = probability;
        explain(finding,
                say({"These two do not look like original and translation: hardly a word of either "
                     "answers the other.",
                     "لا يبدو هذان النصان أصلًا وترجمته: لا تكاد كلمة في أحدهما تقابل كلمة في الآخر."}));
        findings.add(std::move(finding));
    }
}

} // namespace muqabala
