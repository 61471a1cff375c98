#pragma once

#include "align/aligner.h"
#include "corpus/import/bilingual_text.h"
#include "corpus/project.h"

#include <string>
#include <vector>

namespace muqabala::cli {

/// What was found out while reading, a line each: where the languages stand, an encoding that is not UTF-8, a
/// text that is hard-wrapped.
[[nodiscard]] std::vector<std::string> describeReading(const BilingualText& texts);

/// How much was paired and noted, in one line.
[[nodiscard]] std::string describePairs(const Project& project);

/// The figure by which two texts were judged, with the one they would have to reach.
[[nodiscard]] std::string describeKinship(const Kinship& kinship);

} // namespace muqabala::cli
