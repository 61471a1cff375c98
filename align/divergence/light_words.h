#pragma once

#include "corpus/language.h"

#include <string_view>

namespace muqabala {

/// Whether a word carries little by itself: one that translators render by whatever the sentence wants (get,
/// make, thing), or one that Arabic puts in where the original has none (قام ب, بشكل, السيد, ولاية). `form`
/// is as it stands in the text. Pure.
[[nodiscard]] bool isLightWord(std::string_view form, const Language& language);

} // namespace muqabala
