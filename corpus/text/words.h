#pragma once

#include "corpus/index.h"

#include <string_view>
#include <vector>

namespace muqabala {

enum class WordKind {
    Arabic,      ///< letters of the Arabic script, with their marks
    Latin,       ///< letters of the Latin script; may hold an apostrophe or a full stop inside (don't, U.S)
    Other,       ///< letters of another script
    Number,      ///< digits of any script with the separators among them: 3,500 ٣٫٥ 30
    Punctuation, ///< one mark
};

/// A word, number or mark, and where it stands in the text.
struct Word {
    TextSpan span;
    WordKind kind = WordKind::Other;

    friend bool operator==(const Word&, const Word&) = default;
};

/// The words of a part of a text, in order; white space and controls are between them. Letters and digits
/// that touch are parted (الـ11 is two words), and so are scripts that touch. Pure; cost linear.
[[nodiscard]] std::vector<Word> splitWords(std::string_view text, TextSpan part);

} // namespace muqabala
