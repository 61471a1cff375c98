#pragma once

#include "corpus/alignment.h"

#include <vector>

namespace muqabala {

/// Whether to look for what each bead might be instead and for the links of segments.
enum class Alternatives { Leave, Find };

/// What may be set about aligning; the rest is measured and stands beside the code that uses it.
struct AlignOptions {
    int longestSide = 4; ///< most segments on one side of a bead, 1 to 4

    /// Beads that are known to be right, in any order and of any size, one-sided ones too: they are kept as
    /// they are, with probability 1, and the rest is aligned around them. See conflictAmong.
    std::vector<Bead> confirmed;

    Alternatives alternatives = Alternatives::Leave; ///< found, they are AlignedTexts::certainty
};

} // namespace muqabala
