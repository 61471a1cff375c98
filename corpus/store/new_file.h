#pragma once

#include "corpus/result.h"
#include "corpus/store/lock_file.h"
#include "corpus/store/project_file.h"

#include <string>

namespace muqabala::store {

/// The file itself behind symbolic links, with its folder: one name for one file.
[[nodiscard]] std::string realPath(const std::string& path);

/// A file that comes into its place whole or not at all: written beside it, then moved. Its place is locked
/// from the beginning.
class NewFile {
public:
    /// Errors: AlreadyExists, ProjectInUse, CannotWrite, IsDirectory.
    [[nodiscard]] static Result<NewFile> begin(const std::string& path, const Holder& holder,
                                               Existing existing);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    /// Where to write, meanwhile: an empty file.
    [[nodiscard]] const std::string& temporaryPath() const { return temporaryPath_; }

    /// On the disk and in its place. Returns the lock. Errors: DiskFull, CannotWrite.
    [[nodiscard]] Result<LockFile> finish();

private:
    NewFile(std::string path, LockFile lock);

    std::string path_;
    std::string temporaryPath_; ///< empty: there is none (any more)
    LockFile lock_;
};

} // namespace muqabala::store
