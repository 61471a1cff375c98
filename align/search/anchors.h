#pragma once

#include "align/cost/lexical.h"
#include "align/search/band.h"
#include "align/search/text_types.h"

#include <vector>

namespace muqabala {

/// Cells through which the alignment of two long texts very probably runs: pairs of segments that share
/// several words rare in both texts, each the other's best, on the heaviest chain that ascends in both texts;
/// then the same between every two of them, until they are close or no more are found. Cost: n log n in the
/// words of the texts.
[[nodiscard]] std::vector<Cell> findAnchors(const TextTypes& source, const TextTypes& target,
                                            const WordEvidence& sourceEvidence);

/// An agreement of two segments, and how heavy it is.
struct Vote {
    Cell cell;
    double weight = 0;
};

/// The chain of votes, ascending in both coordinates, with the largest sum of weights. `votes` are in the
/// order of their cells. Cost: n log n.
[[nodiscard]] std::vector<Vote> heaviestChain(const std::vector<Vote>& votes);

/// The votes of a chain from `begin` to `end` that outweigh the drift they suppose: a chance likeness lies
/// off the way of the others, there and back; behind an omission all lie off it together. Cost: linear.
[[nodiscard]] std::vector<Cell> steadyPart(const std::vector<Vote>& chain, const Cell& begin,
                                           const Cell& end);

} // namespace muqabala
