#pragma once

#include "corpus/store/holder.h"

namespace muqabala::cli {

/// Who runs this program, where and since when: what others are told while it holds a project.
[[nodiscard]] Holder whoRunsThis();

} // namespace muqabala::cli
