#pragma once

#include "align/lexicon/numerals.h"
#include "align/lexicon/quantities.h"
#include "corpus/language.h"

#include <span>
#include <vector>

namespace muqabala {

/// Composes the numerals of a text to quantities, from left to right, the longest each time. Pure; cost
/// linear.
[[nodiscard]] std::vector<Quantity> composeNumbers(std::span<const Numeral> numerals,
                                                   const Language& language);

} // namespace muqabala
