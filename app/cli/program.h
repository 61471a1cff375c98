#pragma once

#include "app/cli/console.h"

#include <string>
#include <vector>

namespace muqabala::cli {

/// The program muqabala. `arguments` without the program's own name.
[[nodiscard]] ExitCode run(const std::vector<std::string>& arguments, Console console);

} // namespace muqabala::cli
