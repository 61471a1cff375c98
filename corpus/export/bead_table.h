#pragma once

#include "corpus/alignment.h"

#include <string>

namespace muqabala {

/// The beads, one a line without header: source_start source_end target_start target_end probability,
/// tab-separated, 0-based and half-open, the probability with four decimals. Pure; cost linear.
[[nodiscard]] std::string writeBeadTable(const Alignment& alignment);

} // namespace muqabala
