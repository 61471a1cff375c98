#include "align/divergence/detectors.h"
#include "align/divergence/word_doubt.h"

#include <algorithm>
#include <cmath>

namespace muqabala {

namespace {

constexpr double kLeast = .2;
constexpr std::size_t kFewestWords = 5; ///< content words of both sides: of fewer nothing can be said

/// The mean unlikeliness of the content words of both sides; none where there are too few.
std::optional<double> meanUnlikeliness(const PairView& pair) {
    double sum = 0;
    std::size_t words = 0;
    for (const Side side : {Side::Source, Side::Target}) {
        for (const WordDoubt& doubt : doubtsOf(pair, side)) {
            sum += doubt.features[static_cast<std::size_t>(DoubtFeature::Unlikeliness)];
            ++words;
        }
    }
    if (words < kFewestWords)
        return std::nullopt;
    return sum / static_cast<double>(words);
}

} // namespace

double wrongCounterpartProbability(const PairView& pair) {
    if (pair.source.isEmpty() || pair.target.isEmpty())
        return 0;
    const std::optional<double> mean = meanUnlikeliness(pair);
    if (!mean)
        return 0;
    // Of untouched pairs of three sets .4 to 6 % have a mean above −.2, of pairs put together at random 90 %.
    constexpr double kSteepness = 3.5;
    constexpr double kEven = -.2;
    const double byWords = 1 / (1 + std::exp(-kSteepness * (*mean - kEven)));
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
