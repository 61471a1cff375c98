#pragma once

#include <string>
#include <vector>

namespace muqabala {

enum class WordRole { Word, FunctionWord, Name, Number, Mark };

/// "word", "function word", "name", "number", "mark".
[[nodiscard]] const char* roleName(WordRole role);

/// What a word and its match, or a word that has none, say about a pair.
struct WordReason {
    std::string source; ///< as it first stands in the text; empty when the translation's word has no match
    std::string target; ///< likewise
    WordRole role{};
    double nats = 0; ///< for the pair, or against it when negative

    friend bool operator==(const WordReason&, const WordReason&) = default;
};

/// What speaks for a pair and against it, as logarithms of likelihood ratios (nats): how much likelier it is
/// to be seen in translations of each other than in spans picked at random, and how usual such pairs are.
struct Reasons {
    std::vector<WordReason> words; ///< those that say most for the pair first, those most against it last
    double lengths = 0;
    double lengthRatio = 0;      ///< letters of the translation to each of the original, spaces counted
    double usualLengthRatio = 0; ///< the same in the whole of the two texts
    double shape = 0;            ///< how often translators make one of two, two of one, …
    double paragraphs = 0;
    double alone = 0; ///< of a pair with an empty side, of which nothing else speaks

    [[nodiscard]] double wordsTotal() const;
    [[nodiscard]] double total() const { return wordsTotal() + lengths + shape + paragraphs + alone; }

    friend bool operator==(const Reasons&, const Reasons&) = default;
};

} // namespace muqabala
