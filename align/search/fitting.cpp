#include "align/search/fitting.h"

#include "align/lexicon/hit_rates.h"

#include <array>

namespace muqabala {

namespace {

constexpr double kProbable = .5;
constexpr double kPriorPairs = 5;
// So many words of a class tell as much about a text as is known about texts in general.
constexpr double kPriorWords = 80;

struct Count {
    double words = 0;
    double found = 0; ///< expected number of those whose translation was found
};
using Counts = std::array<Count, kTypeClassCount>;

/// Counts the words of one segment against another that translates it.
void count(const WordClasses& words, std::uint32_t own, std::uint32_t other, Counts& counts) {
    for (const std::uint32_t type : words.text.segments[own]) {
        Count& ofClass = counts[static_cast<std::size_t>(words.classes[type])];
        ofClass.words += 1;
        ofClass.found += words.evidence.foundShare(type, other);
    }
}

std::vector<double> rates(const WordClasses& words, const Counts& counts, const Language& language) {
    std::vector<double> ofTypes;
    ofTypes.reserve(words.classes.size());
    for (const TypeClass typeClass : words.classes) {
        const Count& count = counts[static_cast<std::size_t>(typeClass)];
        const double usual = hitRate(typeClass, language);
        ofTypes.push_back(usual > 0 ? (kPriorWords * usual + count.found) / (kPriorWords + count.words) : 0);
    }
    return ofTypes;
}

} // namespace

std::vector<SegmentPair> probablePairs(const Lattice& lattice, const Band& band) {
    std::vector<SegmentPair> pairs;
    for (const Bead& held : band.held()) {
        if (held.source.size() == 1 && held.target.size() == 1)
            pairs.push_back({held.source.begin.value, held.target.begin.value});
    }
    for (std::uint32_t i = 0; i < band.sourceSize(); ++i) {
        for (std::uint32_t j = band.first(i); j <= band.last(i) && j < band.targetSize(); ++j) {
            if (lattice.beadProbability(i, j, shape(1, 1)) > kProbable)
                pairs.push_back({i, j});
        }
    }
    return pairs;
}

double fittedLogRatio(std::span<const SegmentPair> pairs, const LengthModel& lengths) {
    double sum = kPriorPairs * lengths.meanLogRatio();
    for (const SegmentPair& pair : pairs)
        sum += lengths.logRatio(pair.source, 1, pair.target, 1);
    return sum / (kPriorPairs + static_cast<double>(pairs.size()));
}

std::vector<double> fittedHitRates(Side side, std::span<const SegmentPair> pairs, const WordClasses& words,
                                   const Language& language) {
    Counts counts{};
    for (const SegmentPair& pair : pairs) {
        if (side == Side::Source)
            count(words, pair.source, pair.target, counts);
        else
            count(words, pair.target, pair.source, counts);
    }
    return rates(words, counts, language);
}

} // namespace muqabala
