#pragma once

#include "corpus/export/export.h"
#include "corpus/language.h"
#include "corpus/result.h"

#include <string>
#include <vector>

class QSettings;
class QString;

namespace muqabala::review {

/// Where the settings have the language tag that exports give a side's text.
[[nodiscard]] QString exportTagKey(Side side);

/// The project with the language tags that the reader wants in exports; where none are set, those of the
/// texts.
[[nodiscard]] Project withExportTags(Project project, const QSettings& settings);

/// Writes the project to a file, in the format that its extension names, whole or not at all; the warnings of
/// the export. Errors: UnknownFormat, CannotWrite.
[[nodiscard]] Result<std::vector<std::string>> exportProject(const Project& project, const std::string& path,
                                                             const ExportOptions& options);

} // namespace muqabala::review
