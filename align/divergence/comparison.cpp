#include "align/divergence/comparison.h"

#include "align/link/typed_text.h"
#include "align/link/word_linker.h"

#include <algorithm>

namespace muqabala {

namespace {

template <class IndexType>
SideView viewOf(const Document& document, Range<IndexType> range) {
    SideView side;
    side.document = &document;
    for (std::uint32_t i = range.begin.value; i < range.end.value; ++i) {
        const TextSpan segment = document.segments[i].span;
        side.segments.push_back(segment);
        const auto append = [](auto& all, auto part) { all.insert(all.end(), part.begin(), part.end()); };
        append(side.words, splitWords(document.text, segment));
        append(side.quantities, quantities(document.text, segment, document.language));
        append(side.dates, dates(document.text, segment, document.language));
    }
    return side;
}

/// Links the words of every pair.
void linkPairs(Comparison& comparison) {
    TypedText source(comparison.source);
    TypedText target(comparison.target);
    std::vector<std::vector<std::uint32_t>> sourceTypes;
    std::vector<std::vector<std::uint32_t>> targetTypes;
    for (const PairView& pair : comparison.pairs) {
        sourceTypes.push_back(source.add(pair.source.words));
        targetTypes.push_back(target.add(pair.target.words));
    }
    const DetectionResources& known = comparison.resources;
    const WordLinker linker({source.types(), comparison.source.language},
                            {target.types(), comparison.target.language},
                            {known.lexicon, known.learned, known.related, known.renderings});
    for (std::size_t i = 0; i < comparison.pairs.size(); ++i)
        comparison.pairs[i].links = linker.link(sourceTypes[i], targetTypes[i]);
}

} // namespace

Comparison compare(const Document& source, const Document& target, const ParagraphAlignment& paragraphs,
                   const Alignment& alignment, const DetectionResources& resources,
                   const std::vector<Bead>& crossings) {
    Comparison comparison{source, target, paragraphs, alignment, resources, crossings, {}};
    comparison.pairs.reserve(alignment.beads().size());
    for (const Bead& bead : alignment.beads())
        comparison.pairs.push_back({bead, viewOf(source, bead.source), viewOf(target, bead.target), {}});
    if (resources.lexicon != nullptr)
        linkPairs(comparison);
    return comparison;
}

double placeIn(const SideView& side, TextSpan place) {
    return static_cast<double>(place.begin - side.span().begin) / std::max(1U, side.span().size());
}

std::optional<Side> englishBesideArabic(const Comparison& comparison) {
    if (comparison.source.language.is("en") && comparison.target.language.is("ar"))
        return Side::Source;
    if (comparison.source.language.is("ar") && comparison.target.language.is("en"))
        return Side::Target;
    return std::nullopt;
}

const PairView* Comparison::pairAtTarget(TextSpan place) const {
    const auto& segments = target.segments;
    const auto segment = std::upper_bound(segments.begin(), segments.end(), place.begin,
                                          [](std::uint32_t at, const Segment& s) { return at < s.span.end; });
    if (segment == segments.end())
        return nullptr;
    const TargetIndex index{static_cast<std::uint32_t>(segment - segments.begin())};
    const auto pair =
        std::upper_bound(pairs.begin(), pairs.end(), index,
                         [](TargetIndex at, const PairView& p) { return at < p.bead.target.end; });
    return pair == pairs.end() ? nullptr : &*pair;
}

} // namespace muqabala
