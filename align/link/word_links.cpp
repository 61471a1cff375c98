#include "align/link/word_links.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <tuple>
#include <unordered_map>

namespace muqabala {

namespace {

/// A link that might be.
struct Candidate {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    float weight = 0; ///< of the lexicon, less for words of unlike kinds
    float score = 0;
    LinkEvidence evidence{};
    bool ofPhrase = false; ///< several words of either side may say it together
};

constexpr float kPhraseWeight = .95F; ///< of words that are a phrase and its rendering
constexpr float kDistanceShare = .3F; ///< what a word at the other end of the sentence loses
constexpr float kUnlikeKinds = .5F;   ///< a content word for a function word
constexpr float kNeighbourShare = .2F;
constexpr std::int64_t kNeighbourhood = 2; ///< words
constexpr float kLeastLink = .12F;
constexpr float kLeastFurtherLink = .3F; ///< of a word that joins a link which stands already

bool isMark(TypeClass typeClass) {
    return typeClass == TypeClass::Punctuation || typeClass == TypeClass::CommonMark;
}

LinkedSide sideOf(std::span<const std::uint32_t> types, const std::vector<TypeClass>& classes,
                  const std::vector<bool>& known) {
    LinkedSide side;
    side.types.assign(types.begin(), types.end());
    for (const std::uint32_t type : types) {
        side.classes.push_back(classes[type]);
        side.known.push_back(known[type]);
        side.places.push_back(side.length);
        side.length += isMark(classes[type]) ? 0U : 1U;
    }
    side.support.assign(types.size(), 0);
    side.linked.assign(types.size(), -1);
    return side;
}

float placeOf(const LinkedSide& side, std::uint32_t word) {
    return (static_cast<float>(side.places[word]) + .5F) / static_cast<float>(std::max(1U, side.length));
}

std::int64_t apart(std::uint32_t left, std::uint32_t right) {
    return std::abs(static_cast<std::int64_t>(left) - static_cast<std::int64_t>(right));
}

/// Works out the links of one pair.
class Linker {
public:
    Linker(PairLinks& pair, const TypeMatchIndex& matches, std::span<const PhraseMatch> phrases)
        : pair_(pair) {
        collect(matches);
        for (const PhraseMatch& phrase : phrases)
            collect(phrase);
        weigh();
        std::ranges::sort(candidates_, {},
                          [](const Candidate& c) { return std::tuple(-c.score, c.source, c.target); });
    }

    void link() {
        for (const Candidate& candidate : candidates_) {
            if (candidate.score >= kLeastLink && isFree(candidate))
                join(candidate);
        }
        for (const Candidate& candidate : candidates_) {
            if (candidate.score >= kLeastFurtherLink && belongsToLink(candidate))
                further_.push_back(candidate);
        }
        for (const Candidate& candidate : further_)
            join(candidate);
        std::ranges::sort(pair_.links, {}, [](const WordLink& l) { return std::pair(l.source, l.target); });
    }

    /// How well each word is accounted for: by its own link fully, by a word that another word has taken the
    /// less, the better that one and the farther it stands.
    void support() {
        for (const Candidate& candidate : candidates_) {
            const std::int32_t source = pair_.target.linked[candidate.target];
            const std::int32_t target = pair_.source.linked[candidate.source];
            raise(pair_.source, candidate.source, candidate.target, candidate.ofPhrase ? -1 : source,
                  candidate.score);
            raise(pair_.target, candidate.target, candidate.source, candidate.ofPhrase ? -1 : target,
                  candidate.score);
        }
    }

private:
    void collect(const TypeMatchIndex& matches) {
        std::unordered_multimap<std::uint32_t, std::uint32_t> targets;
        for (std::uint32_t j = 0; j < pair_.target.types.size(); ++j) {
            if (!isMark(pair_.target.classes[j]))
                targets.emplace(pair_.target.types[j], j);
        }
        for (std::uint32_t i = 0; i < pair_.source.types.size(); ++i) {
            if (isMark(pair_.source.classes[i]))
                continue;
            for (const TypeMatchIndex::Entry& entry : matches.of(pair_.source.types[i])) {
                const auto [begin, end] = targets.equal_range(entry.target);
                for (auto target = begin; target != end; ++target)
                    candidates_.push_back({i, target->second, entry.weight, 0, entry.evidence, false});
            }
        }
    }

    /// Of a phrase the words that carry content, or all where none does.
    void collect(const PhraseMatch& phrase) {
        for (const std::uint32_t source : contentOf(phrase.source, pair_.source)) {
            for (const std::uint32_t target : contentOf(phrase.target, pair_.target))
                candidates_.push_back({source, target, kPhraseWeight, 0, LinkEvidence::Dictionary, true});
        }
    }

    static std::vector<std::uint32_t> contentOf(const std::vector<std::uint32_t>& words,
                                                const LinkedSide& side) {
        std::vector<std::uint32_t> content;
        std::ranges::copy_if(words, std::back_inserter(content),
                             [&](std::uint32_t word) { return isContent(side.classes[word]); });
        return content.empty() ? words : content;
    }

    void weigh() {
        for (Candidate& candidate : candidates_) {
            const bool isLike = isContent(pair_.source.classes[candidate.source]) ==
                                isContent(pair_.target.classes[candidate.target]);
            const float distance =
                std::abs(placeOf(pair_.source, candidate.source) - placeOf(pair_.target, candidate.target));
            candidate.weight *= isLike || candidate.ofPhrase ? 1 : kUnlikeKinds;
            candidate.score = candidate.weight * (1 - kDistanceShare * std::min(1.F, distance));
        }
        std::vector<float> alone;
        alone.reserve(candidates_.size());
        for (const Candidate& candidate : candidates_)
            alone.push_back(candidate.score);
        for (std::size_t c = 0; c < candidates_.size(); ++c)
            candidates_[c].score += kNeighbourShare * bestNeighbour(candidates_[c], alone) * (1 - alone[c]);
    }

    /// The best candidate of words beside both words.
    [[nodiscard]] float bestNeighbour(const Candidate& candidate, const std::vector<float>& alone) const {
        float best = 0;
        for (std::size_t c = 0; c < candidates_.size(); ++c) {
            const Candidate& other = candidates_[c];
            if (other.source == candidate.source || other.target == candidate.target ||
                apart(other.source, candidate.source) > kNeighbourhood ||
                apart(other.target, candidate.target) > kNeighbourhood)
                continue;
            best = std::max(best, alone[c]);
        }
        return best;
    }

    [[nodiscard]] bool isFree(const Candidate& candidate) const {
        return pair_.source.linked[candidate.source] < 0 && pair_.target.linked[candidate.target] < 0;
    }

    /// Whether one of the words is free and the other is linked with a neighbour of it.
    [[nodiscard]] bool belongsToLink(const Candidate& candidate) const {
        const std::int32_t target = pair_.source.linked[candidate.source];
        const std::int32_t source = pair_.target.linked[candidate.target];
        if (candidate.ofPhrase)
            return (target < 0) != (source < 0);
        if (target < 0 && source >= 0)
            return apart(static_cast<std::uint32_t>(source), candidate.source) == 1;
        return source < 0 && target >= 0 && apart(static_cast<std::uint32_t>(target), candidate.target) == 1;
    }

    void join(const Candidate& candidate) {
        pair_.links.push_back({candidate.source, candidate.target, candidate.score,
                               linkProbability(candidate.score), candidate.weight, candidate.evidence});
        if (pair_.source.linked[candidate.source] < 0)
            pair_.source.linked[candidate.source] = static_cast<std::int32_t>(candidate.target);
        if (pair_.target.linked[candidate.target] < 0)
            pair_.target.linked[candidate.target] = static_cast<std::int32_t>(candidate.source);
    }

    static void raise(LinkedSide& side, std::uint32_t word, std::uint32_t counterpart, std::int32_t takenBy,
                      float score) {
        constexpr float kTakenBeside = .85F;
        constexpr float kTakenElsewhere = .55F;
        float share = 1;
        if (takenBy >= 0 && takenBy != static_cast<std::int32_t>(word) &&
            side.linked[word] != static_cast<std::int32_t>(counterpart))
            share = apart(static_cast<std::uint32_t>(takenBy), word) <= kNeighbourhood ? kTakenBeside
                                                                                       : kTakenElsewhere;
        side.support[word] = std::max(side.support[word], score * share);
    }

    /// The share of links of a score that are right, judged by how many links of it words have in the right
    /// sentence and in a random one.
    static float linkProbability(float score) {
        constexpr float kSteepness = 6;
        constexpr float kEven = .3F;
        return 1 / (1 + std::exp(-kSteepness * (score - kEven)));
    }

    PairLinks& pair_;
    std::vector<Candidate> candidates_;
    std::vector<Candidate> further_;
};

} // namespace

bool isContent(TypeClass typeClass) {
    return typeClass != TypeClass::Function && typeClass != TypeClass::Punctuation &&
           typeClass != TypeClass::CommonMark;
}

PairLinks linkWords(std::span<const std::uint32_t> sourceTypes, std::span<const std::uint32_t> targetTypes,
                    const TypeMatchIndex& matches, std::span<const PhraseMatch> phrases) {
    PairLinks pair{sideOf(sourceTypes, matches.sourceClasses(), matches.knownSources()),
                   sideOf(targetTypes, matches.targetClasses(), matches.knownTargets()),
                   {}};
    Linker linker(pair, matches, phrases);
    linker.link();
    linker.support();
    return pair;
}

} // namespace muqabala
