#pragma once

#include "corpus/alignment.h"
#include "corpus/certainty.h"
#include "corpus/divergence.h"
#include "corpus/document.h"
#include "corpus/note.h"

#include <string_view>
#include <vector>

namespace muqabala {

/// An original, its translation, how they correspond and where they part: all that is shown, edited and
/// written. A plain comparable value.
struct Project {
    Document source;
    Document target;
    ParagraphAlignment paragraphs;
    Alignment alignment;                 ///< of the segments
    std::vector<Bead> crossings;         ///< of segments alone in it that yet correspond: what was moved
    std::vector<Divergence> divergences; ///< in the order of the texts, those on the whole text first
    std::vector<Verdict> verdicts;       ///< by id, one for each divergence judged, found at present or not
    std::vector<Note> notes;             ///< as they were written, the oldest first

    Certainty certainty; ///< of the alignment; empty when nobody asked

    /// What was said of a divergence; null when nothing was. Cost: logarithmic.
    [[nodiscard]] const Verdict* verdictOn(std::string_view divergence) const;

    friend bool operator==(const Project&, const Project&) = default;
};

} // namespace muqabala
