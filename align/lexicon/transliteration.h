#pragma once

#include <string_view>

namespace muqabala {

/// How well an Arabic word (with or without clitics and article) may be the transliteration of a Latin-script
/// name, or the other way round: 0 to 1, where 0.78 and more is worth believing. Both as they stand in the
/// text. Weighted edit distance over consonants, vowels cheap. Pure.
[[nodiscard]] double transliterationSimilarity(std::string_view latin, std::string_view arabic);

} // namespace muqabala
