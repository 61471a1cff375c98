#pragma once

#include "align/lexicon/lexicon.h"
#include "align/lexicon/sounds.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// A folded word in a type whose spaces were lost.
struct TypePiece {
    std::uint32_t type = 0;
    std::string word;
};

/// Finds among Arabic types those that may transliterate a Latin name without comparing it with each.
///
/// A skeleton of the firm consonants (letters that cheap spellings exchange share a symbol; vowels, w, y, h
/// and their Arabic counterparts are dropped) sends a name to the few types that have the same one, or one
/// that the cost still allows: a consonant less or more. Those are compared in full.
class NameIndex {
public:
    /// Over the types of the Arabic script, and pieces of them that are words. Cost: linear but for sorting.
    explicit NameIndex(std::span<const WordType> types, std::span<const TypePiece> pieces = {});

    struct Match {
        std::uint32_t type = 0;
        double similarity = 0;
    };

    /// The types whose transliterationSimilarity() with a folded Latin name, or its possessive, is at least
    /// `least`. A type may come more than once. Pure.
    [[nodiscard]] std::vector<Match> find(std::string_view folded, double least) const;

private:
    /// A form of a type; its sounds lie in sounds_.
    struct Form {
        std::uint64_t skeleton = 0;
        std::uint32_t type = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    void add(std::uint32_t type, std::string_view folded);

    std::vector<Form> forms_; ///< sorted by skeleton, then type
    std::vector<ArabicSound> sounds_;
};

} // namespace muqabala
