#pragma once

#include "align/lexicon/lexicon.h"
#include "app/cli/console.h"

#include <string>
#include <vector>

namespace muqabala::cli {

/// Aligns every document below the folders, compares with its gold alignment and prints, for each folder and
/// for all together, how many beads are right and whether their probabilities mean what they say.
[[nodiscard]] ExitCode scoreAlignments(const std::vector<std::string>& folders, const Lexicon& lexicon,
                                       unsigned threads, Console console);

} // namespace muqabala::cli
