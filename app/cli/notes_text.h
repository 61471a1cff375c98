#pragma once

#include "corpus/project.h"

#include <string>

namespace muqabala::cli {

/// The notes for a reader at a terminal: grouped by pair, each with the words on both sides. Text of the
/// documents stands in first-strong isolates (U+2068 … U+2069), so that a right-to-left quotation does not
/// disturb the line around it. Reasons stand in the language given, as far as there are any in it.
[[nodiscard]] std::string notesAsText(const Project& project, const Language& reasons = {"en"});

} // namespace muqabala::cli
