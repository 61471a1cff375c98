#pragma once

#include "align/cost/length.h"
#include "align/cost/lexical.h"
#include "align/search/band.h"
#include "align/search/lattice.h"
#include "align/search/text_types.h"

#include <span>
#include <vector>

namespace muqabala {

/// What a first search tells of two texts, so that a second one can go by it. Expectation–maximisation cut
/// short after one step (Dempster, Laird and Rubin 1977): further ones were measured to hurt.

/// Two segments, one of each text, that are probably a bead.
struct SegmentPair {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
};

/// The pairs that are more probable than not, and those held.
[[nodiscard]] std::vector<SegmentPair> probablePairs(const Lattice& lattice, const Band& band);

/// The mean log ratio of lengths over the pairs. A few segments' worth of the ratio of the whole texts keeps
/// short texts from running away.
[[nodiscard]] double fittedLogRatio(std::span<const SegmentPair> pairs, const LengthModel& lengths);

/// One text and what is supposed of its words.
struct WordClasses {
    const TextTypes& text;
    const std::vector<TypeClass>& classes; ///< of its types
    const WordEvidence& evidence;          ///< of its words in the other text
};

/// The hit rates of the types of one side, by how often those of each class were found in the pairs, on top
/// of what is usual for the language.
[[nodiscard]] std::vector<double> fittedHitRates(Side side, std::span<const SegmentPair> pairs,
                                                 const WordClasses& words, const Language& language);

} // namespace muqabala
