#pragma once

#include "corpus/result.h"
#include "corpus/store/holder.h"

#include <optional>
#include <string>

namespace muqabala::store {

/// The right to write a project, held while this lives: a locked file ".NAME.lock" beside it, which tells
/// others who holds it. The lock is the kernel's and goes with the process however that ends; a file that
/// stayed behind without it is taken over.
class LockFile {
public:
    /// Errors: ProjectInUse (detail: who), CannotWrite when no lock can be had beside the project.
    [[nodiscard]] static Result<LockFile> take(const std::string& projectPath, const Holder& holder);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&& other) noexcept;
    ~LockFile();

private:
    LockFile(std::string path, int file);
    void release();

    std::string path_;
    int file_;
};

} // namespace muqabala::store
