#pragma once

#include "corpus/alignment.h"
#include "corpus/reasons.h"
#include "corpus/word_correspondence.h"

#include <optional>
#include <vector>

namespace muqabala {

/// That two segments correspond, whichever bead they may share.
struct SegmentLink {
    SourceIndex source;
    TargetIndex target;
    double probability = 0;

    friend bool operator==(const SegmentLink&, const SegmentLink&) = default;
};

/// What a bead might be instead, and why it is what it is.
struct PairCertainty {
    Bead bead;
    bool isGiven = false;         ///< kept whatever speaks for it: somebody confirmed it, or it is the titles
    std::optional<Bead> runnerUp; ///< the most probable other bead that takes one of its segments
    std::optional<Reasons> reasons; ///< absent when nobody asked or the bead was given, not found
    std::optional<std::vector<WordCorrespondence>>
        words{}; ///< in order of the original; absent when nobody asked

    friend bool operator==(const PairCertainty&, const PairCertainty&) = default;
};

/// How sure an alignment is, beyond the probabilities of its beads. It tells of the alignment as it was made;
/// a bead that was edited since is not in it.
struct Certainty {
    std::vector<PairCertainty> pairs; ///< in order of the texts
    std::vector<SegmentLink> links;   ///< in order; improbable ones are left out

    [[nodiscard]] bool isEmpty() const { return pairs.empty(); }
    /// What is known of a bead, by its ranges; null when nothing is. Cost: logarithmic.
    [[nodiscard]] const PairCertainty* of(const Bead& bead) const;

    friend bool operator==(const Certainty&, const Certainty&) = default;
};

} // namespace muqabala
