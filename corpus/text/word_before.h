#pragma once

#include "corpus/text/sentence_stops.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace muqabala {

/// How far looking at one stop may reach, in code points: longer runs are no words, and the cost stays
/// linear.
inline constexpr std::size_t kReach = 100;

/// The beginning of the run of characters that `isInside` accepts and that ends before `end`.
template <class Predicate>
[[nodiscard]] std::size_t runBegin(const CodePoints& text, std::size_t end, Predicate isInside) {
    const std::size_t limit = end - std::min(end, kReach);
    std::size_t begin = end;
    while (begin > limit && isInside(text.chars[begin - 1]))
        --begin;
    return begin;
}

/// The characters of [begin, end) as rules write them: without harakat, tatweel and controls.
[[nodiscard]] std::string plainWord(const CodePoints& text, std::size_t begin, std::size_t end);

[[nodiscard]] bool isArabicLetter(char32_t codePoint);

/// The last word before a full stop, and what may be abbreviated in it.
class WordBefore {
public:
    /// `stop`: where the full stop stands. In Arabic a space before it is common: "د . محمد".
    WordBefore(const CodePoints& text, std::size_t stop);

    [[nodiscard]] std::string withStop() const { return plainWord(text_, begin_, end_) + '.'; }
    /// "J", "U.S", "J.R.R": capitals, each but the last with its full stop.
    [[nodiscard]] bool isLatinInitials() const;
    /// "د", "أ.ف.ب", "هـ".
    [[nodiscard]] bool isArabicInitials() const;
    [[nodiscard]] bool followsNumber() const;
    /// Two small Latin letters or more, and nothing else.
    [[nodiscard]] bool isLowerCase() const;
    /// Two Arabic letters or more, and no initials.
    [[nodiscard]] bool isArabicWord() const;

private:
    template <class Predicate>
    [[nodiscard]] bool isInitials(Predicate isLetter) const;

    const CodePoints& text_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
};

} // namespace muqabala
