#pragma once

#include "corpus/error.h"

#include <string>

namespace muqabala::app {

/// The error as an Arabic sentence that names the file, the place and what to do about it.
[[nodiscard]] std::string arabicMessage(const Error& error);

} // namespace muqabala::app
