#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "corpus/text/utf8.h"

#include <string>

namespace muqabala {

namespace {

enum class End { None, Statement, Question, Exclamation, Other };

struct SideEnd {
    End end = End::None;
    std::size_t index = 0; ///< of the mark, or of the last letter where there is none
};

bool isEnclosing(char32_t c) {
    return c == U'"' || c == U'\'' || c == U'“' || c == U'”' || c == U'’' || c == U'‘' || c == U'«' ||
           c == U'»' || c == U')' || c == U']';
}

End endOf(char32_t c) {
    switch (c) {
    case U'.':
    case U'…':
    case U'۔':
        return End::Statement;
    case U'?':
    case U'؟':
        return End::Question;
    case U'!':
        return End::Exclamation;
    default:
        return isLetterOrDigit(c) ? End::None : End::Other;
    }
}

/// The mark a text ends with, be it inside or outside the closing quotation marks.
SideEnd sideEnd(std::span<const Character> characters) {
    std::size_t i = characters.size();
    while (i > 0 && (isSpace(characters[i - 1].code) || isEnclosing(characters[i - 1].code)))
        --i;
    if (i == 0)
        return {End::Other, 0};
    return {endOf(characters[i - 1].code), i - 1};
}

/// The last word of a text.
TextSpan lastWord(std::span<const Character> characters, std::size_t last) {
    std::size_t first = last;
    while (first > 0 && isLetterOrDigit(characters[first - 1].code))
        --first;
    return {characters[first].span.begin, characters.back().span.end};
}

Divergence note(std::string_view check, TextSpan target, double confidence, const Sentence& reason) {
    Divergence finding;
    finding.check = check;
    finding.target = target;
    finding.category = Category::Punctuation;
    finding.severity = Severity::Minor;
    finding.confidence = confidence;
    explain(finding, say(reason));
    return finding;
}

bool isTitle(const SideView& side, Range<TargetIndex> range) {
    const Document& document = *side.document;
    return document.paragraphs[document.segments[range.begin.value].paragraph].role == ParagraphRole::Title;
}

/// Whether the bead's last segment ends its paragraph: between the sentences of one, the segmentation is the
/// judge.
bool endsParagraph(const PairView& pair) {
    const Document& document = *pair.target.document;
    const Paragraph& paragraph =
        document.paragraphs[document.segments[pair.bead.target.end.value - 1].paragraph];
    return paragraph.firstSegment + paragraph.segmentCount == pair.bead.target.end.value;
}

/// Where the original ends without a mark, as headings do, an exclamation mark is added.
void findAddedExclamation(const PairView& pair, Findings& findings) {
    const std::vector<Character> source =
        charactersOf(pair.source.document->text, pair.source.segments.back());
    const std::vector<Character> target =
        charactersOf(pair.target.document->text, pair.target.segments.back());
    const SideEnd translation = sideEnd(target);
    if (sideEnd(source).end == End::None && translation.end == End::Exclamation)
        findings.add(note("end-mark-altered", target[translation.index].span, 0.75,
                          {"The original has no exclamation mark here.", "ليس في الأصل علامة تعجب هنا."}));
}

void compareEnds(const PairView& pair, Findings& findings) {
    const std::vector<Character> source =
        charactersOf(pair.source.document->text, pair.source.segments.back());
    const std::vector<Character> target =
        charactersOf(pair.target.document->text, pair.target.segments.back());
    const SideEnd original = sideEnd(source);
    const SideEnd translation = sideEnd(target);
    // Where a quotation mark ends the text, some write the full stop outside, or leave it out.
    const bool isBare = translation.index + 1 == target.size();
    const TextSpan mark = target.empty() ? TextSpan{} : target[translation.index].span;
    if (original.end == End::Statement && translation.end == End::None && endsParagraph(pair))
        findings.add(note("end-mark-missing", lastWord(target, translation.index), isBare ? 0.9 : 0.6,
                          {"No mark ends this sentence; the original has a full stop.",
                           "لا علامة في نهاية هذه الجملة، وفي الأصل نقطة."}));
    else if (original.end == End::Statement && translation.end == End::Question)
        findings.add(note("end-mark-altered", mark, 0.75,
                          {"A question mark ends what is a statement in the original.",
                           "تنتهي الجملة بعلامة استفهام، وهي في الأصل خبرية."}));
    else if (original.end == End::Statement && translation.end == End::Exclamation)
        findings.add(note("end-mark-altered", mark, 0.75,
                          {"The original has no exclamation mark here.", "ليس في الأصل علامة تعجب هنا."}));
    else if (original.end == End::Question && translation.end == End::Statement)
        findings.add(note("end-mark-altered", mark, 0.6,
                          {"The original asks a question here; the translation ends in a full stop.",
                           "الجملة في الأصل سؤال، وتنتهي في الترجمة بنقطة."}));
}

} // namespace

void findEndMarks(const Comparison& comparison, Findings& findings) {
    for (const PairView& pair : comparison.pairs) {
        if (pair.bead.isOneSided())
            continue;
        findAddedExclamation(pair, findings);
        if (isTitle(pair.target, pair.bead.target))
            continue;
        compareEnds(pair, findings);
    }
}

} // namespace muqabala
