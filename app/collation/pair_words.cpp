#include "app/collation/pair_words.h"

#include "align/divergence/comparison.h"

#include <algorithm>

namespace muqabala::app {

namespace {

TextSpan moved(TextSpan span, std::uint32_t offset) {
    return {span.begin + offset, span.end + offset};
}

/// Neighbouring segments of a document as a document of one paragraph; `offset` tells where they stood.
Document cutOut(const Document& document, std::uint32_t first, std::uint32_t count, std::uint32_t& offset) {
    Document part;
    part.name = document.name;
    part.language = document.language;
    if (count == 0)
        return part;
    const TextSpan whole{document.segments[first].span.begin, document.segments[first + count - 1].span.end};
    offset = whole.begin;
    part.text = document.at(whole);
    part.paragraphs.push_back({{0, whole.size()}, ParagraphRole::Body, 0, count});
    for (std::uint32_t i = first; i < first + count; ++i) {
        const TextSpan span = document.segments[i].span;
        part.segments.push_back({{span.begin - offset, span.end - offset}, 0});
    }
    return part;
}

/// The words of a side that carry content and that no link holds.
std::vector<TextSpan> alone(const SideView& side, const LinkedSide& linked, const std::vector<bool>& isHeld,
                            std::uint32_t offset) {
    std::vector<TextSpan> words;
    for (std::size_t i = 0; i < side.words.size() && i < linked.classes.size(); ++i) {
        if (!isHeld[i] && isContent(linked.classes[i]))
            words.push_back(moved(side.words[i].span, offset));
    }
    return words;
}

} // namespace

Excerpt excerptOf(const Project& project, const Bead& bead) {
    Excerpt excerpt;
    Project& part = excerpt.project;
    part.source = cutOut(project.source, bead.source.begin.value, bead.source.size(), excerpt.sourceOffset);
    part.target = cutOut(project.target, bead.target.begin.value, bead.target.size(), excerpt.targetOffset);
    part.alignment =
        Alignment({{{{0}, {bead.source.size()}}, {{0}, {bead.target.size()}}, bead.probability}});
    part.paragraphs = ParagraphAlignment({{{{0}, {static_cast<std::uint32_t>(part.source.paragraphs.size())}},
                                           {{0}, {static_cast<std::uint32_t>(part.target.paragraphs.size())}},
                                           1.0}});
    return excerpt;
}

PairWords linkWords(const Excerpt& excerpt, const Resources& resources) {
    const Project& project = excerpt.project;
    const Comparison comparison =
        compare(project.source, project.target, project.paragraphs, project.alignment,
                detectionResources(resources), project.crossings);
    const PairView& pair = comparison.pairs.front();
    std::vector<bool> sourceHeld(pair.source.words.size());
    std::vector<bool> targetHeld(pair.target.words.size());
    PairWords words;
    for (const WordLink& link : pair.links.links) {
        sourceHeld[link.source] = true;
        targetHeld[link.target] = true;
        words.links.push_back({moved(pair.source.words[link.source].span, excerpt.sourceOffset),
                               moved(pair.target.words[link.target].span, excerpt.targetOffset),
                               link.evidence, link.weight, link.probability});
    }
    words.sourceAlone = alone(pair.source, pair.links.source, sourceHeld, excerpt.sourceOffset);
    words.targetAlone = alone(pair.target, pair.links.target, targetHeld, excerpt.targetOffset);
    return words;
}

} // namespace muqabala::app
