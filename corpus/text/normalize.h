#pragma once

#include "corpus/index.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// How much of the spelling is folded away; each level does what the ones before it do.
enum class Folding {
    /// NFKC letter by letter; tatweel, harakat, zero-width and bidi controls dropped. Nothing else: for the
    /// speller.
    Presentation,
    /// What is written beside the letters: Latin accents and case off too, all digits ASCII.
    Marks,
    /// As a reader searches: أ إ آ ٱ as ا, ى as ي, ؤ as و, ئ as ي.
    Search,
    /// For finding the same word: also ة as ه.
    Match,
};

/// Folded text with the way back to what stood there.
struct NormalizedText {
    std::string text;
    /// For each byte of `text`, where the character that it came from begins in the original; and one more
    /// entry, the original's size. Never decreasing.
    std::vector<std::uint32_t> origins;

    /// The span of the original that became bytes [begin, end) of `text`. Marks dropped behind the last
    /// character belong to it.
    [[nodiscard]] TextSpan original(std::size_t begin, std::size_t end) const {
        return {origins[begin], origins[end]};
    }
};

/// Folds valid UTF-8. Pure; cost linear.
[[nodiscard]] NormalizedText normalize(std::string_view text, Folding folding);

/// The same without the way back, where only the letters matter.
[[nodiscard]] std::string fold(std::string_view text, Folding folding);

} // namespace muqabala
