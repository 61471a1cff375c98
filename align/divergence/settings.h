#pragma once

#include "corpus/divergence.h"

namespace muqabala {

/// How many notes are shown: what a reviser wants to see, what bears looking at, all there is.
enum class Setting { Precise, Balanced, Thorough };

/// Whether a note is shown at a setting. What one setting shows, the ones after it show too.
[[nodiscard]] bool isShownAt(Setting setting, const Divergence& note);

} // namespace muqabala
