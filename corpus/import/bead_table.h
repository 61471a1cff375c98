#pragma once

#include "corpus/alignment.h"
#include "corpus/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace muqabala {

/// Beads as writeBeadTable writes them; columns after the fourth are passed over, and so are blank lines and
/// lines that begin with '#'. They need not tile a text: gold files may leave one-sided beads out. Error:
/// MalformedData with the line.
[[nodiscard]] Result<std::vector<Bead>> readBeadTable(std::string_view bytes, std::string_view name);

/// Beads with the lines, from 1, on which they stand in their file.
struct NumberedBeads {
    std::string name; ///< of the file
    std::vector<Bead> beads;
    std::vector<std::uint64_t> lines;
};

/// The same for tables of which something may have to be said to the user.
[[nodiscard]] Result<NumberedBeads> readNumberedBeads(std::string_view bytes, std::string_view name);

} // namespace muqabala
