#pragma once

#include "align/lexicon/lexicon.h"

namespace muqabala {

/// The share of words of a class, in a language, for which a match is found in the segment that translates
/// theirs; 0 to 0.95. Usual ones: a text has its own, see search/fitting.
[[nodiscard]] double hitRate(TypeClass typeClass, const Language& language);

} // namespace muqabala
