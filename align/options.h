#pragma once

#include "corpus/alignment.h"

#include <vector>

namespace muqabala {

/// What to tell about the beads, each including what comes before it.
enum class Detail {
    Probabilities,
    Alternatives, ///< what each might be instead, and the links of segments
    Reasons,      ///< what speaks for and against each
};

/// What may be set about aligning; the rest is measured and stands beside the code that uses it.
struct AlignOptions {
    int longestSide = 4; ///< most segments on one side of a bead, 1 to 4

    /// Beads that are known to be right, in any order and of any size, one-sided ones too: they are kept as
    /// they are, with probability 1, and the rest is aligned around them. See conflictAmong.
    std::vector<Bead> confirmed;

    Detail detail = Detail::Probabilities; ///< more than these goes to AlignedTexts::certainty

    unsigned threads = 1; ///< how many may work at once, 1 and more; the answer does not depend on it
};

} // namespace muqabala
