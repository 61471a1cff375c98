#include "corpus/store/project_file.h"

#include "corpus/store/in_turn.h"
#include "corpus/store/journal.h"
#include "corpus/store/lock_file.h"
#include "corpus/store/names.h"
#include "corpus/store/new_file.h"
#include "corpus/store/read_project.h"
#include "corpus/store/rows.h"
#include "corpus/store/schema.h"
#include "corpus/store/soundness.h"
#include "corpus/store/write_project.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <utility>

#include <unistd.h>

namespace muqabala {

using namespace store; // the whole of it is what this file puts together

namespace {

/// Larger files are believed as far as reading them shows no fault: every row of them is read.
constexpr std::uint64_t kLargestFullyChecked = 16ULL << 20U;

/// No journal of SQLite's own: until it is whole, nobody sees the file.
constexpr const char* kWithoutJournal = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF";

Status fill(const std::string& path, const Project& project) {
    const Result<Database> database = Database::open(path, OpenMode::Write);
    if (!database)
        return database.error();
    Transaction transaction(*database);
    return inTurn([&] { return database->run(kWithoutJournal); },
                  [&] { return transaction.begin(OpenMode::Write); }, [&] { return createTables(*database); },
                  [&] { return writeProject(*database, project); }, [&] { return transaction.commit(); });
}

Status checkIntegrity(const Database& database, std::uint64_t size) {
    if (size > kLargestFullyChecked)
        return std::monostate{};
    Statement check(database, "PRAGMA integrity_check(1)");
    const std::string answer = check.next() ? std::string(check.text()) : std::string();
    Status status = check.status();
    if (!status)
        return status;
    return answer == "ok" ? status : database.damage(answer);
}

bool replacesProject(const Change& change) {
    return std::any_of(change.edits.begin(), change.edits.end(),
                       [](const Edit& edit) { return std::holds_alternative<ProjectChange>(edit); });
}

bool canBeWritten(const std::string& path) {
    return ::access(path.c_str(), W_OK) == 0;
}

/// The lock, or none when it can only be read.
Result<std::optional<LockFile>> lockIfWritable(const std::string& path, Access access, const Holder& holder) {
    if (access == Access::ReadOnly || !canBeWritten(path))
        return std::optional<LockFile>();
    Result<LockFile> lock = LockFile::take(path, holder);
    if (lock)
        return std::optional(std::move(*lock));
    if (lock.error().code == ErrorCode::CannotWrite)
        return std::optional<LockFile>();
    return lock.error();
}

/// What went wrong with the file beside its place is told of the place.
Error toldOf(const std::string& path, Error error) {
    error.file = path;
    return error;
}

/// The whole database as a new file, of which the lock is held. Errors: those of NewFile and of writing.
Result<LockFile> copyDatabase(const Database& database, const std::string& path, const Holder& holder,
                              Existing existing) {
    Result<NewFile> file = NewFile::begin(path, holder, existing);
    if (!file)
        return file.error();
    {
        const Result<Database> copy = Database::open(file->temporaryPath(), OpenMode::Write);
        if (!copy)
            return copy.error();
        const Status copied =
            inTurn([&] { return copy->run(kWithoutJournal); }, [&] { return database.copyInto(*copy); });
        if (!copied)
            return toldOf(path, copied.error());
    }
    return file->finish();
}

} // namespace

/// The open file, and what is known of what is in it.
class ProjectFile::Connection {
public:
    Connection(Database database, std::optional<LockFile> lock, std::string path)
        : lock_(std::move(lock)),
          database_(std::move(database)),
          path_(std::move(path)) {}

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] Access access() const { return lock_ ? Access::ReadWrite : Access::ReadOnly; }
    [[nodiscard]] const Database& database() const { return database_; }

    /// What the tables hold at present; `steps` of the journal are done.
    Status know(const Project& project, std::size_t steps) {
        rows_ = rowsOf(project);
        done_ = steps;
        return learnVersion();
    }

    /// Writes by `write` and nobody else since we last looked, or not at all.
    template <class Write>
    Status change(Write write) {
        if (access() == Access::ReadOnly)
            return Error{.code = ErrorCode::ProjectReadOnly, .file = path_};
        Transaction transaction(database_);
        return inTurn([&] { return transaction.begin(OpenMode::Write); }, [&] { return checkVersion(); },
                      write, [&] { return transaction.commit(); });
    }

    /// Writes what a step has made of the project; `writeStep` puts it into the journal, of which `done`
    /// steps are done then.
    template <class WriteStep>
    Status step(const Change& other, const Project& after, std::size_t done, WriteStep writeStep) {
        Rows rows = rowsOf(after);
        Status written = change([&] {
            Status status = replacesProject(other) ? rewriteProject(database_, after)
                                                   : writeDifference(database_, rows_, rows, after);
            return status ? writeStep() : status;
        });
        if (written) {
            rows_ = std::move(rows);
            done_ = done;
        }
        return written;
    }

    Status appendStep(const Change& inverse) const {
        Statement cut(database_, "DELETE FROM journal WHERE step > ?");
        Status status = cut.run(done_);
        if (!status)
            return status;
        Statement append(database_, "INSERT INTO journal VALUES (?, 1, ?, ?, ?, ?)");
        return append.run(done_ + 1, changeName(inverse.kind), nameOf(inverse.level), inverse.pair,
                          editsAsJson(inverse.edits));
    }

    Status turnStep(std::size_t step, std::uint32_t isDone, const Change& other) const {
        Statement turn(database_, "UPDATE journal SET done = ?, edits = ? WHERE step = ?");
        return turn.run(isDone, editsAsJson(other.edits), step);
    }

    [[nodiscard]] std::size_t done() const { return done_; }

    /// Goes on in another file with the same content.
    Status moveTo(Database database, LockFile lock, std::string path) {
        database_ = std::move(database);
        lock_ = std::move(lock);
        path_ = std::move(path);
        return learnVersion();
    }

private:
    /// A number that changes whenever another connection writes.
    [[nodiscard]] Result<std::int64_t> version() const { return database_.number("PRAGMA data_version"); }

    Status learnVersion() {
        const Result<std::int64_t> now = version();
        if (!now)
            return now.error();
        version_ = *now;
        return std::monostate{};
    }

    Status checkVersion() const {
        const Result<std::int64_t> now = version();
        if (!now)
            return now.error();
        if (*now == version_)
            return std::monostate{};
        return Error{.code = ErrorCode::CannotWrite,
                     .file = path_,
                     .detail = "another program has changed it meanwhile"};
    }

    std::optional<LockFile> lock_; // outlives the open database
    Database database_;
    std::string path_;
    Rows rows_;
    std::size_t done_ = 0;
    std::int64_t version_ = 0;
};

ProjectFile::ProjectFile(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection)) {}
ProjectFile::ProjectFile(ProjectFile&&) noexcept = default;
ProjectFile& ProjectFile::operator=(ProjectFile&&) noexcept = default;
ProjectFile::~ProjectFile() = default;

Result<ProjectFile> ProjectFile::create(const std::string& path, const Project& project, const Holder& holder,
                                        Existing existing) {
    std::string flaw = flawOf(project);
    if (!flaw.empty())
        return Error{.code = ErrorCode::DamagedProject, .file = path, .detail = std::move(flaw)};
    Result<NewFile> file = NewFile::begin(path, holder, existing);
    if (!file)
        return file.error();
    const Status filled = fill(file->temporaryPath(), project);
    if (!filled)
        return toldOf(path, filled.error());
    Result<LockFile> lock = file->finish();
    if (!lock)
        return lock.error();
    std::string place = realPath(path);
    Result<Database> database = Database::open(place, OpenMode::Write);
    if (!database)
        return database.error();
    auto connection = std::make_unique<Connection>(std::move(*database), std::move(*lock), std::move(place));
    const Status known = connection->know(project, 0);
    if (!known)
        return known.error();
    return ProjectFile(std::move(connection));
}

Result<ProjectFile::Opened> ProjectFile::open(const std::string& path, Access access, const Holder& holder) {
    const std::string place = realPath(path);
    const Result<std::uint64_t> size = inspectHead(place);
    if (!size)
        return size.error();
    Result<std::optional<LockFile>> lock = lockIfWritable(place, access, holder);
    if (!lock)
        return lock.error();
    Result<Database> database = Database::open(place, *lock ? OpenMode::Write : OpenMode::Read);
    if (!database)
        return database.error();
    auto connection = std::make_unique<Connection>(std::move(*database), std::move(*lock), place);

    Transaction reading(connection->database());
    const Status checked = inTurn([&] { return reading.begin(OpenMode::Read); },
                                  [&] { return checkTables(connection->database()); },
                                  [&] { return checkIntegrity(connection->database(), *size); });
    if (!checked)
        return checked.error();
    Result<StoredProject> stored = readStored(connection->database());
    if (!stored)
        return stored.error();
    const Status known =
        inTurn([&] { return connection->know(stored->project, stored->history.done.size()); },
               [&] { return reading.commit(); });
    if (!known)
        return known.error();
    return Opened{ProjectFile(std::move(connection)), std::move(*stored)};
}

const std::string& ProjectFile::path() const {
    return connection_->path();
}

Access ProjectFile::access() const {
    return connection_->access();
}

Status ProjectFile::record(const Change& inverse, const Project& after) {
    return connection_->step(inverse, after, connection_->done() + 1,
                             [&] { return connection_->appendStep(inverse); });
}

Status ProjectFile::undo(const Change& again, const Project& after) {
    const std::size_t step = connection_->done();
    assert(step > 0);
    return connection_->step(again, after, step - 1, [&] { return connection_->turnStep(step, 0, again); });
}

Status ProjectFile::redo(const Change& inverse, const Project& after) {
    const std::size_t step = connection_->done() + 1;
    return connection_->step(inverse, after, step, [&] { return connection_->turnStep(step, 1, inverse); });
}

Status ProjectFile::replaceFindings(const std::vector<Divergence>& divergences) {
    return connection_->change([&] { return rewriteFindings(connection_->database(), divergences); });
}

Status ProjectFile::setSettings(const Properties& settings) {
    return connection_->change(
        [&] { return writeProperties(connection_->database(), PropertyTable::Settings, settings); });
}

Status ProjectFile::setView(const Properties& view) {
    return connection_->change(
        [&] { return writeProperties(connection_->database(), PropertyTable::View, view); });
}

Status ProjectFile::copyTo(const std::string& path, const Holder& holder, Existing existing) const {
    const Result<LockFile> copied = copyDatabase(connection_->database(), path, holder, existing);
    if (!copied)
        return copied.error();
    return std::monostate{};
}

Status ProjectFile::saveAs(const std::string& path, const Holder& holder, Existing existing) {
    Result<LockFile> lock = copyDatabase(connection_->database(), path, holder, existing);
    if (!lock)
        return lock.error();
    std::string place = realPath(path);
    Result<Database> database = Database::open(place, OpenMode::Write);
    if (!database)
        return database.error();
    return connection_->moveTo(std::move(*database), std::move(*lock), std::move(place));
}

Status ProjectFile::compact() {
    if (access() == Access::ReadOnly)
        return Error{.code = ErrorCode::ProjectReadOnly, .file = path()};
    return connection_->database().run("VACUUM");
}

} // namespace muqabala
