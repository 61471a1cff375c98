#pragma once

#include <string_view>

namespace muqabala {

/// Whether a spreadsheet might take a cell for a formula (OWASP, "CSV injection"): it begins with = + - @, or
/// with one of them behind characters that some spreadsheet passes over before it looks.
[[nodiscard]] bool beginsLikeFormula(std::string_view text);

} // namespace muqabala
