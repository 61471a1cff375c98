#pragma once

#include "align/link/phrase_pairs.h"
#include "align/link/type_match_index.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muqabala {

/// That words of the original and words of the translation are a phrase and its rendering.
struct PhraseMatch {
    std::vector<std::uint32_t> source; ///< indices among the words of the pair's original, in order
    std::vector<std::uint32_t> target;
};

/// Finds the phrases of a table in pairs of two texts.
class PhraseFinder {
public:
    /// Of the types of two texts; finds nothing where the table is of other languages. The table must outlive
    /// it. Cost: that of the forms of the types.
    PhraseFinder(const PhrasePairs& table, const LinkedTypes& source, const LinkedTypes& target);

    /// Where the words of a pair, given by their types, are a phrase and its rendering. A few words may stand
    /// within a phrase, but no mark. Cost: the phrases that begin with words of the pair.
    [[nodiscard]] std::vector<PhraseMatch> find(std::span<const std::uint32_t> sourceTypes,
                                                std::span<const std::uint32_t> targetTypes) const;

private:
    /// The words of phrases that the types of a text may be; a mark is none.
    struct Side {
        Side(const PhraseVocabulary& vocabulary, const LinkedTypes& text);

        const PhraseVocabulary* vocabulary;
        Grouped<std::uint32_t> words;
        std::vector<bool> isMark;
    };

    class Pair;

    const PhrasePairs& table_;
    bool isTurned_;           ///< whether the original is in the table's second language
    std::vector<Side> sides_; ///< of the table's first and second language; empty where these are others
};

} // namespace muqabala
