#pragma once

#include "align/lexicon/bilingual.h"
#include "align/lexicon/lexicon.h"

#include <span>

namespace muqabala {

/// The types of one text.
struct TypesIn {
    std::span<const WordType> types;
    const Language& language;
};

/// One side of a dictionary; null pointers when there is none for the two languages.
struct DictionarySide {
    const Vocabulary* vocabulary = nullptr;
    const Grouped<Link>* links = nullptr; ///< by its terms, those of the other side
    const Derivations* derivations = nullptr; ///< of its language; may be none
};

struct Translations {
    DictionarySide source;
    DictionarySide target;
};

/// Which source types may be translated by which target types: see Lexicon::match.
///
/// For each source type, the terms that it may stand for are found, their translations, and the target types
/// that may stand for those; beside it, types that are identical, names by transliteration, and number words.
/// Cost: linear in the types, times the terms that a word reaches.
[[nodiscard]] TypeMatches matchTypes(const TypesIn& source, const TypesIn& target,
                                     const Translations& translations);

} // namespace muqabala
