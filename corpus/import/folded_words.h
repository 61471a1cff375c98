#pragma once

#include "corpus/text/words.h"

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// A word with the spelling by which it is looked up (Folding::Match).
struct FoldedWord {
    Word word;
    std::string folded;
};

[[nodiscard]] std::vector<FoldedWord> foldedWords(std::string_view text, TextSpan part);

} // namespace muqabala
