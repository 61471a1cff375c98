#include "app/collation/files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muqabala::app {

namespace {

namespace fs = std::filesystem;

constexpr mode_t kPermissionBits = 07777;
constexpr mode_t kNewFilePermissions = 0666; // the kernel takes the umask off
constexpr std::size_t kReadBlock = std::size_t{1} << 16U;

Error failure(ErrorCode code, const std::string& path, int reason) {
    return {code, path, std::nullopt, std::nullopt, std::generic_category().message(reason)};
}

Error tooLarge(const std::string& path) {
    const std::uint64_t megabytes = kLargestFile / kMegabyte;
    return {ErrorCode::TooLarge, path, std::nullopt, std::nullopt, std::to_string(megabytes) + " MB"};
}

/// An open file; closed at the latest when it goes.
class Descriptor {
public:
    explicit Descriptor(int number)
        : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool isOpen() const { return number_ >= 0; }

    /// Whether the system reports success: some only tell now that the disk is full.
    bool close() {
        const int number = std::exchange(number_, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int number_;
};

/// Number of bytes read; absent on failure (errno). Begins again when a signal interrupts.
std::optional<std::size_t> readBlock(int descriptor, char* buffer) {
    for (;;) {
        const ssize_t count = ::read(descriptor, buffer, kReadBlock);
        if (count >= 0)
            return static_cast<std::size_t>(count);
        if (errno != EINTR)
            return std::nullopt;
    }
}

bool writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR)
            return false;
        bytes.remove_prefix(count < 0 ? 0 : static_cast<std::size_t>(count));
    }
    return true;
}

Status writeToStandardOutput(std::string_view bytes) {
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    if (!written || std::fflush(stdout) != 0)
        return failure(ErrorCode::CannotWrite, "standard output", errno);
    return std::monostate{};
}

/// Follows symbolic links to the file that is meant, which need not exist: replacing the link itself would
/// part it from its target. A link is still there at the end only when the links run in a circle.
fs::path behindLinks(fs::path path) {
    constexpr int kMostLinks = 40; // as many as Linux follows
    std::error_code error;
    for (int links = 0; links < kMostLinks && fs::is_symlink(path, error); ++links) {
        const fs::path target = fs::read_symlink(path, error);
        path = path.parent_path() / target; // an absolute target replaces the whole
    }
    return path;
}

/// What stands at a path; absent when there is nothing.
std::optional<struct stat> statusOf(const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return status;
}

/// A file beside the one to be written, gone again unless it is moved into place.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& destination)
        : destination_(destination),
          file_(openBeside(destination, path_)) {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        if (opened_ && !moved_)
            ::unlink(path_.c_str());
    }

    [[nodiscard]] bool isOpen() const { return file_.isOpen(); }

    /// Owner and permissions of the file that will be replaced. Only root may give files away, so a foreign
    /// owner is kept where possible; the permissions always are.
    bool takeAfter(const struct stat& status) {
        [[maybe_unused]] const int owned = ::fchown(file_.number(), status.st_uid, status.st_gid);
        return ::fchmod(file_.number(), status.st_mode & kPermissionBits) == 0;
    }

    /// On the disk before the name points to it: after a power cut there is the old file or the new one.
    bool write(std::string_view bytes) {
        return writeAll(file_.number(), bytes) && ::fsync(file_.number()) == 0 && file_.close();
    }

    bool moveIntoPlace() {
        moved_ = ::rename(path_.c_str(), destination_.c_str()) == 0;
        return moved_;
    }

private:
    /// Opens a file that was not there before, in the folder of `destination`, and says which.
    static int openBeside(const fs::path& destination, fs::path& path) {
        const std::string stem = ".muqabala-" + std::to_string(::getpid()) + "-";
        for (int number = 0;; ++number) {
            path = destination.parent_path() / (stem + std::to_string(number) + ".tmp");
            const int file =
                ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFilePermissions);
            if (file >= 0 || errno != EEXIST)
                return file;
        }
    }

    fs::path destination_;
    fs::path path_;
    Descriptor file_;
    bool opened_ = file_.isOpen();
    bool moved_ = false;
};

/// Makes the new name itself last. Some file systems cannot; the file is whole all the same.
void syncFolderOf(const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        ::fsync(descriptor.number());
}

/// For what is no regular file (a terminal, a pipe, /dev/null): there is nothing to replace.
Status writeThrough(const std::string& path, std::string_view bytes) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen() || !writeAll(file.number(), bytes) || !file.close())
        return failure(ErrorCode::CannotWrite, path, errno);
    return std::monostate{};
}

Result<std::string> readOpenFile(int descriptor, const std::string& path) {
    std::string bytes;
    for (;;) {
        const std::size_t size = bytes.size();
        bytes.resize(size + kReadBlock);
        const std::optional<std::size_t> count = readBlock(descriptor, bytes.data() + size);
        if (!count)
            return failure(ErrorCode::CannotRead, path, errno);
        bytes.resize(size + *count);
        if (*count == 0)
            return bytes;
        if (bytes.size() > kLargestFile)
            return tooLarge(path);
    }
}

} // namespace

Result<std::string> readFile(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        return failure(absent ? ErrorCode::FileNotFound : ErrorCode::CannotRead, path, errno);
    }
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        return failure(ErrorCode::CannotRead, path, errno);
    if (S_ISDIR(status.st_mode))
        return failure(ErrorCode::IsDirectory, path, EISDIR);
    if (S_ISREG(status.st_mode) && std::cmp_greater(status.st_size, kLargestFile))
        return tooLarge(path);
    return readOpenFile(file.number(), path);
}

/// A file ready to be saved: on the disk beside its place or, where there is nothing to replace, in memory.
class FilesTogether::File {
public:
    explicit File(std::string path)
        : path_(std::move(path)),
          place_(behindLinks(path_)) {}

    Status prepare(std::string_view bytes) {
        std::error_code error;
        if (fs::is_symlink(place_, error))
            return cannotWrite(ELOOP);
        const std::optional<struct stat> former = statusOf(place_);
        if (former && ::access(place_.c_str(), W_OK) != 0)
            return cannotWrite(errno);
        if (former && S_ISDIR(former->st_mode))
            return cannotWrite(EISDIR);
        if (former && !S_ISREG(former->st_mode)) {
            bytesForDevice_ = bytes;
            return std::monostate{};
        }
        temporary_.emplace(place_);
        if (!temporary_->isOpen() || (former && !temporary_->takeAfter(*former)) || !temporary_->write(bytes))
            return cannotWrite(errno);
        return std::monostate{};
    }

    [[nodiscard]] bool isDevice() const { return !temporary_; }

    Status commit() {
        if (isDevice())
            return writeThrough(path_, bytesForDevice_);
        if (!temporary_->moveIntoPlace())
            return cannotWrite(errno);
        syncFolderOf(place_);
        return std::monostate{};
    }

private:
    [[nodiscard]] Error cannotWrite(int reason) const {
        return failure(ErrorCode::CannotWrite, path_, reason);
    }

    std::string path_;
    fs::path place_;
    std::optional<TemporaryFile> temporary_;
    std::string bytesForDevice_;
};

FilesTogether::FilesTogether() = default;
FilesTogether::FilesTogether(FilesTogether&&) noexcept = default;
FilesTogether& FilesTogether::operator=(FilesTogether&&) noexcept = default;
FilesTogether::~FilesTogether() = default;

Status FilesTogether::add(const std::string& path, std::string_view bytes) {
    auto file = std::make_unique<File>(path);
    Status prepared = file->prepare(bytes);
    files_.push_back(std::move(file));
    return prepared;
}

Status FilesTogether::commit() {
    // Devices first: they alone still fail, and then nothing has been replaced yet.
    std::stable_partition(files_.begin(), files_.end(), [](const auto& file) { return file->isDevice(); });
    for (const auto& file : files_) {
        Status committed = file->commit();
        if (!committed)
            return committed;
    }
    files_.clear();
    return std::monostate{};
}

Status saveFile(const std::string& path, std::string_view bytes) {
    if (path == "-")
        return writeToStandardOutput(bytes);
    FilesTogether files;
    Status added = files.add(path, bytes);
    return added ? files.commit() : added;
}

} // namespace muqabala::app
