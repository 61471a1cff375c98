#pragma once

#include "corpus/certainty.h"

#include <vector>

namespace muqabala {

/// Beads less probable than this are no alternative and add nothing to a link.
inline constexpr double kLeastAlternative = 0.0002;

/// What the beads of an alignment might be instead, and how probable the links of their segments are: the sum
/// over all beads that hold both. `probable` are all beads, in any order, whose probability tells, `given`
/// those that are kept whatever they score, in order; links less probable than one in a thousand are left
/// out. Pure; cost linear in the beads but for sorting.
[[nodiscard]] Certainty certaintyOf(const std::vector<Bead>& beads, const std::vector<Bead>& probable,
                                    const std::vector<Bead>& given = {});

} // namespace muqabala
