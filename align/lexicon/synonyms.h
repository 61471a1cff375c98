#pragma once

#include <string_view>
#include <vector>

namespace muqabala {

/// Appends the synonyms on one line of a dictionary entry, views into it: without the number of the sense,
/// without what explains in brackets or behind " - " or a colon, parted at commas and semicolons of either
/// script and at slashes. Pure; cost linear.
void splitSynonyms(std::string_view line, std::vector<std::string_view>& synonyms);

/// What stands outside brackets of any kind: before them, or behind them when they open the line.
[[nodiscard]] std::string_view withoutBrackets(std::string_view line);

} // namespace muqabala
