#pragma once

#include "corpus/project.h"
#include "corpus/store/database.h"
#include "corpus/store/project_file.h"
#include "corpus/store/rows.h"

namespace muqabala::store {

/// Each is to be called within a transaction.

/// All of a project, into tables that are empty.
[[nodiscard]] Status writeProject(const Database& database, const Project& project);
/// All of it, in the place of all that is there.
[[nodiscard]] Status rewriteProject(const Database& database, const Project& project);

/// Writes the rows that differ from those that are there. The texts are those of the file.
[[nodiscard]] Status writeDifference(const Database& database, const Rows& before, const Rows& after,
                                     const Project& texts);

[[nodiscard]] Status rewriteFindings(const Database& database, const std::vector<Divergence>& findings);

enum class PropertyTable { Settings, View };
[[nodiscard]] Status writeProperties(const Database& database, PropertyTable table,
                                     const Properties& properties);

} // namespace muqabala::store
