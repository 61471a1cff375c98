#pragma once

#include "align/lexicon/lexicon.h"
#include "align/link/phrase_finder.h"
#include "align/link/type_match_index.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// That a word of the original and one of the translation say the same.
struct WordLink {
    std::uint32_t source = 0; ///< index among the words of the pair's original
    std::uint32_t target = 0; ///< index among the words of its translation
    float score = 0;          ///< evidence, 0 to 1: of the lexicon, of the place, of the words around
    float probability = 0;    ///< that the link is right, 0 to 1
    float weight = 0;         ///< evidence of the lexicon alone, 0 to 1
    LinkEvidence evidence{};  ///< what it is

    friend bool operator==(const WordLink&, const WordLink&) = default;
};

/// The words of one side of a pair as the linker sees them.
struct LinkedSide {
    std::vector<std::uint32_t> types;  ///< of each word
    std::vector<TypeClass> classes;    ///< of each word
    std::vector<bool> known;           ///< of each word, whether all its renderings are known
    std::vector<std::uint32_t> places; ///< of each word, how many words that are no marks stand before it
    std::uint32_t length = 0;          ///< words that are no marks
    std::vector<float>
        support; ///< of each word, 0 to 1: how well some word of the other side accounts for it
    std::vector<std::int32_t>
        linked; ///< of each word, the word of the other side that it is linked with, or −1
};

/// How the words of a pair are linked: one to one, the surest first, then further words that belong to a link
/// ("United States" and one word of Arabic).
struct PairLinks {
    LinkedSide source;
    LinkedSide target;
    std::vector<WordLink> links; ///< by source, then target
};

/// Whether words of a class carry content: neither marks nor function words.
[[nodiscard]] bool isContent(TypeClass typeClass);

/// Links the words of a pair, given by their types, and those of the phrases found in it. Pure. Cost: the
/// product of the two lengths.
[[nodiscard]] PairLinks linkWords(std::span<const std::uint32_t> sourceTypes,
                                  std::span<const std::uint32_t> targetTypes, const TypeMatchIndex& matches,
                                  std::span<const PhraseMatch> phrases);

} // namespace muqabala
