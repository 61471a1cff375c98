#pragma once

#include "corpus/text/segment.h"
#include "corpus/text/utf8.h"

#include "files.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace muqabala::test {

using CodePointSpans = std::vector<std::pair<std::size_t, std::size_t>>;

/// The rules that the program ships for a language.
inline SegmentationRules shippedRules(const std::string& language) {
    const std::string name = "dictionaries/suppressions." + language + ".txt";
    return readSegmentationRules(*bytesOf(sourceFile(name)), name).value();
}

inline Document segmentedByShippedRules(const Document& document) {
    return segment(document, shippedRules(std::string(document.language.primary())));
}

/// The segments of a paragraph, in code points from its beginning: how gold files note them.
inline CodePointSpans sentenceSpans(const Document& document, std::size_t paragraphNumber) {
    const Paragraph& paragraph = document.paragraphs.at(paragraphNumber);
    const auto position = [&](std::uint32_t offset) {
        return countCodePoints(document.at({paragraph.span.begin, offset}));
    };
    CodePointSpans spans;
    for (std::uint32_t i = 0; i < paragraph.segmentCount; ++i) {
        const TextSpan span = document.segments.at(paragraph.firstSegment + i).span;
        spans.emplace_back(position(span.begin), position(span.end));
    }
    return spans;
}

} // namespace muqabala::test
