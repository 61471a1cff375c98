#pragma once

#include "align/lexicon/lexicon.h"
#include "align/options.h"
#include "corpus/alignment.h"
#include "corpus/certainty.h"
#include "corpus/document.h"
#include "corpus/result.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace muqabala {

/// Called now and then with the share of the work that is done, 0 to 1, never decreasing.
using Progress = std::function<void(double)>;

/// How much two texts look like original and translation.
struct Kinship {
    double score = 0;     ///< expected share of the segments of both texts that have a counterpart, 0 to 1
    double threshold = 0; ///< below it the texts do not look like original and translation
    [[nodiscard]] bool isPlausible() const { return score >= threshold; }

    friend bool operator==(const Kinship&, const Kinship&) = default;
};

struct AlignedTexts {
    ParagraphAlignment paragraphs;
    Alignment segments;
    std::vector<Bead> crossings; ///< of segments that are alone in it: passages that were moved, by source
    Kinship kinship;
    Certainty certainty; ///< empty unless AlignOptions::detail asks for it
};

/// Aligns two segmented documents: their segments with probabilities, and from these their paragraphs.
/// Pure and deterministic: the same arguments give the same answer. ALGORITHM.md tells the method.
/// Errors: Cancelled; Contradictory when the beads of `options.confirmed` cannot all be kept. Cost: see
/// ALGORITHM.md; 50 ms for a news article.
[[nodiscard]] Result<AlignedTexts> align(const Document& source, const Document& target,
                                         const Lexicon& lexicon, const AlignOptions& options = {},
                                         const std::stop_token& stop = {}, const Progress& progress = {});

} // namespace muqabala
