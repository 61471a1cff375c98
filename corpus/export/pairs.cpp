#include "corpus/export/pairs.h"

#include "corpus/edit/crossings.h"

#include <algorithm>
#include <cassert>
#include <optional>

namespace muqabala {

namespace {

/// A sentence or paragraph of a document and the paragraph that it stands in.
struct Unit {
    TextSpan span;
    std::uint32_t paragraph = 0;
    std::uint32_t paragraphNumber = 0;
};

/// As a reader counts them: titles 0, the body from 1.
std::vector<std::uint32_t> paragraphNumbers(const Document& document) {
    std::vector<std::uint32_t> numbers;
    std::uint32_t bodies = 0;
    for (const Paragraph& paragraph : document.paragraphs)
        numbers.push_back(paragraph.role == ParagraphRole::Title ? 0 : ++bodies);
    return numbers;
}

std::vector<Unit> unitsOf(const Document& document, Level level) {
    const std::vector<std::uint32_t> numbers = paragraphNumbers(document);
    std::vector<Unit> units;
    if (level == Level::Sentence) {
        for (const Segment& segment : document.segments)
            units.push_back({segment.span, segment.paragraph, numbers[segment.paragraph]});
        return units;
    }
    for (std::uint32_t i = 0; i < document.paragraphs.size(); ++i)
        units.push_back({document.paragraphs[i].span, i, numbers[i]});
    return units;
}

template <class I>
PairSide sideOf(const std::vector<Unit>& units, Range<I> range) {
    assert(range.end.value <= units.size());
    PairSide side{.firstUnit = range.begin.value, .unitCount = range.size(), .spans = {}};
    if (range.isEmpty())
        return side;
    for (std::uint32_t i = range.begin.value; i < range.end.value; ++i)
        side.spans.push_back(units[i].span);
    const Unit& first = units[range.begin.value];
    const Unit& last = units[range.end.value - 1];
    side.firstParagraph = first.paragraph;
    side.firstParagraphNumber = first.paragraphNumber;
    side.lastParagraph = last.paragraph;
    side.lastParagraphNumber = last.paragraphNumber;
    return side;
}

template <class S, class T>
std::vector<Pair> pairsOfAlignment(const Project& project, const BasicAlignment<S, T>& alignment,
                                   Level level) {
    const std::vector<Unit> sourceUnits = unitsOf(project.source, level);
    const std::vector<Unit> targetUnits = unitsOf(project.target, level);
    std::vector<Pair> pairs;
    for (const BasicBead<S, T>& bead : alignment.beads()) {
        const auto number = static_cast<std::uint32_t>(pairs.size() + 1);
        pairs.push_back({number,
                         bead.probability,
                         sideOf(sourceUnits, bead.source),
                         sideOf(targetUnits, bead.target),
                         {},
                         bead.status});
    }
    return pairs;
}

/// The non-empty sides of all pairs in one document, in order of the text.
class SideIndex {
public:
    SideIndex(const std::vector<Pair>& pairs, PairSide Pair::*side) {
        for (std::uint32_t i = 0; i < pairs.size(); ++i) {
            const PairSide& found = pairs[i].*side;
            if (!found.isEmpty())
                places_.push_back({{found.spans.front().begin, found.spans.back().end}, i});
        }
    }

    /// Adds the pairs that a span touches, or the one before it when there are none.
    void addTouched(TextSpan span, std::vector<std::uint32_t>& pairs) const {
        const auto endsBefore = [](const Place& place, std::uint32_t offset) {
            return place.span.end <= offset;
        };
        auto place = std::lower_bound(places_.begin(), places_.end(), span.begin, endsBefore);
        const bool touches = place != places_.end() && place->span.begin < std::max(span.end, span.begin + 1);
        if (!touches && place != places_.begin())
            --place;
        if (place == places_.end())
            return;
        pairs.push_back(place->pair);
        for (++place; touches && place != places_.end() && place->span.begin < span.end; ++place)
            pairs.push_back(place->pair);
    }

private:
    struct Place {
        TextSpan span;
        std::uint32_t pair = 0;
    };
    std::vector<Place> places_;
};

/// The pairs that spans of the two texts touch, each once.
class TouchedPairs {
public:
    explicit TouchedPairs(const std::vector<Pair>& pairs)
        : sources_(pairs, &Pair::source),
          targets_(pairs, &Pair::target) {}

    [[nodiscard]] std::vector<std::uint32_t> operator()(std::span<const TextSpan> source,
                                                        std::span<const TextSpan> target) const {
        std::vector<std::uint32_t> touched;
        for (const TextSpan span : source)
            sources_.addTouched(span, touched);
        for (const TextSpan span : target)
            targets_.addTouched(span, touched);
        std::sort(touched.begin(), touched.end());
        touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
        return touched;
    }

private:
    SideIndex sources_;
    SideIndex targets_;
};

/// A remark on the whole text touches no pair.
void attachNotes(std::span<const Remark> remarks, std::vector<Pair>& pairs) {
    const TouchedPairs touchedPairs(pairs);
    for (std::uint32_t note = 0; note < remarks.size(); ++note) {
        if (remarks[note].isOnDocument())
            continue;
        for (const std::uint32_t pair :
             touchedPairs(remarks[note].spans(Side::Source), remarks[note].spans(Side::Target)))
            pairs[pair].notes.push_back(note);
    }
}

/// Marks the pairs of sentences that crossings are of.
void markCrossed(const Project& project, std::vector<Pair>& pairs) {
    for (const Bead& crossing : project.crossings) {
        for (const std::size_t pair : holdersOf(crossing, project.alignment.beads()))
            pairs[pair].isCrossed = pairs[pair].isOneSided();
    }
}

} // namespace

std::vector<Pair> pairsOf(const Project& project, Level level) {
    std::vector<Remark> remarks;
    for (const Divergence& divergence : project.divergences)
        remarks.emplace_back(divergence, nullptr);
    return pairsOf(project, level, remarks);
}

std::vector<Pair> pairsOf(const Project& project, Level level, std::span<const Remark> remarks) {
    std::vector<Pair> pairs = level == Level::Sentence ? pairsOfAlignment(project, project.alignment, level)
                                                       : pairsOfAlignment(project, project.paragraphs, level);
    if (level == Level::Sentence)
        markCrossed(project, pairs);
    attachNotes(remarks, pairs);
    return pairs;
}

} // namespace muqabala
