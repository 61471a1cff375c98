#pragma once

#include "app/collation/collate.h"

#include <string>
#include <vector>

namespace muqabala::app {

/// Adds termbases of the user's own (TBX or tables, see readTermbase) to the data that the checks go by. The
/// languages are those of the texts. Errors: those of readFile and readTermbase.
[[nodiscard]] Status addTermbases(const std::vector<std::string>& paths, const ReadOptions& options,
                                  Resources& resources);

} // namespace muqabala::app
