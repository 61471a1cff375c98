#pragma once

#include "corpus/export/export.h"
#include "corpus/project.h"
#include "corpus/remark.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// One side of a pair: neighbouring units (sentences, or paragraphs) of one document.
struct PairSide {
    std::uint32_t firstUnit = 0;
    std::uint32_t unitCount = 0;
    std::vector<TextSpan> spans;            ///< of the units, in the document
    std::uint32_t firstParagraph = 0;       ///< index in Document::paragraphs; no meaning on an empty side
    std::uint32_t lastParagraph = 0;        ///< inclusive
    std::uint32_t firstParagraphNumber = 0; ///< as a reader counts: the title is 0, the body begins with 1
    std::uint32_t lastParagraphNumber = 0;

    [[nodiscard]] bool isEmpty() const { return unitCount == 0; }
};

/// A bead with all that the written files say of it.
struct Pair {
    std::uint32_t number = 0; ///< from 1; one-sided pairs count, so that all files number alike
    double probability = 0;
    PairSide source;
    PairSide target;
    std::vector<std::uint32_t> notes; ///< those that touch it: indices of divergences, or of remarks given
    PairStatus status = PairStatus::Unconfirmed;
    bool isCrossed = false; ///< one-sided, but a crossing says what its segments correspond to

    [[nodiscard]] bool isOneSided() const { return source.isEmpty() || target.isEmpty(); }
};

/// The pairs of a project in order, with their notes. A note whose words lie in no pair (between two
/// sentences) goes to the pair before it. Pure; cost linear in the text, logarithmic for each note.
[[nodiscard]] std::vector<Pair> pairsOf(const Project& project, Level level);

/// The same with remarks as notes, own ones too.
[[nodiscard]] std::vector<Pair> pairsOf(const Project& project, Level level, std::span<const Remark> remarks);

} // namespace muqabala
