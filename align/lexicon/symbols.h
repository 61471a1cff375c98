#pragma once

#include "align/lexicon/lexicon.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace muqabala {

/// What types of two texts have in common when they need no dictionary to match: the same number, a mark of
/// the same kind, or the same word in the same script. Empty for a mark of no weight (full stop, comma,
/// dash).
[[nodiscard]] std::string identityOf(const WordType& type);

/// A number as it is compared: without separators of thousands, with '.' before decimals.
[[nodiscard]] std::string plainNumber(std::string_view folded);

/// The value of a number word of one word ("four", "أربعة", "fourth"), of English or Arabic.
[[nodiscard]] std::optional<std::uint64_t> numberWordValue(std::string_view folded);

} // namespace muqabala
