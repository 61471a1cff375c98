#pragma once

#include "align/lexicon/matching.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// The class of a type, of what it reaches in the vocabulary of its language and where that leads.
[[nodiscard]] TypeClass classOf(const WordType& type, const Language& language,
                                std::span<const Reach> reaches, const Grouped<Link>* links);

/// Whether a type may be a name to be looked for in the other script.
[[nodiscard]] bool isNameCandidate(const WordType& type, TypeClass typeClass);

/// Whether a word is written in capitals throughout (US, U.S.), so that it is not the word that folding makes
/// of it (us).
[[nodiscard]] bool isAcronym(std::string_view form);

/// An acronym as a term of the vocabulary: its capitals. Words are terms in lower case.
[[nodiscard]] std::string acronymTerm(std::string_view acronym);

} // namespace muqabala
