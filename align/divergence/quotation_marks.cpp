#include "align/divergence/quotation_marks.h"

#include "corpus/text/utf8.h"

namespace muqabala {

namespace {

bool isQuotationMark(char32_t c) {
    return c == U'"' || c == U'“' || c == U'”' || c == U'„' || c == U'‟' || c == U'«' || c == U'»';
}

bool isOpeningBracket(char32_t c) {
    return c == U'(' || c == U'[' || c == U'{';
}

bool isClosingBracket(char32_t c) {
    return c == U')' || c == U']' || c == U'}';
}

char32_t openingOf(char32_t closing) {
    switch (closing) {
    case U')':
        return U'(';
    case U']':
        return U'[';
    default:
        return U'{';
    }
}

/// What one sees of a mark from the side of its word: letters touch it there.
bool touchesWord(char32_t c) {
    return isLetterOrDigit(c);
}

/// 1 when the neighbours make it an opening mark, -1 a closing one, 0 when they do not say.
int shapeAt(std::span<const Character> characters, std::size_t index) {
    const auto at = static_cast<std::ptrdiff_t>(index);
    const char32_t before = characterAt(characters, at - 1).code;
    const char32_t behind = characterAt(characters, at + 1).code;
    const bool wordBehind = touchesWord(behind);
    const bool wordBefore = touchesWord(before);
    if (wordBehind && !wordBefore)
        return 1;
    if (wordBefore && !wordBehind)
        return -1;
    if (isSpace(before) && !isSpace(behind))
        return 1;
    return isSpace(behind) && !isSpace(before) ? -1 : 0;
}

/// Pairs by alternation and, where the number is odd, leaves out the mark whose neighbours contradict it
/// first.
std::vector<EnclosingMark> pairAlternately(std::span<const Character> characters,
                                           const std::vector<std::size_t>& indices) {
    std::vector<EnclosingMark> marks;
    bool isOpen = false;
    const bool isOdd = indices.size() % 2 == 1;
    bool leftOne = false;
    for (const std::size_t index : indices) {
        const int shape = shapeAt(characters, index);
        const bool contradicts = isOpen ? shape == 1 : shape == -1;
        if (isOdd && !leftOne && contradicts) {
            leftOne = true;
            if (!isOpen) {
                marks.push_back({index, MarkRole::Closing, std::nullopt});
                continue;
            }
            // A second opening mark: the first one was never closed.
            marks.push_back({index, MarkRole::Opening, std::nullopt});
            continue;
        }
        marks.push_back({index, isOpen ? MarkRole::Closing : MarkRole::Opening, std::nullopt});
        if (isOpen) {
            std::size_t opening = marks.size() - 1;
            while (opening-- > 0 && (marks[opening].role != MarkRole::Opening || marks[opening].partner)) {
            }
            marks[opening].partner = marks.size() - 1;
            marks.back().partner = opening;
        }
        isOpen = !isOpen;
    }
    return marks;
}

/// 1) or أ): the bracket closes nothing.
bool isEnumeration(std::span<const Character> characters, std::size_t index) {
    const auto at = static_cast<std::ptrdiff_t>(index);
    if (!isLetterOrDigit(characterAt(characters, at - 1).code))
        return false;
    const char32_t second = characterAt(characters, at - 2).code;
    return isSpace(second) || (isDigit(second) && isSpace(characterAt(characters, at - 3).code));
}

} // namespace

std::vector<EnclosingMark> quotationMarks(std::span<const Character> characters) {
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (isQuotationMark(characters[i].code))
            indices.push_back(i);
    }
    return pairAlternately(characters, indices);
}

std::vector<EnclosingMark> brackets(std::span<const Character> characters) {
    std::vector<EnclosingMark> marks;
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const char32_t code = characters[i].code;
        if (isOpeningBracket(code)) {
            open.push_back(marks.size());
            marks.push_back({i, MarkRole::Opening, std::nullopt});
        } else if (isClosingBracket(code)) {
            const bool matches =
                !open.empty() && characters[marks[open.back()].index].code == openingOf(code);
            if (!matches && isEnumeration(characters, i))
                continue;
            marks.push_back({i, MarkRole::Closing, std::nullopt});
            if (!matches)
                continue;
            marks.back().partner = open.back();
            marks[open.back()].partner = marks.size() - 1;
            open.pop_back();
        }
    }
    return marks;
}

} // namespace muqabala
