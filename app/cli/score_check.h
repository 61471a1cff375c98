#pragma once

#include "app/cli/console.h"
#include "app/collation/collate.h"

#include <cstddef>
#include <string>

namespace muqabala::cli {

struct ScoreCheckOptions {
    std::string folder;       ///< holds seed/, gold/ and bench/sets/, or some of them
    bool listsChecks = false; ///< also a table by check and by kind of divergence
    std::size_t alarms = 0;   ///< how many of the surest false alarms are told of each text
};

/// Measures the notes of the checks on all that the folder holds, and prints the tables.
[[nodiscard]] ExitCode scoreChecks(const ScoreCheckOptions& options, const app::Resources& resources,
                                   Console console);

} // namespace muqabala::cli
