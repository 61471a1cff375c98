#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace muqabala {

/// Text as code points, with the byte at which each begins.
struct CodePoints {
    std::vector<char32_t> chars;
    std::vector<std::uint32_t> offsets; ///< one more than chars: the last is the size in bytes

    explicit CodePoints(std::string_view text);
    /// The code point at i, or 0 outside the text.
    [[nodiscard]] char32_t at(std::size_t i) const { return i < chars.size() ? chars[i] : 0; }
};

/// A place where a sentence may end: one mark or several that end sentences, with what cannot be parted from
/// them. Positions are indices of code points; tail and next are equal when no space follows.
struct SentenceStop {
    std::size_t begin = 0; ///< of the first mark
    std::size_t end = 0;   ///< behind the marks that touch each other
    std::size_t tail = 0;  ///< behind closing quotes and brackets, note numbers and further marks
    std::size_t next = 0;  ///< where the next sentence would begin; the text's size when nothing follows
};

/// All of them, in order. Straight quotes are told apart by the space around them, a colon before them and
/// their number so far. Cost: linear.
[[nodiscard]] std::vector<SentenceStop> sentenceStops(const CodePoints& text);

/// . ! ? ؟ … and their kin.
[[nodiscard]] bool isSentenceMark(char32_t codePoint);
/// White space, or a character that shows nothing.
[[nodiscard]] bool isGap(char32_t codePoint);
/// Marks that stand before the first word of a sentence: quotes, brackets, ¿, currency signs.
[[nodiscard]] bool isOpening(char32_t codePoint);
/// Quotation marks and closing brackets.
[[nodiscard]] bool isClosing(char32_t codePoint);

} // namespace muqabala
