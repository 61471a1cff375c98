#pragma once

#include "align/cost/length.h"
#include "align/search/word_table.h"
#include "corpus/alignment.h"

#include <vector>

namespace muqabala {

/// Beads that cross an alignment: segments that it leaves alone on both sides, and that yet translate each
/// other. So a paragraph that was moved is found, which no alignment that keeps the order can hold. Only
/// where more speaks for it than for the many places where chance might have put something alike.
///
/// `beads` tile both texts. The result is in the order of the source, and no segment is in two of its beads.
/// Pure; cost linear in the segments that are alone and the occurrences of their rarer words.
[[nodiscard]] std::vector<Bead> findCrossings(const EvidencedTexts& texts, const LengthModel& lengths,
                                              const std::vector<Bead>& beads);

} // namespace muqabala
