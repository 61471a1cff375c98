#include "corpus/store/new_file.h"

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muqabala::store {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kPermissionBits = 07777;
constexpr mode_t kNewFilePermissions = 0666; // the kernel takes the umask off

Error failure(const std::string& path, int reason) {
    const bool isFull = reason == ENOSPC || reason == EDQUOT;
    return {.code = isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
            .file = path,
            .detail = std::generic_category().message(reason)};
}

/// Makes what is in a file or a folder last.
bool sync(const std::string& path, int flags) {
    const int file = ::open(path.c_str(), flags | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const int reason = errno;
    if (file >= 0)
        ::close(file);
    errno = reason;
    return synced;
}

/// A new file takes after the one it replaces.
void takePermissions(const std::string& from, const std::string& to) {
    struct stat status {};
    if (::stat(from.c_str(), &status) == 0)
        ::chmod(to.c_str(), status.st_mode & kPermissionBits);
}

/// A file that was not there before; empty on failure (errno).
std::string makeBeside(const std::string& path) {
    const std::string stem = fs::path(path).parent_path() / ".muqabala-";
    for (int number = 0;; ++number) {
        std::string temporary = stem + std::to_string(::getpid()) + "-" + std::to_string(number) + ".tmp";
        const int file =
            ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFilePermissions);
        if (file >= 0) {
            ::close(file);
            return temporary;
        }
        if (errno != EEXIST)
            return {};
    }
}

Status checkPlace(const std::string& path, Existing existing) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status))
        return Error{.code = ErrorCode::IsDirectory, .file = path};
    if (!fs::exists(status))
        return std::monostate{};
    if (existing == Existing::Refuse)
        return Error{.code = ErrorCode::AlreadyExists, .file = path};
    if (!fs::is_regular_file(status) || ::access(path.c_str(), W_OK) != 0)
        return failure(path, EACCES);
    return std::monostate{};
}

} // namespace

std::string realPath(const std::string& path) {
    std::error_code error;
    fs::path real = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path : real.string();
}

NewFile::NewFile(std::string path, LockFile lock)
    : path_(std::move(path)),
      temporaryPath_(makeBeside(path_)),
      lock_(std::move(lock)) {}

NewFile::NewFile(NewFile&& other) noexcept
    : path_(std::move(other.path_)),
      temporaryPath_(std::exchange(other.temporaryPath_, {})),
      lock_(std::move(other.lock_)) {}

NewFile::~NewFile() {
    if (!temporaryPath_.empty())
        ::unlink(temporaryPath_.c_str());
}

Result<NewFile> NewFile::begin(const std::string& path, const Holder& holder, Existing existing) {
    const std::string place = realPath(path);
    const Status free = checkPlace(place, existing);
    if (!free)
        return free.error();
    Result<LockFile> lock = LockFile::take(place, holder);
    if (!lock)
        return lock.error();
    NewFile file(place, std::move(*lock));
    if (file.temporaryPath_.empty())
        return failure(place, errno);
    return file;
}

Result<LockFile> NewFile::finish() {
    takePermissions(path_, temporaryPath_);
    // What an earlier file of this name left half done would be taken for this one's.
    ::unlink((path_ + "-journal").c_str());
    if (!sync(temporaryPath_, O_RDONLY) || ::rename(temporaryPath_.c_str(), path_.c_str()) != 0)
        return failure(path_, errno);
    temporaryPath_.clear();
    const std::string folder = fs::path(path_).parent_path();
    sync(folder, O_RDONLY | O_DIRECTORY); // some file systems cannot; the file is whole all the same
    return std::move(lock_);
}

} // namespace muqabala::store
