#pragma once

#include "corpus/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

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

/// Files that are saved together, all or none, each as saveFile does it. Whatever can fail is done by `add`,
/// which leaves the old files as they are; `commit` moves the new ones into their places.
class FilesTogether {
public:
    FilesTogether();
    FilesTogether(FilesTogether&&) noexcept;
    FilesTogether& operator=(FilesTogether&&) noexcept;
    ~FilesTogether();

    /// Error: CannotWrite. The path is that of a file, not "-".
    [[nodiscard]] Status add(const std::string& path, std::string_view bytes);

    /// Error: CannotWrite, for what only shows now: a device that is full, a folder gone meanwhile.
    [[nodiscard]] Status commit();

private:
    class File;
    std::vector<std::unique_ptr<File>> files_;
};

} // namespace muqabala::app
