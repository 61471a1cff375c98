#pragma once

#include "corpus/text/spelling.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Words that were run together, and how surely.
struct GluedWords {
    std::vector<std::string> words; ///< two or more
    double confidence = 0;
};

/// The known words that an unknown Arabic word is made of, if it is: spaces were lost. Where ة or tanwin
/// stands inside, or ال at the seam, it is sure, and there may be more than two. Cost: two look-ups a letter.
[[nodiscard]] std::optional<GluedWords> gluedWords(std::string_view word, const Speller& speller);

} // namespace muqabala
