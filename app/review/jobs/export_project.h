#pragma once

#include "corpus/export/export.h"
#include "corpus/result.h"

#include <string>
#include <vector>

namespace muqabala::review {

/// Writes the project to a file, in the format that its extension names, whole or not at all; the warnings of
/// the export. Errors: UnknownFormat, CannotWrite.
[[nodiscard]] Result<std::vector<std::string>> exportProject(const Project& project, const std::string& path,
                                                             const ExportOptions& options);

} // namespace muqabala::review
