#pragma once

#include "corpus/project.h"

#include <cstddef>
#include <string>

namespace muqabala::cli {

/// Why a pair, `pair` others behind the first, is thought to be one, for a reader at a terminal: its
/// sentences, what speaks for it and what against it, and what it might be instead. The figures are nats and
/// add up. The project's certainty has reasons.
[[nodiscard]] std::string explanationOf(const Project& project, std::size_t pair);

} // namespace muqabala::cli
