#pragma once

#include <ostream>

namespace muqabala::cli {

/// Writes every check with what it finds and an example of it, one below the other.
void listChecks(std::ostream& out);

} // namespace muqabala::cli
