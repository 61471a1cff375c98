#pragma once

#include "corpus/document.h"

#include <cstddef>
#include <string_view>

namespace muqabala {

/// Words as a word processor counts them: what stands between white space, when there is a letter or a digit
/// in it ("الـ11" and "well-known" are one each, a dash is none). Pure; cost linear.
[[nodiscard]] std::size_t countWords(std::string_view text);

/// Words of all segments of a document: of what is collated, front matter left out.
[[nodiscard]] std::size_t countWords(const Document& document);

} // namespace muqabala
