#include "align/aligner.h"

#include "align/confirmed.h"
#include "align/cost/length.h"
#include "align/cost/lexical.h"
#include "align/learn/self_taught.h"
#include "align/lexicon/grouped.h"
#include "align/lexicon/hit_rates.h"
#include "align/parallel.h"
#include "align/search/alternatives.h"
#include "align/search/anchors.h"
#include "align/search/band.h"
#include "align/search/bead_scores.h"
#include "align/search/crossings.h"
#include "align/search/fitting.h"
#include "align/search/lattice.h"
#include "align/search/paragraphs.h"
#include "align/search/reasons.h"
#include "align/search/text_types.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace muqabala {

namespace {

// Up to this many cells the whole lattice is searched; beyond, a corridor along anchors.
constexpr std::size_t kWholeLattice = 160'000;
// So many anchors tell the ratio of lengths as well as a first search of the lattice would.
constexpr std::size_t kEnoughAnchors = 50;

// So many anchors teach the words of texts that long. Measured on texts with 310 to 5 865: from 765 on a
// quarter to two fifths of the errors go; with fewer as many come as go.
constexpr std::size_t kEnoughToLearn = 600;

// Texts fewer of whose segments correspond do not look like original and translation. Measured: wrong pairs
// up to .12 (.37 where two gospels tell the same), translations from .72 on. Nearer to the wrong ones, since
// much may have been left out of a translation.
constexpr double kLeastKinship = 0.3;

std::vector<double> hitRates(const std::vector<TypeClass>& classes, const Language& language) {
    std::vector<double> rates;
    rates.reserve(classes.size());
    for (const TypeClass typeClass : classes)
        rates.push_back(hitRate(typeClass, language));
    return rates;
}

MatchRows matchRows(const std::vector<TypeMatch>& matches, std::size_t typeCount, Side side) {
    const auto own = [side](const TypeMatch& m) { return side == Side::Source ? m.source : m.target; };
    const auto other = [side](const TypeMatch& m) { return side == Side::Source ? m.target : m.source; };
    const Grouped<std::pair<std::uint32_t, float>> rows(
        typeCount, std::span<const TypeMatch>(matches), own,
        [other](const TypeMatch& m) { return std::pair(other(m), m.weight); });
    MatchRows result;
    for (std::size_t type = 0; type < typeCount; ++type)
        result.addRow(rows[type]);
    return result;
}

/// What is known about the words of two texts.
struct Evidence {
    TypeMatches matches;
    WordEvidence source;
    WordEvidence target;
};

/// The types of both texts and their languages.
struct TypedTexts {
    TypedSide source;
    TypedSide target;
};

/// What the words of one side say of the other.
WordEvidence evidenceOf(Side side, const TypedTexts& texts, const TypeMatches& matches, unsigned threads) {
    const bool isSource = side == Side::Source;
    const TypedSide& own = isSource ? texts.source : texts.target;
    const TypedSide& other = isSource ? texts.target : texts.source;
    return {own.types, other.types, matchRows(matches.matches, own.types.types.size(), side),
            hitRates(isSource ? matches.sourceClasses : matches.targetClasses, own.language), threads};
}

bool isLong(const TextTypes& source, const TextTypes& target) {
    return (std::size_t{source.size()} + 1) * (target.size() + 1) > kWholeLattice;
}

/// The cells before and behind the held beads, and between them the anchors that agree with these.
std::vector<Cell> waypoints(const std::vector<Cell>& anchors, const std::vector<Bead>& held) {
    std::vector<Cell> cells;
    auto anchor = anchors.begin();
    const auto addAnchorsUpTo = [&](const Cell& end) {
        const Cell begin = cells.empty() ? Cell{} : cells.back();
        for (; anchor != anchors.end() && anchor->source <= end.source; ++anchor) {
            if (anchor->source >= begin.source && anchor->target >= begin.target &&
                anchor->target <= end.target)
                cells.push_back(*anchor);
        }
    };
    for (const Bead& bead : held) {
        addAnchorsUpTo({bead.source.begin.value, bead.target.begin.value});
        cells.push_back({bead.source.begin.value, bead.target.begin.value});
        cells.push_back({bead.source.end.value, bead.target.end.value});
    }
    constexpr std::uint32_t kEnd = std::numeric_limits<std::uint32_t>::max();
    addAnchorsUpTo({kEnd, kEnd});
    return cells;
}

Band bandFor(const TextTypes& source, const TextTypes& target, const std::vector<Cell>& anchors,
             const std::vector<Bead>& held) {
    const Band band = isLong(source, target)
                          ? Band::around(waypoints(anchors, held), source.size(), target.size(), {})
                          : Band::whole(source.size(), target.size());
    return held.empty() ? band : band.holding(held);
}

/// The beads that are certain: those confirmed and, unless these say something else of them, the titles.
std::vector<Bead> certainBeads(const TextTypes& source, const TextTypes& target,
                               const std::vector<Bead>& confirmed) {
    std::vector<Bead> beads = inTextOrder(confirmed);
    const bool freeTitles =
        beads.empty() || (beads.front().source.begin.value > 0 && beads.front().target.begin.value > 0);
    if (source.beginsWithTitle && target.beginsWithTitle && freeTitles)
        beads.insert(beads.begin(), {{{0}, {1}}, {{0}, {1}}, 1.0});
    return beads;
}

/// Pairs of single segments, for such are nearly all anchors.
std::vector<SegmentPair> anchoredPairs(const std::vector<Cell>& anchors) {
    std::vector<SegmentPair> pairs;
    pairs.reserve(anchors.size());
    for (const Cell& anchor : anchors)
        pairs.push_back({anchor.source, anchor.target});
    return pairs;
}

/// Reports shares of the whole, weighed by what the steps were measured to cost.
class Steps {
public:
    Steps(const Progress& progress, const std::stop_token& stop)
        : progress_(progress),
          stop_(stop) {}

    /// Whether to go on; tells that `share` of the work is done.
    [[nodiscard]] bool reached(double share) const {
        if (progress_)
            progress_(share);
        return !stop_.stop_requested();
    }

private:
    const Progress& progress_;
    const std::stop_token& stop_;
};

/// What is known of two texts before their segments are put together.
struct Knowledge {
    Evidence evidence;
    std::vector<Cell> anchors; ///< of long texts only
};

/// Nothing when it was told to stop.
std::optional<Knowledge> gather(const TypedTexts& texts, TypeMatches matches, unsigned threads,
                                const std::stop_token& stop, const Steps& steps) {
    const TextTypes& source = texts.source.types;
    const TextTypes& target = texts.target.types;
    std::optional<WordEvidence> sourceWords = evidenceOf(Side::Source, texts, matches, threads);
    std::vector<Cell> anchors =
        isLong(source, target) ? findAnchors(source, target, *sourceWords) : std::vector<Cell>{};
    if (!steps.reached(.4))
        return std::nullopt;
    if (anchors.size() >= kEnoughToLearn) {
        sourceWords.reset(); // before as much again is made
        matches = withSelfTaught(std::move(matches), texts.source, texts.target, anchoredPairs(anchors),
                                 threads, stop);
        sourceWords.emplace(evidenceOf(Side::Source, texts, matches, threads));
    }
    WordEvidence targetWords = evidenceOf(Side::Target, texts, matches, threads);
    return Knowledge{{std::move(matches), *std::move(sourceWords), std::move(targetWords)},
                     std::move(anchors)};
}

void fitHitRates(Evidence& evidence, const TypedTexts& texts, const std::vector<SegmentPair>& pairs) {
    const TypeMatches& matches = evidence.matches;
    evidence.source.setHitRates(fittedHitRates(Side::Source, pairs,
                                               {texts.source.types, matches.sourceClasses, evidence.source},
                                               texts.source.language));
    evidence.target.setHitRates(fittedHitRates(Side::Target, pairs,
                                               {texts.target.types, matches.targetClasses, evidence.target},
                                               texts.target.language));
}

bool isTitle(const Document& document, std::uint32_t segment) {
    return document.paragraphs[document.segments[segment].paragraph].role == ParagraphRole::Title;
}

/// The expected share of the segments of both texts that have a counterpart. Titles are paired with each
/// other whatever they say, and tell nothing.
double linkedShare(const Document& source, const Document& target, const std::vector<Bead>& beads) {
    double linked = 0;
    double all = 0;
    for (const Bead& bead : beads) {
        if (!bead.isOneSided() && isTitle(source, bead.source.begin.value) &&
            isTitle(target, bead.target.begin.value))
            continue;
        const double segments = bead.source.size() + bead.target.size();
        all += segments;
        if (!bead.isOneSided())
            linked += bead.probability * segments;
    }
    return all > 0 ? linked / all : 1;
}

Error cancelled(const Document& source) {
    return {.code = ErrorCode::Cancelled, .file = source.name, .line = {}, .byteOffset = {}, .detail = {}};
}

Error contradictory(const Document& source, const Conflict& conflict) {
    return {.code = ErrorCode::Contradictory, .file = source.name, .detail = describe(conflict, "another")};
}

} // namespace

Result<AlignedTexts> align(const Document& source, const Document& target, const Lexicon& lexicon,
                           const AlignOptions& options, const std::stop_token& stop,
                           const Progress& progress) {
    const auto sourceSize = static_cast<std::uint32_t>(source.segments.size());
    const auto targetSize = static_cast<std::uint32_t>(target.segments.size());
    if (const auto conflict = conflictAmong(options.confirmed, sourceSize, targetSize))
        return contradictory(source, *conflict);
    const Steps steps(progress, stop);
    TextTypes sourceTypes;
    TextTypes targetTypes;
    both(
        options.threads, [&] { sourceTypes = textTypes(source); }, [&] { targetTypes = textTypes(target); });
    if (!steps.reached(.1))
        return cancelled(source);
    TypeMatches matches =
        lexicon.match(sourceTypes.types, source.language, targetTypes.types, target.language);
    if (!steps.reached(.3))
        return cancelled(source);

    const TypedTexts typed{{sourceTypes, source.language}, {targetTypes, target.language}};
    std::optional<Knowledge> known = gather(typed, std::move(matches), options.threads, stop, steps);
    if (!known || !steps.reached(.5))
        return cancelled(source);
    Evidence& evidence = known->evidence;
    const std::vector<Cell>& anchors = known->anchors;
    const Band band =
        bandFor(sourceTypes, targetTypes, anchors, certainBeads(sourceTypes, targetTypes, options.confirmed));
    const BeadScores::Texts texts{sourceTypes, targetTypes, evidence.source, evidence.target};
    LengthModel lengths(sourceTypes.lengths, targetTypes.lengths);
    const auto longestSide =
        static_cast<std::uint32_t>(std::clamp(options.longestSide, 1, int{kLongestSide}));
    BeadScores scores(band, texts, stop, options.threads);
    std::vector<SegmentPair> pairs = anchoredPairs(anchors);
    if (pairs.size() < kEnoughAnchors) {
        scores.combine(band, texts, lengths, longestSide);
        pairs = probablePairs(Lattice(band, scores, stop, options.threads), band);
    }
    if (!steps.reached(.6))
        return cancelled(source);

    lengths.setMeanLogRatio(fittedLogRatio(pairs, lengths));
    fitHitRates(evidence, typed, pairs);
    scores.combine(band, texts, lengths, longestSide);
    if (!steps.reached(.8))
        return cancelled(source);

    const Lattice lattice(band, scores, stop, options.threads);
    if (!steps.reached(.95))
        return cancelled(source);

    std::vector<Bead> beads = lattice.decode();
    AlignedTexts aligned;
    if (options.detail != Detail::Probabilities)
        aligned.certainty = certaintyOf(beads, lattice.probableBeads(kLeastAlternative), band.held());
    if (options.detail == Detail::Reasons)
        addReasons(aligned.certainty.pairs, texts, evidence.matches, lengths);
    aligned.crossings = findCrossings(texts, lengths, beads);
    std::erase_if(aligned.crossings, [&](const Bead& crossing) { // of segments that are known to be alone
        return !band.isFree(crossing.source.begin.value, crossing.source.size(), crossing.target.begin.value,
                            crossing.target.size());
    });
    aligned.paragraphs = alignParagraphs(source, target, beads);
    aligned.kinship = {linkedShare(source, target, beads), kLeastKinship};
    aligned.segments = Alignment(std::move(beads));
    if (!steps.reached(1))
        return cancelled(source);
    return aligned;
}

} // namespace muqabala
