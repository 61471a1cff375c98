#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "corpus/text/utf8.h"

namespace muqabala {

namespace {

bool isDash(char32_t c) {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015);
}

/// A dash that sets words apart: a space on at least one side, no digit on either.
struct Dash {
    std::size_t index = 0;
    char32_t code = 0;
    bool spaceBefore = false;
    bool spaceBehind = false;
};

std::vector<Dash> dashesOf(std::span<const Character> characters) {
    std::vector<Dash> dashes;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        const char32_t before = characterAt(characters, at - 1).code;
        const char32_t behind = characterAt(characters, at + 1).code;
        const bool apart = isSpace(before) || isSpace(behind);
        if (isDash(characters[i].code) && apart && !isDigit(before) && !isDigit(behind) &&
            !isLatinLetter(before))
            dashes.push_back({i, characters[i].code, isSpace(before), isSpace(behind)});
    }
    return dashes;
}

/// Two dashes around an insertion should be of one kind and spaced alike, as in a mirror.
bool areUneven(const Dash& first, const Dash& second) {
    return first.code != second.code || first.spaceBehind != second.spaceBefore;
}

Divergence unevenDashes(const Document& document, std::span<const Character> characters, const Dash& first,
                        const Dash& second) {
    Divergence finding;
    finding.check = "dashes-uneven";
    finding.target = TextSpan{characters[first.index].span.begin, characters[second.index].span.end};
    finding.category = Category::Punctuation;
    finding.severity = Severity::Minor;
    finding.confidence = 0.75;
    explain(
        finding,
        say({"The dashes around “{0}” differ in kind or in the spaces beside them.",
             "الشرطتان حول «{0}» مختلفتان في الشكل أو في المسافات إلى جانبهما."},
            {document.at({characters[first.index + 1].span.begin, characters[second.index].span.begin})}));
    return finding;
}

void findDashes(const Document& document, TextSpan sentence, Findings& findings) {
    constexpr std::size_t kLongest = 120; // characters of an insertion
    const std::vector<Character> characters = charactersOf(document.text, sentence);
    const std::vector<Dash> dashes = dashesOf(characters);
    if (dashes.size() == 2 && dashes[1].index - dashes[0].index < kLongest && areUneven(dashes[0], dashes[1]))
        findings.add(unevenDashes(document, characters, dashes[0], dashes[1]));
}

void findTwoDots(const Document& document, TextSpan paragraph, Findings& findings) {
    const std::vector<Character> characters = charactersOf(document.text, paragraph);
    for (std::size_t i = 0; i + 1 < characters.size(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        const bool isTwo = characters[i].code == U'.' && characters[i + 1].code == U'.' &&
                           characterAt(characters, at - 1).code != U'.' &&
                           characterAt(characters, at + 2).code != U'.';
        if (!isTwo)
            continue;
        Divergence finding;
        finding.check = "two-dots";
        finding.target = TextSpan{characters[i].span.begin, characters[i + 1].span.end};
        finding.category = Category::Punctuation;
        finding.severity = Severity::Minor;
        finding.confidence = 0.8;
        explain(finding, say({"Two dots stand here: a full stop has one, an ellipsis three.",
                              "هنا نقطتان متتاليتان: نهاية الجملة نقطة واحدة، والحذف ثلاث."}));
        findings.add(std::move(finding));
    }
}

} // namespace

void findUnevenMarks(const Comparison& comparison, Findings& findings) {
    for (const Segment& segment : comparison.target.segments)
        findDashes(comparison.target, segment.span, findings);
    for (const Paragraph& paragraph : comparison.target.paragraphs)
        findTwoDots(comparison.target, paragraph.span, findings);
}

} // namespace muqabala
