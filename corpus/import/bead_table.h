#pragma once

#include "corpus/alignment.h"
#include "corpus/result.h"

#include <string_view>
#include <vector>

namespace muqabala {

/// Beads as writeBeadTable writes them; columns after the fourth are passed over, and so are blank lines and
/// lines that begin with '#'. They need not tile a text: gold files may leave one-sided beads out. Error:
/// MalformedData with the line.
[[nodiscard]] Result<std::vector<Bead>> readBeadTable(std::string_view bytes, std::string_view name);

} // namespace muqabala
