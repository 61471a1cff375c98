#pragma once

#include "align/lexicon/analysis.h"

#include <string_view>
#include <vector>

namespace muqabala {

/// What an English word of a text may be a form of: itself, its lemma by rule or irregular table, and words
/// it is derived from (-er, -ly, -al, -ion, …). Proposes words that do not exist; a dictionary tells them
/// apart. `folded` is Folding::Match of the word. Pure; about 1 microsecond.
[[nodiscard]] std::vector<Analysis> englishForms(std::string_view folded);

/// The same for a headword: only what inflection explains, for dictionaries that list attacked beside attack.
[[nodiscard]] std::vector<Analysis> englishHeadwordForms(std::string_view folded);

/// The lemma of an irregular form ("went"), empty when it is in no table.
[[nodiscard]] std::string_view irregularEnglishLemma(std::string_view folded);

/// The word before 's or a closing apostrophe.
[[nodiscard]] std::string_view withoutPossessive(std::string_view folded);

} // namespace muqabala
