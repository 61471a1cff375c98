#include "corpus/text/word_before.h"

#include "corpus/text/normalize.h"
#include "corpus/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace muqabala {

namespace {

constexpr char32_t kTatweel = 0x0640;

bool isInsideWord(char32_t c) {
    const bool dash = c == U'-' || (c >= 0x2010 && c <= 0x2015);
    return !isSpace(c) && !isOpening(c) && !isClosing(c) && !dash && c != U'/' && c != U',';
}

bool isLatinCapital(char32_t c) {
    return c < 0x0250 && u_isupper(static_cast<UChar32>(c)) != 0;
}

bool isSmall(char32_t c) {
    return u_islower(static_cast<UChar32>(c)) != 0;
}

} // namespace

std::string plainWord(const CodePoints& text, std::size_t begin, std::size_t end) {
    std::string word;
    for (std::size_t i = begin; i < end; ++i)
        appendUtf8(word, text.chars[i]);
    return fold(word, Folding::Presentation);
}

bool isArabicLetter(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    return u_isalpha(static_cast<UChar32>(c)) != 0 &&
           uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_ARABIC;
}

WordBefore::WordBefore(const CodePoints& text, std::size_t stop)
    : text_(text),
      end_(stop) {
    const std::size_t spaced = runBegin(text, end_, isGap);
    if (spaced > 0 && isArabicLetter(text.chars[spaced - 1]))
        end_ = spaced;
    begin_ = runBegin(text, end_, isInsideWord);
}

bool WordBefore::isLatinInitials() const {
    return isInitials(isLatinCapital);
}

bool WordBefore::isArabicInitials() const {
    return isInitials(isArabicLetter);
}

bool WordBefore::followsNumber() const {
    const std::size_t i = runBegin(text_, begin_, [](char32_t c) { return isGap(c) || isOpening(c); });
    return i > 0 && u_isdigit(static_cast<UChar32>(text_.chars[i - 1])) != 0;
}

bool WordBefore::isLowerCase() const {
    const auto from = text_.chars.begin() + static_cast<std::ptrdiff_t>(begin_);
    const auto to = text_.chars.begin() + static_cast<std::ptrdiff_t>(end_);
    return end_ >= begin_ + 2 && std::all_of(from, to, isSmall);
}

bool WordBefore::isArabicWord() const {
    return end_ >= begin_ + 2 && isArabicLetter(text_.chars[begin_]) && !isArabicInitials();
}

/// Letters and full stops in turn, beginning and ending with a letter.
template <class Predicate>
bool WordBefore::isInitials(Predicate isLetter) const {
    bool wantLetter = true;
    for (std::size_t i = begin_; i < end_; ++i) {
        const char32_t c = text_.chars[i];
        if (c == kTatweel || isGap(c))
            continue;
        if (wantLetter ? !isLetter(c) : c != U'.')
            return false;
        wantLetter = !wantLetter;
    }
    return !wantLetter;
}

} // namespace muqabala
