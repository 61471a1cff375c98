#pragma once

#include "corpus/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace muqabala::app {

inline constexpr std::uint64_t kMegabyte = 1024ULL * 1024ULL; ///< in bytes
/// Largest file that is read, in bytes.
inline constexpr std::uint64_t kLargestFile = 100 * kMegabyte;

/// The bytes of a file, or of a pipe to its end. Errors: FileNotFound, IsDirectory, CannotRead, TooLarge
/// (judged before reading where the system knows the size).
[[nodiscard]] Result<std::string> readFile(const std::string& path);

/// Writes a file whole or not at all: beside it first, then moved into its place; nothing is left behind on
/// failure. An existing file keeps its permissions, a symbolic link goes on pointing to its target, and what
/// is no regular file (a terminal, /dev/null) is written to directly. "-" is standard output.
/// Error: CannotWrite, with the reason of the system.
[[nodiscard]] Status saveFile(const std::string& path, std::string_view bytes);

} // namespace muqabala::app
