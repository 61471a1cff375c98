#pragma once

#include "corpus/project.h"

#include <cstddef>
#include <vector>

namespace muqabala {

/// Something a person did that has no place in newer texts: what it is, and its place among those of its
/// kind in the older project.
struct Loss {
    enum class Kind {
        Pair,          ///< a confirmed or rejected pair of sentences
        ParagraphPair, ///< the same of paragraphs
        Crossing,      ///< the same of a passage that was moved
        Note,          ///< none of its words is there any more
        PartOfNote,    ///< some of its words are; it stays on these
        Verdict,       ///< on what no check finds any more
    };
    Kind kind{};
    std::size_t place = 0;

    friend bool operator==(const Loss&, const Loss&) = default;
};

/// A pair in newer texts, with the place of the one it was among its kind in the older project.
template <class Bead>
struct CarriedBead {
    Bead bead;
    std::size_t place = 0;

    friend bool operator==(const CarriedBead&, const CarriedBead&) = default;
};

/// What a person did in a project, in newer versions of its texts. Beads are those that were confirmed or
/// rejected, with their status; they are in order and apart from each other.
struct CarriedOver {
    std::vector<CarriedBead<Bead>> beads;
    std::vector<CarriedBead<ParagraphBead>> paragraphs;
    std::vector<CarriedBead<Bead>> crossings;
    std::vector<Note> notes;
    std::vector<Loss> losses; ///< verdicts aside, of which only checking again can tell
};

/// Where the work of a person stays when the texts are replaced by newer, segmented versions: pairs whose
/// sentences are the same on both sides, notes whose words are. Pure; cost: that of matchInOrder.
[[nodiscard]] CarriedOver carryOver(const Project& older, const Document& source, const Document& target);

/// The verdicts that were on something found before and are on nothing found now. They are kept all the same,
/// in case it is found again.
[[nodiscard]] std::vector<Loss> lostVerdicts(const Project& older, const Project& newer);

} // namespace muqabala
