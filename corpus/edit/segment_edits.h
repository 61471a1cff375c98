#pragma once

#include "corpus/edit/edit.h"

namespace muqabala {

/// What apply does for these two; the numbers of all segments behind the place change by one, wherever they
/// stand in the project. What was told of the certainty of the alignment no longer holds and goes.
[[nodiscard]] SegmentJoin splitSegment(Project& project, const SegmentSplit& split);
[[nodiscard]] SegmentSplit joinSegments(Project& project, const SegmentJoin& join);

} // namespace muqabala
