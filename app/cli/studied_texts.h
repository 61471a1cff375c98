#pragma once

#include "app/cli/console.h"
#include "app/cli/text_options.h"
#include "app/collation/collate.h"
#include "corpus/export/table.h"

#include <optional>
#include <string>

namespace muqabala::cli {

/// A project as it is in its file. Errors: those of ProjectFile::open.
[[nodiscard]] Result<Project> readProject(const std::string& path);

/// The files that are studied, whatever they are: projects (.muqabala) as they are, translation memories and
/// tables (.tmx, .tsv) paired as they are, and texts of both languages, which are aligned first.
class StudiedTexts {
public:
    StudiedTexts(const TextOptions& texts, app::Detection detection, Console console)
        : texts_(texts),
          detection_(detection),
          console_(console) {}

    /// Errors: those of reading; NotATranslation when texts are not plausibly kin.
    [[nodiscard]] Result<Project> read(const std::string& path);

private:
    [[nodiscard]] Status load();
    [[nodiscard]] Result<Project> paired(const std::string& path, const ReadOptions& options);
    [[nodiscard]] Result<Project> aligned(const std::string& path, const ReadOptions& options);

    const TextOptions& texts_;
    app::Detection detection_;
    Console console_;
    std::optional<app::Resources> resources_; ///< loaded when first needed
};

/// Adds the rows of a table to one that has a column in front for the file.
void addRowsOf(const std::string& file, const Table& part, Table& all);

/// Writes a table where the user wants it. Error: CannotWrite.
[[nodiscard]] Status saveTable(const Table& table, const std::string& path, Console console);

} // namespace muqabala::cli
