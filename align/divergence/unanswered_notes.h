#pragma once

#include "align/divergence/unanswered_runs.h"
#include "corpus/divergence.h"

namespace muqabala {

/// Whether words of an English original tell who said something: "the minister added".
[[nodiscard]] bool tellsWhoSaid(const SideView& side, TextSpan words);

/// What is to be said of words that one side has alone: an omission, an attribution omitted, an addition. The
/// note takes in the words that carry nothing before the run, and those behind it up to a mark.
[[nodiscard]] Divergence noteOn(const PairView& pair, Side side, const UnansweredRun& run);

} // namespace muqabala
