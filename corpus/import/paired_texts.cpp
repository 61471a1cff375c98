#include "corpus/import/paired_texts.h"

#include "corpus/text/trim.h"

#include <utility>

namespace muqabala {
namespace {

/// Appends a cell as a paragraph of one segment, or of none when it is blank. Returns the number of segments.
std::uint32_t appendParagraph(Document& document, TextSpan cell) {
    const auto paragraph = static_cast<std::uint32_t>(document.paragraphs.size());
    const auto firstSegment = static_cast<std::uint32_t>(document.segments.size());
    const TextSpan segment = trimmed(document.text, cell);
    const std::uint32_t segmentCount = segment.isEmpty() ? 0 : 1;
    document.paragraphs.push_back({cell, ParagraphRole::Body, firstSegment, segmentCount});
    if (segmentCount > 0)
        document.segments.push_back({segment, paragraph});
    return segmentCount;
}

TextSpan appendLine(Document& document, std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text.append(text).append("\n");
    return {begin, begin + static_cast<std::uint32_t>(text.size())};
}

} // namespace

PairedTexts::PairedTexts(Document source, Document target)
    : project_{.source = std::move(source),
               .target = std::move(target),
               .paragraphs = {},
               .alignment = {},
               .divergences = {}} {}

void PairedTexts::append(TextSpan source, TextSpan target, double probability) {
    const auto row = static_cast<std::uint32_t>(project_.source.paragraphs.size());
    paragraphs_.push_back({{{row}, {row + 1}}, {{row}, {row + 1}}, probability});
    const Range<SourceIndex> from{{sourceCount_}, {sourceCount_ + appendParagraph(project_.source, source)}};
    const Range<TargetIndex> to{{targetCount_}, {targetCount_ + appendParagraph(project_.target, target)}};
    if (!from.isEmpty() || !to.isEmpty())
        beads_.push_back({from, to, probability});
    sourceCount_ = from.end.value;
    targetCount_ = to.end.value;
}

void PairedTexts::append(std::string_view source, std::string_view target, double probability) {
    const TextSpan sourceSpan = appendLine(project_.source, source);
    append(sourceSpan, appendLine(project_.target, target), probability);
}

Project PairedTexts::project() && {
    project_.paragraphs = ParagraphAlignment(std::move(paragraphs_));
    project_.alignment = Alignment(std::move(beads_));
    return std::move(project_);
}

} // namespace muqabala
