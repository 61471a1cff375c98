#pragma once

#include "corpus/text/spelling.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The spellings of an Arabic word (Folding::Presentation) that differ in what writers confuse: hamza on or
/// under the first alif or none, ه for ة, ى and ي at the end, وا without its alif. Without the word itself;
/// in a fixed order.
[[nodiscard]] std::vector<std::string> confusableSpellings(std::string_view word);

/// The first confusable spelling that the speller knows. Cost: some ten look-ups.
[[nodiscard]] std::optional<std::string> knownSpelling(std::string_view word, const Speller& speller);

/// Whether one letter more, less, other or exchanged with its neighbour makes a word that the speller knows:
/// a slip of the finger. Letters are those of the alphabet given. Cost: some hundred look-ups; for few words
/// only.
[[nodiscard]] bool hasKnownNeighbour(std::string_view word, std::u32string_view alphabet,
                                     const Speller& speller);

constexpr std::u32string_view kArabicAlphabet = U"ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى";
constexpr std::u32string_view kEnglishAlphabet = U"abcdefghijklmnopqrstuvwxyz";

} // namespace muqabala
