#pragma once

#include "corpus/index.h"

#include <string_view>

namespace muqabala {

/// Whether a code point shows nothing and takes no room: zero-width spaces and joiners, bidi controls, soft
/// hyphen.
[[nodiscard]] bool isInvisible(char32_t codePoint);

/// Whether a reader would call the text empty: nothing but white space and invisible characters.
[[nodiscard]] bool isBlank(std::string_view text);

/// The span without the white space and stray controls around it; empty, at its beginning, when nothing is
/// left. Joiners at the end stay, since they shape the letter before them.
[[nodiscard]] TextSpan trimmed(std::string_view text, TextSpan span);

} // namespace muqabala
