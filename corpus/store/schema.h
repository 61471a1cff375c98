#pragma once

#include "corpus/result.h"
#include "corpus/store/database.h"

#include <cstdint>
#include <string>

namespace muqabala::store {

/// "MuqB": in the head of every project file, which tells it from other databases.
inline constexpr std::uint32_t kApplicationId = 0x4D757142;
/// Of the format; FORMAT.md tells what changed.
inline constexpr std::uint32_t kFormatVersion = 1;

/// Makes an empty database a project without texts.
[[nodiscard]] Status createTables(const Database& database);

/// Whether the tables are those of FORMAT.md and nothing happens behind their back. Error: DamagedProject.
[[nodiscard]] Status checkTables(const Database& database);

/// Judges a file by its first bytes, before SQLite sees it. Errors: FileNotFound, IsDirectory, CannotRead,
/// TooLarge, ForeignFile, NewerProject, DamagedProject. Returns its size in bytes.
[[nodiscard]] Result<std::uint64_t> inspectHead(const std::string& path);

} // namespace muqabala::store
