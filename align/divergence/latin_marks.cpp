#include "align/divergence/characters.h"
#include "align/divergence/detectors.h"
#include "corpus/text/utf8.h"

#include <string>

namespace muqabala {

namespace {

bool isLatinMark(char32_t c) {
    return c == U',' || c == U';' || c == U'?';
}

/// The last letter or digit before a place; a space when there is none.
char32_t lastBefore(std::span<const Character> characters, std::size_t index) {
    while (index-- > 0) {
        if (isLetterOrDigit(characters[index].code))
            return characters[index].code;
    }
    return U' ';
}

/// A mark behind Arabic, or behind digits and followed by Arabic: in a Latin name it is in its place.
bool isInArabic(std::span<const Character> characters, std::size_t index) {
    const char32_t before = lastBefore(characters, index);
    if (isOfArabicWord(before))
        return true;
    const auto next = static_cast<std::ptrdiff_t>(index) + 1;
    const bool isSpaced = isSpace(characterAt(characters, next).code);
    return isDigit(before) && isSpaced && isOfArabicWord(characterAt(characters, next + 1).code);
}

struct MarkCount {
    std::vector<TextSpan> latin;
    std::size_t arabic = 0;
};

MarkCount countMarks(const Document& document) {
    MarkCount count;
    for (const Paragraph& paragraph : document.paragraphs) {
        const std::vector<Character> characters = charactersOf(document.text, paragraph.span);
        const std::vector<TextSpan> addresses = addressesIn(document.text, paragraph.span);
        for (std::size_t i = 0; i < characters.size(); ++i) {
            const char32_t c = characters[i].code;
            if (c == U'،' || c == U'؛' || c == U'؟')
                ++count.arabic;
            const bool counts = isLatinMark(c) && isInArabic(characters, i);
            // A mark at an address's end is the sentence's.
            if (counts && !(isWithin(addresses, characters[i].span) &&
                            isLatinLetter(characterAt(characters, static_cast<std::ptrdiff_t>(i) + 1).code)))
                count.latin.push_back(characters[i].span);
        }
    }
    return count;
}

/// " beside 49 Arabic ones", or nothing.
Wording besideArabic(std::size_t arabic) {
    constexpr CountedNoun kMark{"علامة عربية", "علامتين عربيتين", "علامات عربية"};
    if (arabic == 0)
        return "";
    return say({" beside {0} Arabic {1}", " إلى جانب {2}"},
               {std::to_string(arabic), arabic == 1 ? "one" : "ones", countedInArabic(arabic, kMark)});
}

Wording reasonFor(const MarkCount& count) {
    constexpr CountedNoun kTime{"مرة", "مرتين", "مرات"};
    constexpr Sentence kOne{
        "A Latin comma, semicolon or question mark stands in the Arabic text{0}, where Arabic has ، ؛ ؟.",
        "في النص العربي فاصلة أو علامة استفهام لاتينية{0}، والصواب بالعربية ، ؛ ؟."};
    constexpr Sentence kMany{
        "Latin commas, semicolons or question marks stand {1} times in the Arabic text{0}, "
        "where Arabic has ، ؛ ؟.",
        "وردت فواصل وعلامات استفهام لاتينية {2} في النص العربي{0}، والصواب بالعربية ، ؛ ؟."};
    return say(count.latin.size() == 1 ? kOne : kMany,
               {besideArabic(count.arabic), std::to_string(count.latin.size()),
                countedInArabic(count.latin.size(), kTime)});
}

} // namespace

void findLatinMarks(const Comparison& comparison, Findings& findings) {
    if (!comparison.target.language.is("ar"))
        return;
    MarkCount count = countMarks(comparison.target);
    if (count.latin.empty())
        return;
    Divergence finding;
    finding.check = "latin-marks";
    finding.category = Category::Punctuation;
    finding.severity = Severity::Minor;
    finding.confidence = count.latin.size() >= 5 ? 0.95 : 0.85;
    explain(finding, reasonFor(count));
    // A single one among Arabic marks is a slip at its place, not the habit of a text.
    if (count.latin.size() == 1)
        finding.target = count.latin.front();
    else
        finding.targetOccurrences = std::move(count.latin);
    findings.add(std::move(finding));
}

} // namespace muqabala
