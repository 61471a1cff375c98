#pragma once

#include "corpus/index.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace muqabala {

/// How a line ends, closing quotes, brackets and note numbers aside.
enum class LineEnd {
    Open,      ///< without a mark, as titles do
    FullStop,  ///< . or …
    Question,  ///< ? ! ؟
    Continues, ///< , ; : and the like: more must follow
};

[[nodiscard]] LineEnd lineEnd(std::string_view text, TextSpan span);

/// Words and numbers, without marks.
[[nodiscard]] std::size_t countWords(std::string_view text, TextSpan span);

/// The folded words joined by spaces, without marks: equal for lines that say the same.
[[nodiscard]] std::string lineKey(std::string_view text, TextSpan span);

/// The text of a span with each run of white space as one space: how it reads on one line.
[[nodiscard]] std::string onOneLine(std::string_view text, TextSpan span);

} // namespace muqabala
