#pragma once

#include "corpus/language.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace muqabala::cli {

/// "1 note", "31 notes".
[[nodiscard]] std::string counted(std::size_t number, std::string_view noun);

/// A number with so many digits behind the point.
[[nodiscard]] std::string decimal(double value, int digits);

/// A share, 0 to 1, as "4 %"; rounded down, so that what falls short of a limit does not seem to reach it.
[[nodiscard]] std::string percent(double share);

/// "English", "Arabic"; the tag of a language whose name we do not know.
[[nodiscard]] std::string languageName(const Language& language);

} // namespace muqabala::cli
