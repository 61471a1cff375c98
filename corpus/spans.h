#pragma once

#include "corpus/index.h"

#include <string_view>
#include <vector>

namespace muqabala {

/// Whether a span lies within a text and both its ends stand on code point boundaries.
[[nodiscard]] bool isWithin(TextSpan span, std::string_view text);

/// The same, and that it is not empty.
[[nodiscard]] bool holdsWords(TextSpan span, std::string_view text);

/// Whether the spans hold words each, in order and apart from each other.
[[nodiscard]] bool holdWords(const std::vector<TextSpan>& spans, std::string_view text);

} // namespace muqabala
