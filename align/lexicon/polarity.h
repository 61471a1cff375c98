#pragma once

#include "corpus/index.h"
#include "corpus/language.h"
#include "corpus/text/words.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace muqabala {

/// Whether words of a sentence may stand for a negation of the other language.
enum class ImpliedNegation {
    None,
    Possible, ///< but, any, out, قليل, صعب …
    Likely,   ///< fail, deny, without, unable, نفى, رفض …
};

/// What a sentence says of yes and no.
struct Polarity {
    std::vector<TextSpan> negators; ///< not, never, لا, دون …: each turns something to its contrary
    std::vector<TextSpan> denials; ///< unable, failed, refused, فشل, نفى: words that deny by what they mean
    ImpliedNegation implied = ImpliedNegation::None;
    std::vector<TextSpan> likely;    ///< the words that likely stand for a negation of the other language
    std::optional<TextSpan> notOnly; ///< English "not only", which is no negator
};

/// The polarity of a sentence given by its words. Idioms whose negator denies nothing (not only, no doubt, لا
/// سيما, لا يزال, لا … إلا) are left out. Words that only excuse are taken broadly, those that count
/// narrowly. Pure; linear.
[[nodiscard]] Polarity polarityOf(std::string_view text, std::span<const Word> words,
                                  const Language& language);

} // namespace muqabala
