#pragma once

#include "align/aligner.h"

#include <span>
#include <vector>

namespace muqabala {

/// How probable it is that each of several texts is the original of one translation, given how kin they are
/// to it; 0 to 1. At most one of them is, so that they share 1 with the possibility that none is.
[[nodiscard]] std::vector<double> originalProbabilities(std::span<const Kinship> candidates);

} // namespace muqabala
