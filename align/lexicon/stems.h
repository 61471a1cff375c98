#pragma once

#include "corpus/language.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// A word of a text, folded (Folding::Match), and how often it stands there.
struct CountedWord {
    std::string_view folded;
    std::uint32_t count = 0;
};

/// What a word is counted under where words are counted.
struct Stem {
    std::string bare; ///< without article, conjunction and preposition: as a dictionary would have it
    std::string stem; ///< without inflection too: the same for many forms of a word
};

/// The stems of the words of one language, in the order of the words. Of the stems that the analysis of a
/// word proposes, the texts at hand tell the right one: the one that most of their words share. A conjunction
/// or preposition of one letter is taken off only where the texts have the word without it more often (Arabic
/// وملف, but not وطن). Pure; cost linear in the words.
[[nodiscard]] std::vector<Stem> stemsOf(const std::vector<CountedWord>& words, const Language& language);

} // namespace muqabala
