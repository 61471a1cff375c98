#pragma once

#include <string_view>

namespace muqabala {

/// Whether an Arabic word (Folding::Match, with or without clitics) is certainly a dual noun: يومين, مدينتان.
[[nodiscard]] bool isDual(std::string_view folded);

/// Whether it has an ending that a dual may have, as countless other words have: enough to excuse, not to
/// accuse.
[[nodiscard]] bool mayBeDual(std::string_view folded);

} // namespace muqabala
