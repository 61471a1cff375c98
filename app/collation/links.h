#pragma once

#include "app/collation/collate.h"

#include <string>

namespace muqabala::app {

/// The word links of every pair, a line each, as "3-2 4-0": the number of a word of the original, a hyphen,
/// that of its counterpart (the format of Pharaoh). Words count from 0 within the pair, marks included, as
/// corpus/text/words parts them; a pair with an empty side is an empty line. Cost: that of linking the words.
[[nodiscard]] std::string writeLinks(const Project& project, const Resources& resources);

/// Tells Project::certainty, which has to know the pairs, which words of each pair correspond. Cost: the
/// same.
void addWordLinks(Project& project, const Resources& resources);

} // namespace muqabala::app
