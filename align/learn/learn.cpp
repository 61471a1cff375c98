#include "align/learn/learn.h"

#include "align/learn/stem_links.h"
#include "align/learn/stemmed_words.h"
#include "align/learn/translation_model.h"

#include <algorithm>
#include <cstdint>
#include <future>
#include <map>
#include <utility>
#include <vector>

namespace muqabala {
namespace {

constexpr int kIterations = 5; ///< as fast_align has it

/// What the lexicon knows of the stems, by source stem and, turned round, by target stem.
struct KnownStems {
    Grouped<KnownTranslation> bySource;
    Grouped<KnownTranslation> byTarget;
};

using StemPair = std::pair<std::uint32_t, std::uint32_t>;
using StemWeights = std::map<StemPair, float>;

Grouped<KnownTranslation> grouped(const StemWeights& weights, std::uint32_t stems) {
    using Item = StemWeights::value_type;
    const std::vector<std::pair<StemPair, float>> items(weights.begin(), weights.end());
    return Grouped<KnownTranslation>(
        stems, std::span(items), [](const Item& item) { return item.first.first; },
        [](const Item& item) {
            return KnownTranslation{item.first.second, item.second};
        });
}

KnownStems knownStems(const PairedWords& words, const StemmedWords& source, const StemmedWords& target,
                      const Lexicon& lexicon) {
    StemWeights bySource;
    StemWeights byTarget;
    const TypeMatches matches = lexicon.match(words.source().types(), words.source().language(),
                                              words.target().types(), words.target().language());
    for (const TypeMatch& match : matches.matches) {
        const StemPair stems(source.stemOf(match.source), target.stemOf(match.target));
        float& weight = bySource[stems];
        weight = std::max(weight, match.weight);
        byTarget[{stems.second, stems.first}] = weight;
    }
    return {grouped(bySource, source.stemCount()), grouped(byTarget, target.stemCount())};
}

std::vector<std::uint32_t> trainedLinks(const NumberedPairs& pairs, const Grouped<KnownTranslation>& known,
                                        const std::stop_token& stop) {
    TranslationModel model(pairs, known);
    for (int i = 0; i < kIterations && !stop.stop_requested(); ++i)
        model.improve();
    return model.links();
}

/// The links of both directions, which are worked out at the same time and know nothing of each other.
std::vector<StemLink> linkedWords(const PairedWords& words, const StemmedWords& source,
                                  const StemmedWords& target, const KnownStems& known,
                                  const std::stop_token& stop) {
    const NumberedPairs forward{source.stemmed(words.source().sentences()),
                                target.stemmed(words.target().sentences()), source.stemCount(),
                                target.stemCount()};
    const NumberedPairs backward = forward.turned();
    auto targetOf =
        std::async(std::launch::async, [&] { return trainedLinks(backward, known.byTarget, stop); });
    const std::vector<std::uint32_t> sourceOf = trainedLinks(forward, known.bySource, stop);
    return commonLinks(words, source, target, sourceOf, targetOf.get());
}

std::size_t wordCount(const SideWords& words) {
    std::size_t count = 0;
    for (const std::uint32_t ofWord : words.counts())
        count += ofWord;
    return count;
}

} // namespace

Result<LearnedTable> learn(std::span<const AlignedDocuments> texts, const Language& source,
                           const Language& target, const Lexicon& lexicon, const LearnOptions& options,
                           const std::stop_token& stop, const Progress& progress) {
    const Error cancelled{.code = ErrorCode::Cancelled, .file = {}, .detail = {}};
    const auto goOn = [&](double share) {
        if (progress)
            progress(share);
        return !stop.stop_requested();
    };
    PairedWords words(source, target);
    for (const AlignedDocuments& documents : texts)
        words.add(documents, options.leastProbability);
    const StemmedWords sourceStems(words.source());
    const StemmedWords targetStems(words.target());
    if (!goOn(.2))
        return cancelled;
    const KnownStems known = knownStems(words, sourceStems, targetStems, lexicon);
    if (!goOn(.4))
        return cancelled;
    const std::vector<StemLink> links = linkedWords(words, sourceStems, targetStems, known, stop);
    if (!goOn(1))
        return cancelled;
    return LearnedTable{translationsOf(links, sourceStems, targetStems, options.keep), words.pairCount(),
                        wordCount(words.source()), wordCount(words.target())};
}

} // namespace muqabala
