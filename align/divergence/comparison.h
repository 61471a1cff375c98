#pragma once

#include "align/divergence/detect.h"
#include "align/lexicon/quantities.h"
#include "align/link/word_links.h"
#include "corpus/text/words.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace muqabala {

/// One side of a pair: what several detectors want to know of it, found once.
struct SideView {
    const Document* document = nullptr;
    std::vector<TextSpan> segments; ///< of the bead, in order; empty when nothing corresponds
    std::vector<Word> words;
    std::vector<Quantity> quantities;
    std::vector<CalendarDate> dates;

    [[nodiscard]] bool isEmpty() const { return segments.empty(); }
    /// From the first segment's beginning to the last one's end; there must be a segment.
    [[nodiscard]] TextSpan span() const { return {segments.front().begin, segments.back().end}; }
    [[nodiscard]] std::string_view at(TextSpan part) const { return document->at(part); }
};

/// Where a place of a side begins, as a share of the side, 0 to 1.
[[nodiscard]] double placeIn(const SideView& side, TextSpan place);

/// A bead with its texts.
struct PairView {
    Bead bead;
    SideView source;
    SideView target;
    PairLinks links; ///< between the words of the two sides; empty where there is no lexicon
};

/// Two documents beside each other: all that a detector may look at.
struct Comparison {
    const Document& source;
    const Document& target;
    const ParagraphAlignment& paragraphs;
    const Alignment& alignment;
    const DetectionResources& resources;
    const std::vector<Bead>& crossings;
    std::vector<PairView> pairs; ///< one for each bead

    /// The pair whose target holds a place of the translation, if any. Cost: logarithmic.
    [[nodiscard]] const PairView* pairAtTarget(TextSpan place) const;
};

/// The side in English where the other one is in Arabic; nothing for other languages.
[[nodiscard]] std::optional<Side> englishBesideArabic(const Comparison& comparison);

/// Cost: linear in the texts.
[[nodiscard]] Comparison compare(const Document& source, const Document& target,
                                 const ParagraphAlignment& paragraphs, const Alignment& alignment,
                                 const DetectionResources& resources, const std::vector<Bead>& crossings);

} // namespace muqabala
