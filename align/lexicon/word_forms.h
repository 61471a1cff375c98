#pragma once

#include "align/lexicon/analysis.h"
#include "corpus/language.h"

#include <string_view>
#include <vector>

namespace muqabala {

/// What a word of a text may stand for, by what is known of its language; of most languages only the word
/// itself. `folded` is Folding::Match of it. Pure.
[[nodiscard]] std::vector<Analysis> textForms(std::string_view folded, const Language& language);

/// The same for a word of a dictionary.
[[nodiscard]] std::vector<Analysis> headwordForms(std::string_view folded, const Language& language);

/// What derived forms of one root have in common; empty when the language has no such thing.
[[nodiscard]] std::string skeletonOf(std::string_view folded, const Language& language);

} // namespace muqabala
