#include "corpus/text/segment.h"

#include "corpus/text/sentence_breaks.h"
#include "corpus/text/trim.h"

namespace muqabala {

namespace {

/// The spans of a paragraph's sentences, without the white space around them.
std::vector<TextSpan> sentences(const Document& document, const Paragraph& paragraph,
                                SentenceBreaker& breaker) {
    if (paragraph.role == ParagraphRole::Title)
        return {paragraph.span};
    std::vector<TextSpan> spans;
    std::uint32_t begin = paragraph.span.begin;
    const auto close = [&](std::uint32_t end) {
        const TextSpan span = trimmed(document.text, {begin, end});
        if (!span.isEmpty())
            spans.push_back(span);
        begin = end;
    };
    for (const std::uint32_t offset : breaker.beginnings(document.at(paragraph.span)))
        close(paragraph.span.begin + offset);
    close(paragraph.span.end);
    return spans;
}

} // namespace

Document segment(Document document, const SegmentationRules& rules) {
    SentenceBreaker breaker(document.language, rules);
    document.segments.clear();
    for (std::size_t i = 0; i < document.paragraphs.size(); ++i) {
        Paragraph& paragraph = document.paragraphs[i];
        paragraph.firstSegment = static_cast<std::uint32_t>(document.segments.size());
        for (const TextSpan span : sentences(document, paragraph, breaker))
            document.segments.push_back({span, static_cast<std::uint32_t>(i)});
        paragraph.segmentCount =
            static_cast<std::uint32_t>(document.segments.size()) - paragraph.firstSegment;
    }
    return document;
}

} // namespace muqabala
