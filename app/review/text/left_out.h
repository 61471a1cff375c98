#pragma once

#include "corpus/project.h"

#include <QString>

namespace muqabala::review {

/// How many pairs a translation memory does not take because a side of them is empty, as a sentence; empty
/// when there is none.
[[nodiscard]] QString leftOut(const Project& project, Level level);

} // namespace muqabala::review
