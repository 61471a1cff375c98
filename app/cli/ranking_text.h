#pragma once

#include "app/collation/match.h"

#include <string>

namespace muqabala::cli {

/// A ranking for a reader at a terminal: the candidates, likeliest first, and what to make of it.
[[nodiscard]] std::string rankingAsText(const app::Ranking& ranking);

/// The same for programs: {"format": "muqabala-match", "version": 1, "translation": …, "candidates":
/// [{"file", "probability", "kinship", "isPlausible"}], "noneProbability": …}. Names that are not valid UTF-8
/// have U+FFFD for each stray byte.
[[nodiscard]] std::string rankingAsJson(const app::Ranking& ranking, const std::string& translation);

} // namespace muqabala::cli
