#include "align/search/reasons.h"

#include "align/search/lattice.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace muqabala {

namespace {

using Type = std::optional<std::uint32_t>;

WordRole roleOf(TypeClass typeClass) {
    switch (typeClass) {
    case TypeClass::Function:
        return WordRole::FunctionWord;
    case TypeClass::Name:
    case TypeClass::Latin:
        return WordRole::Name;
    case TypeClass::Number:
        return WordRole::Number;
    case TypeClass::Punctuation:
    case TypeClass::CommonMark:
        return WordRole::Mark;
    default:
        return WordRole::Word;
    }
}

/// What the words of a bead say: by source type and target type, of which one may be missing. A source word
/// and the target word that match each other best are one entry.
class WordTally {
public:
    WordTally(const Bead& bead, const BeadScores::Texts& texts)
        : texts_(texts) {
        for (std::uint32_t i = bead.source.begin.value; i < bead.source.end.value; ++i) {
            for (const std::uint32_t type : texts.source.segments[i])
                addSource(type,
                          texts.sourceEvidence.verdictOn(type, bead.target.begin.value, bead.target.size()));
        }
        for (std::uint32_t j = bead.target.begin.value; j < bead.target.end.value; ++j) {
            for (const std::uint32_t type : texts.target.segments[j])
                addTarget(type,
                          texts.targetEvidence.verdictOn(type, bead.source.begin.value, bead.source.size()));
        }
    }

    [[nodiscard]] std::vector<WordReason> reasons(const TypeMatches& matches) const {
        std::vector<WordReason> reasons;
        for (const auto& [types, nats] : nats_) {
            const auto& [source, target] = types;
            reasons.push_back(
                {source ? texts_.source.types[*source].form : "",
                 target ? texts_.target.types[*target].form : "",
                 roleOf(source ? matches.sourceClasses[*source] : matches.targetClasses[*target]), nats});
        }
        std::erase_if(reasons, [](const WordReason& reason) { return reason.nats == 0; });
        std::ranges::stable_sort(reasons, std::ranges::greater(), &WordReason::nats);
        return reasons;
    }

private:
    void addSource(std::uint32_t type, const WordEvidence::Verdict& verdict) {
        nats_[{type, verdict.match}] += wordShare() * verdict.nats;
    }
    void addTarget(std::uint32_t type, const WordEvidence::Verdict& verdict) {
        nats_[{verdict.match, type}] += wordShare() * verdict.nats;
    }

    const BeadScores::Texts& texts_;
    std::map<std::pair<Type, Type>, double> nats_;
};

Reasons reasonsFor(const Bead& bead, const BeadScores::Texts& texts, const TypeMatches& matches,
                   const LengthModel& lengths) {
    const std::uint32_t i = bead.source.begin.value;
    const std::uint32_t k = bead.source.size();
    const std::uint32_t j = bead.target.begin.value;
    const std::uint32_t l = bead.target.size();
    const BeadTerms terms = BeadScores::termsOf(texts, lengths, i, k, j, l);
    return {.words = WordTally(bead, texts).reasons(matches),
            .lengths = terms.lengths,
            .lengthRatio = std::exp(lengths.logRatio(i, k, j, l)),
            .usualLengthRatio = std::exp(lengths.meanLogRatio()),
            .shape = terms.shape,
            .paragraphs = terms.paragraphs};
}

bool continuesRun(const Bead& former, const Bead& bead) {
    return former.isOneSided() && former.source.isEmpty() == bead.source.isEmpty();
}

/// What segments alone score; `place` is that of the first.
Reasons reasonsAlone(const Bead& bead, InRun place) {
    const std::uint32_t further = bead.source.size() + bead.target.size() - 1;
    return {.alone = aloneScore(place) + further * aloneScore(InRun::Further)};
}

} // namespace

void addReasons(std::vector<PairCertainty>& pairs, const BeadScores::Texts& texts, const TypeMatches& matches,
                const LengthModel& lengths) {
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        const Bead& bead = pairs[p].bead;
        if (bead.isOneSided()) {
            const bool further = p > 0 && continuesRun(pairs[p - 1].bead, bead);
            pairs[p].reasons = reasonsAlone(bead, further ? InRun::Further : InRun::First);
        } else if (bead.source.size() <= kLongestSide && bead.target.size() <= kLongestSide) {
            pairs[p].reasons = reasonsFor(bead, texts, matches, lengths);
        }
    }
}

} // namespace muqabala
