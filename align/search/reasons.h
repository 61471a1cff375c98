#pragma once

#include "align/lexicon/lexicon.h"
#include "align/search/bead_scores.h"
#include "corpus/certainty.h"

#include <vector>

namespace muqabala {

/// Adds to the beads of an alignment why they score what they do: the same terms from the same functions, so
/// that their sum is the score. Beads that are larger than any that is scored, because somebody gave them,
/// get none. `pairs` are in order, `matches` those of the types of both texts. Pure; cost linear in the words
/// and their matches.
void addReasons(std::vector<PairCertainty>& pairs, const BeadScores::Texts& texts, const TypeMatches& matches,
                const LengthModel& lengths);

} // namespace muqabala
