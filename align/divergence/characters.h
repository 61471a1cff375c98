#pragma once

#include "corpus/index.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace muqabala {

/// A code point and where it stands in the text.
struct Character {
    char32_t code = 0;
    TextSpan span;
};

/// The code points of a part of a text without zero-width and bidi controls, which nobody sees. Cost: linear.
[[nodiscard]] std::vector<Character> charactersOf(std::string_view text, TextSpan part);

/// The character at an index, or a space beyond either end, where a text has its edge.
[[nodiscard]] Character characterAt(std::span<const Character> characters, std::ptrdiff_t index);

[[nodiscard]] bool isOfArabicWord(char32_t c); ///< a letter, harakat or tatweel
[[nodiscard]] bool isLatinLetter(char32_t c);
[[nodiscard]] bool isDigit(char32_t c); ///< ASCII, Arabic-Indic or Persian
[[nodiscard]] bool isLetterOrDigit(char32_t c);

/// The run of characters other than space that holds the character at an index.
[[nodiscard]] TextSpan unspacedRunAt(std::span<const Character> characters, std::size_t index);

/// Addresses, whose letters and marks follow rules of their own: URLs, e-mail, @names, #tags, bare domains.
[[nodiscard]] std::vector<TextSpan> addressesIn(std::string_view text, TextSpan part);

/// Whether a place lies in one of the spans (ascending, disjoint).
[[nodiscard]] bool isWithin(std::span<const TextSpan> spans, TextSpan place);

} // namespace muqabala
