#pragma once

#include "align/lexicon/analysis.h"

#include <string_view>
#include <vector>

namespace muqabala {

/// What an Arabic word of a text may stand for: itself, and its stem without conjunction, preposition,
/// article, pronoun, ending or the prefix of the imperfect. Nothing is decided here: whether a stem is a
/// word, a dictionary says. `folded` is Folding::Match of the word. Costs after the prototype that the recipe
/// in ALGORITHM.md describes. Pure; about 1 microsecond.
[[nodiscard]] std::vector<Analysis> arabicForms(std::string_view folded);

/// The same for a word of a dictionary, which stands without clitics: only article and endings are taken off.
[[nodiscard]] std::vector<Analysis> arabicHeadwordForms(std::string_view folded);

/// What is left of a word without the weak letters ا و ي ه ء, article and prefix of the imperfect: the same
/// for most broken plurals and derived forms (كتاب, كتب). Empty when fewer than three consonants are left.
[[nodiscard]] std::string arabicSkeleton(std::string_view folded);

} // namespace muqabala
