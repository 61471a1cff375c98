#pragma once

#include "corpus/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace muqabala::app {

/// Largest file that is read, in bytes.
inline constexpr std::uint64_t kLargestFile = 100ULL * 1024 * 1024;

/// The bytes of a file. Errors: FileNotFound, IsDirectory, CannotRead, TooLarge (judged before reading).
[[nodiscard]] Result<std::string> readFile(const std::string& path);

/// Writes a file whole or not at all: beside it first, then moved into its place. "-" is standard output.
/// Error: CannotWrite.
[[nodiscard]] Status saveFile(const std::string& path, std::string_view bytes);

} // namespace muqabala::app
