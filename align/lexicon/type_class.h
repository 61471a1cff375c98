#pragma once

#include "align/lexicon/matching.h"

#include <span>
#include <vector>

namespace muqabala {

/// The class of a type, of what it reaches in the vocabulary of its language and where that leads.
[[nodiscard]] TypeClass classOf(const WordType& type, const Language& language,
                                std::span<const Reach> reaches, const Grouped<Link>* links);

/// Whether a type may be a name to be looked for in the other script.
[[nodiscard]] bool isNameCandidate(const WordType& type, TypeClass typeClass);

/// Whether a type is written in capitals throughout (US), so that it is not the word that folding makes of it
/// (us).
[[nodiscard]] bool isAcronym(const WordType& type);

} // namespace muqabala
