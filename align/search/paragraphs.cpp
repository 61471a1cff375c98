#include "align/search/paragraphs.h"

#include <cstdint>

namespace muqabala {

namespace {

/// Paragraph beads that share a paragraph are one.
void push(std::vector<ParagraphBead>& beads, ParagraphBead bead) {
    while (!beads.empty() &&
           (bead.source.begin < beads.back().source.end || bead.target.begin < beads.back().target.end)) {
        bead.source.begin = std::min(bead.source.begin, beads.back().source.begin);
        bead.target.begin = std::min(bead.target.begin, beads.back().target.begin);
        beads.pop_back();
    }
    beads.push_back(bead);
}

template <class I, class P>
Range<P> paragraphsOf(const Document& document, Range<I> segments) {
    return {{document.segments[segments.begin.value].paragraph},
            {document.segments[segments.end.value - 1].paragraph + 1}};
}

/// The paragraphs that are linked by segments, in order, with gaps where paragraphs have no counterpart.
std::vector<ParagraphBead> linkedParagraphs(const Document& source, const Document& target,
                                            const std::vector<Bead>& beads) {
    std::vector<ParagraphBead> linked;
    for (const Bead& bead : beads) {
        if (!bead.isOneSided())
            push(linked, {paragraphsOf<SourceIndex, SourceParagraphIndex>(source, bead.source),
                          paragraphsOf<TargetIndex, TargetParagraphIndex>(target, bead.target)});
    }
    return linked;
}

/// Fills the gaps with a bead for each paragraph that stands alone, those of the source first.
std::vector<ParagraphBead> filled(const std::vector<ParagraphBead>& linked, const ParagraphBead& end) {
    std::vector<ParagraphBead> all;
    SourceParagraphIndex source;
    TargetParagraphIndex target;
    const auto fillUpTo = [&](const ParagraphBead& next) {
        for (; source < next.source.begin; ++source.value)
            all.push_back({{source, {source.value + 1}}, {target, target}});
        for (; target < next.target.begin; ++target.value)
            all.push_back({{source, source}, {target, {target.value + 1}}});
    };
    for (const ParagraphBead& bead : linked) {
        fillUpTo(bead);
        all.push_back(bead);
        source = bead.source.end;
        target = bead.target.end;
    }
    fillUpTo(end);
    return all;
}

/// Mean of probabilities, by segments.
struct Mean {
    double sum = 0;
    double weight = 0;
    void add(double probability, double size) {
        sum += probability * size;
        weight += size;
    }
    [[nodiscard]] double value() const { return weight > 0 ? sum / weight : 1; }
};

void setProbabilities(std::vector<ParagraphBead>& paragraphs, const Document& source, const Document& target,
                      const std::vector<Bead>& beads) {
    std::vector<std::size_t> ofSource(source.paragraphs.size());
    std::vector<std::size_t> ofTarget(target.paragraphs.size());
    for (std::size_t p = 0; p < paragraphs.size(); ++p) {
        for (auto s = paragraphs[p].source.begin; s < paragraphs[p].source.end; ++s.value)
            ofSource[s.value] = p;
        for (auto t = paragraphs[p].target.begin; t < paragraphs[p].target.end; ++t.value)
            ofTarget[t.value] = p;
    }
    std::vector<Mean> means(paragraphs.size());
    for (const Bead& bead : beads) {
        const std::size_t p = bead.source.isEmpty()
                                  ? ofTarget[target.segments[bead.target.begin.value].paragraph]
                                  : ofSource[source.segments[bead.source.begin.value].paragraph];
        means[p].add(bead.probability, bead.source.size() + bead.target.size());
    }
    for (std::size_t p = 0; p < paragraphs.size(); ++p)
        paragraphs[p].probability = means[p].value();
}

} // namespace

ParagraphAlignment alignParagraphs(const Document& source, const Document& target,
                                   const std::vector<Bead>& beads) {
    ParagraphBead end;
    end.source.begin.value = static_cast<std::uint32_t>(source.paragraphs.size());
    end.target.begin.value = static_cast<std::uint32_t>(target.paragraphs.size());
    std::vector<ParagraphBead> paragraphs = filled(linkedParagraphs(source, target, beads), end);
    setProbabilities(paragraphs, source, target, beads);
    return ParagraphAlignment(std::move(paragraphs));
}

} // namespace muqabala
