#pragma once

#include "align/aligner.h"
#include "app/collation/collate.h"
#include "corpus/project.h"
#include "corpus/result.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace muqabala::app {

/// Neighbouring beads of an alignment: `count` from `first` on.
struct BeadRun {
    std::size_t first = 0;
    std::size_t count = 0;

    friend bool operator==(const BeadRun&, const BeadRun&) = default;
};

/// Aligns the segments of a run of beads anew and returns the beads that take their place. What is outside
/// the run, confirmed in it, or part of a crossing stays as it is. Error: Cancelled. Cost: as align, of the
/// whole text.
[[nodiscard]] Result<std::vector<Bead>> realign(const Project& project, BeadRun run,
                                                const Resources& resources, const std::stop_token& stop = {},
                                                const Progress& progress = {});

} // namespace muqabala::app
