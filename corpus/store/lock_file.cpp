#include "corpus/store/lock_file.h"

#include "corpus/text/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muqabala::store {

namespace {

constexpr mode_t kForEverybody = 0666; // else the next of a group could not take over what somebody left
constexpr int kNoFile = -1;
constexpr std::size_t kLongestEntry = 1000; // bytes of what is believed of a lock file

std::string lockPath(const std::string& projectPath) {
    const std::size_t name = projectPath.find_last_of('/') + 1;
    return projectPath.substr(0, name) + "." + projectPath.substr(name) + ".lock";
}

/// A line each, so that everybody can read it; what would break a line is left out.
std::string entryOf(const Holder& holder) {
    std::string entry;
    for (const std::string& line : {holder.name, holder.host, std::to_string(holder.process), holder.since}) {
        std::copy_if(line.begin(), line.end(), std::back_inserter(entry),
                     [](char c) { return static_cast<unsigned char>(c) >= ' '; });
        entry += '\n';
    }
    return entry;
}

/// The next line of what is left, if it can be shown.
std::string takeLine(std::string_view& rest) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    return firstInvalidUtf8(line) ? std::string() : std::string(line);
}

Holder readEntry(int file) {
    std::array<char, kLongestEntry> bytes{};
    const ssize_t count = ::pread(file, bytes.data(), bytes.size(), 0);
    std::string_view rest(bytes.data(), count < 0 ? 0 : static_cast<std::size_t>(count));
    Holder holder;
    holder.name = takeLine(rest);
    holder.host = takeLine(rest);
    const std::string process = takeLine(rest);
    std::from_chars(process.data(), process.data() + process.size(), holder.process);
    holder.since = takeLine(rest);
    return holder;
}

/// For the eyes of others only: the lock holds without it.
void writeEntry(int file, const Holder& holder) {
    const std::string entry = entryOf(holder);
    if (::ftruncate(file, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(file, entry.data(), entry.size(), 0);
}

/// Whether the path still leads to the open file: who held the lock may have removed it just now.
bool isStillAt(const std::string& path, int file) {
    struct stat there {};
    struct stat open {};
    return ::stat(path.c_str(), &there) == 0 && ::fstat(file, &open) == 0 && there.st_dev == open.st_dev &&
           there.st_ino == open.st_ino;
}

Error cannotLock(const std::string& projectPath, int reason) {
    return {.code = ErrorCode::CannotWrite,
            .file = projectPath,
            .detail = std::generic_category().message(reason)};
}

} // namespace

Result<LockFile> LockFile::take(const std::string& projectPath, const Holder& holder) {
    const std::string path = lockPath(projectPath);
    for (;;) {
        const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kForEverybody);
        if (file < 0)
            return cannotLock(projectPath, errno);
        LockFile lock({}, file);
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            if (reason != EWOULDBLOCK)
                return cannotLock(projectPath, reason);
            return Error{.code = ErrorCode::ProjectInUse,
                         .file = projectPath,
                         .detail = describeHolder(readEntry(file))};
        }
        if (!isStillAt(path, file))
            continue;
        lock.path_ = path;
        ::fchmod(file, kForEverybody);
        writeEntry(file, holder);
        return lock;
    }
}

LockFile::LockFile(std::string path, int file)
    : path_(std::move(path)),
      file_(file) {}

LockFile::LockFile(LockFile&& other) noexcept
    : path_(std::exchange(other.path_, {})),
      file_(std::exchange(other.file_, kNoFile)) {}

LockFile& LockFile::operator=(LockFile&& other) noexcept {
    if (this != &other) {
        release();
        path_ = std::exchange(other.path_, {});
        file_ = std::exchange(other.file_, kNoFile);
    }
    return *this;
}

LockFile::~LockFile() {
    release();
}

/// Removed first, while nobody else can have it.
void LockFile::release() {
    if (!path_.empty())
        ::unlink(path_.c_str());
    if (file_ != kNoFile)
        ::close(file_);
    path_.clear();
    file_ = kNoFile;
}

} // namespace muqabala::store
