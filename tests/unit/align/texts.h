#pragma once

#include "corpus/alignment.h"
#include "corpus/document.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace muqabala::test {

/// A document whose segments are given, one after the other; each inner list is a paragraph.
inline Document documentOfParagraphs(const std::string& language,
                                     const std::vector<std::vector<std::string>>& paragraphs) {
    Document document;
    document.language = {language};
    for (const auto& segments : paragraphs) {
        Paragraph paragraph;
        paragraph.firstSegment = static_cast<std::uint32_t>(document.segments.size());
        paragraph.span.begin = static_cast<std::uint32_t>(document.text.size());
        for (const std::string& segment : segments) {
            const auto begin = static_cast<std::uint32_t>(document.text.size());
            document.text += segment;
            const auto end = static_cast<std::uint32_t>(document.text.size());
            document.segments.push_back(
                {{begin, end}, static_cast<std::uint32_t>(document.paragraphs.size())});
            paragraph.span.end = end;
            ++paragraph.segmentCount;
            document.text += ' ';
        }
        document.paragraphs.push_back(paragraph);
    }
    return document;
}

/// One paragraph with these segments.
inline Document documentOf(const std::string& language, const std::vector<std::string>& segments) {
    return documentOfParagraphs(language, {segments});
}

inline Bead bead(std::uint32_t s0, std::uint32_t s1, std::uint32_t t0, std::uint32_t t1) {
    return {{{s0}, {s1}}, {{t0}, {t1}}, 1.0};
}

/// Beads without their probabilities, as (source begin, end, target begin, end).
inline std::vector<std::vector<std::uint32_t>> shapesOf(const std::vector<Bead>& beads) {
    std::vector<std::vector<std::uint32_t>> shapes;
    for (const Bead& b : beads)
        shapes.push_back(
            {b.source.begin.value, b.source.end.value, b.target.begin.value, b.target.end.value});
    return shapes;
}

} // namespace muqabala::test
