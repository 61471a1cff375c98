#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// What becomes of a word under hasty fingers.
enum class Slip {
    Exchanged, ///< two letters changed places
    Lookalike, ///< a letter became one that differs by its dots, sounds alike or is its neighbour on the
               ///< keyboard
};

/// A word that may have been meant.
struct Meant {
    std::string word;
    Slip slip{};
};

/// What an Arabic word (Folding::Presentation) may have been meant for if one slip was made, whether it is a
/// word or not. Pure; cost: some fifty words for one of eight letters.
[[nodiscard]] std::vector<Meant> beforeSlip(std::string_view word);

/// Whether two words differ within the stem, so that neither is the other with another ending: neither their
/// first letters behind `proclitics` differ nor last ones that inflect.
[[nodiscard]] bool differInStem(std::string_view word, std::string_view other, std::string_view proclitics);

} // namespace muqabala
