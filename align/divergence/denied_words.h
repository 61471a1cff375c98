#pragma once

#include "align/divergence/comparison.h"
#include "align/lexicon/polarity.h"

#include <cstdint>

namespace muqabala {

/// What the other side does with the word that a negator denies.
enum class DeniedWord : std::uint8_t {
    NotKnown,   ///< the words of the pair are not linked
    None,       ///< the negator denies no word that carries content
    Unrendered, ///< the word has no counterpart: the two may be said by one positive word, or not at all
    Denied,     ///< its counterpart is denied, or denies by itself ("illegal", فشل)
    Affirmed,   ///< its counterpart is not denied
};

/// A side of a pair, as a negation is judged by.
struct DenyingSide {
    const SideView& text;
    const LinkedSide& links;
    const Polarity& polarity;
};

/// What became of the word that a negator of a side denies. Pure.
[[nodiscard]] DeniedWord deniedWord(const DenyingSide& side, TextSpan negator, const DenyingSide& other);

} // namespace muqabala
