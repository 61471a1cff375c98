#pragma once

#include <string>
#include <string_view>

namespace muqabala {

/// The code points of UTF-8 text, for words that are changed letter by letter.
[[nodiscard]] std::u32string decoded(std::string_view text);

/// And back.
[[nodiscard]] std::string encoded(std::u32string_view codePoints);

} // namespace muqabala
