#pragma once

#include "corpus/edit/alignment_edits.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muqabala {

/// Projects of short sentences of our own, and their alignments as numbers of units.

/// A text of paragraphs with so many sentences each; the sentences are "NAME0 NAME0.", "NAME1 NAME1.", …
inline Document gridText(const std::string& name, const std::vector<std::uint32_t>& sentencesByParagraph) {
    Document document;
    std::uint32_t next = 0;
    for (const std::uint32_t count : sentencesByParagraph) {
        const auto begin = static_cast<std::uint32_t>(document.text.size());
        const auto paragraph = static_cast<std::uint32_t>(document.paragraphs.size());
        const std::uint32_t firstSegment = next;
        for (; next < firstSegment + count; ++next) {
            document.text += next == firstSegment ? "" : " ";
            const auto at = static_cast<std::uint32_t>(document.text.size());
            const std::string word = name + std::to_string(next);
            document.text.append(word).append(" ").append(word).append(".");
            document.segments.push_back({{at, static_cast<std::uint32_t>(document.text.size())}, paragraph});
        }
        document.paragraphs.push_back({{begin, static_cast<std::uint32_t>(document.text.size())},
                                       ParagraphRole::Body,
                                       firstSegment,
                                       count});
        document.text += '\n';
    }
    return document;
}

using Shape = std::pair<std::uint32_t, std::uint32_t>;
using Shapes = std::vector<Shape>;

/// Beads of these numbers of units, each with probability .9.
template <class AlignmentType>
AlignmentType gridAlignment(const Shapes& shapes) {
    std::vector<typename AlignmentType::Bead> beads;
    typename AlignmentType::Bead next;
    for (const auto& [source, target] : shapes) {
        next.source = {next.source.end, {next.source.end.value + source}};
        next.target = {next.target.end, {next.target.end.value + target}};
        next.probability = .9;
        beads.push_back(next);
    }
    return AlignmentType(std::move(beads));
}

/// One paragraph on either side, or paragraphs that correspond one to one.
inline Project gridProject(const Shapes& shapes, const std::vector<std::uint32_t>& sourceParagraphs,
                           const std::vector<std::uint32_t>& targetParagraphs) {
    Project project;
    project.source = gridText("s", sourceParagraphs);
    project.target = gridText("t", targetParagraphs);
    project.alignment = gridAlignment<Alignment>(shapes);
    project.paragraphs = gridAlignment<ParagraphAlignment>(Shapes(sourceParagraphs.size(), Shape{1, 1}));
    return project;
}

inline Project gridProject(const Shapes& shapes) {
    Shape all;
    for (const auto& [source, target] : shapes)
        all = {all.first + source, all.second + target};
    return gridProject(shapes, {all.first}, {all.second});
}

template <class BeadType>
Shapes shapesOf(const std::vector<BeadType>& beads) {
    Shapes shapes;
    for (const BeadType& bead : beads)
        shapes.emplace_back(bead.source.size(), bead.target.size());
    return shapes;
}

inline Shapes sentenceShapes(const Project& project) {
    return shapesOf(project.alignment.beads());
}

inline Shapes paragraphShapes(const Project& project) {
    return shapesOf(project.paragraphs.beads());
}

/// The project after a change; the same when there is none.
inline Project after(Project project, std::optional<Change> change) {
    if (change)
        (void)apply(project, std::move(*change));
    return project;
}

inline Bead beadAt(std::uint32_t s, std::uint32_t sEnd, std::uint32_t t, std::uint32_t tEnd) {
    return {{{s}, {sEnd}}, {{t}, {tEnd}}, .5};
}

} // namespace muqabala
