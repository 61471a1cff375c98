#pragma once

#include "app/cli/console.h"
#include "app/cli/text_options.h"

#include <string>
#include <vector>

namespace muqabala::cli {

/// Aligns every document below the folders, compares with its gold alignment and prints, for each folder and
/// for all together, how many beads are right and whether their probabilities mean what they say. Tables that
/// were learned from the texts of a folder are left out for that folder.
[[nodiscard]] ExitCode scoreAlignments(const std::vector<std::string>& folders, const TextOptions& options,
                                       unsigned threads, Console console);

} // namespace muqabala::cli
