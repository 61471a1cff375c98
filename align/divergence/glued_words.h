#pragma once

#include "corpus/text/spelling.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace muqabala {

/// Two words that were run together, and how surely.
struct GluedWords {
    std::string first;
    std::string second;
    double confidence = 0;
};

/// The two known words that an unknown Arabic word is made of, if it is: a space was lost. ة or tanwin
/// inside, or ال at the seam, make it sure. Cost: two look-ups a letter.
[[nodiscard]] std::optional<GluedWords> gluedWords(std::string_view word, const Speller& speller);

} // namespace muqabala
