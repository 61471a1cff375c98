#pragma once

#include "corpus/language.h"

#include <string_view>

namespace muqabala {

/// Whether a word (Folding::Match of it) is an article, pronoun, preposition, auxiliary or the like, Arabic
/// ones also with clitics (وعليهم). False for languages other than English and Arabic. Pure.
[[nodiscard]] bool isFunctionWord(std::string_view folded, const Language& language);

} // namespace muqabala
