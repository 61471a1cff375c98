#include "corpus/store/database.h"

#include "corpus/text/utf8.h"

#include <sqlite3.h>

#include <cerrno>
#include <limits>
#include <system_error>
#include <utility>

namespace muqabala::store {

namespace {

constexpr int kPatience = 2000; // milliseconds for another program that reads or writes just now

/// Nothing in the file may call what is not harmless, and pages are looked at before they are believed.
/// EXTRA: the end of a transaction, the removal of its journal, is itself made last before it is answered.
constexpr const char* kCautious = "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                                  "PRAGMA synchronous=EXTRA; PRAGMA temp_store=MEMORY;";

bool isFull(int code, int systemReason) {
    return code == SQLITE_FULL ||
           (code == SQLITE_IOERR && (systemReason == ENOSPC || systemReason == EDQUOT));
}

ErrorCode meaningOf(int code, int systemReason, OpenMode mode) {
    if (isFull(code, systemReason))
        return ErrorCode::DiskFull;
    switch (code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::DamagedProject;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ProjectInUse;
    case SQLITE_READONLY:
        return mode == OpenMode::Read ? ErrorCode::ProjectReadOnly : ErrorCode::CannotWrite;
    default:
        return mode == OpenMode::Read ? ErrorCode::CannotRead : ErrorCode::CannotWrite;
    }
}

/// "beads" of "SELECT … FROM beads ORDER BY …".
std::string_view tableOf(std::string_view statement) {
    constexpr std::string_view kFrom = "FROM ";
    const std::size_t from = statement.find(kFrom);
    if (from == std::string_view::npos)
        return statement;
    statement.remove_prefix(from + kFrom.size());
    return statement.substr(0, statement.find(' '));
}

} // namespace

void Database::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

Database::Database(std::unique_ptr<sqlite3, Close> connection, std::string path, OpenMode mode)
    : connection_(std::move(connection)),
      path_(std::move(path)),
      mode_(mode) {}

Result<Database> Database::open(const std::string& path, OpenMode mode) {
    sqlite3* connection = nullptr;
    const int flags = (mode == OpenMode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX; // who has it shares it with nobody
    const int opened = sqlite3_open_v2(path.c_str(), &connection, flags, nullptr);
    Database database({connection, Close()}, path, mode);
    if (opened != SQLITE_OK)
        return database.failure();
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_busy_timeout(connection, kPatience);
    const Status cautious = database.run(kCautious);
    if (!cautious)
        return cautious.error();
    return database;
}

Status Database::run(const std::string& statements) const {
    if (sqlite3_exec(connection_.get(), statements.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure();
    return std::monostate{};
}

Result<std::int64_t> Database::number(std::string_view statement) const {
    Statement query(*this, statement);
    if (query.next())
        return std::int64_t{query.natural()};
    const Status status = query.status();
    return status ? damage("no answer to " + std::string(statement)) : status.error();
}

Status Database::copyInto(const Database& other) const {
    sqlite3_backup* backup = sqlite3_backup_init(other.connection_.get(), "main", connection_.get(), "main");
    if (backup == nullptr)
        return other.failure();
    constexpr int kAllPages = -1;
    sqlite3_backup_step(backup, kAllPages);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return other.failure();
    return std::monostate{};
}

Error Database::failure() const {
    if (!connection_)
        return {.code = ErrorCode::CannotRead, .file = path_, .detail = "no memory"};
    constexpr int kPrimary = 0xFF; // the extended codes stand above it
    const int code = sqlite3_extended_errcode(connection_.get());
    const int reason = sqlite3_system_errno(connection_.get());
    std::string detail = sqlite3_errmsg(connection_.get());
    if (code == SQLITE_READONLY_DBMOVED)
        detail = "it was moved or deleted meanwhile";
    else if (reason != 0)
        detail = std::generic_category().message(reason);
    return {.code = meaningOf(code & kPrimary, reason, mode_), .file = path_, .detail = std::move(detail)};
}

Error Database::damage(std::string detail) const {
    return {.code = ErrorCode::DamagedProject, .file = path_, .detail = std::move(detail)};
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(const Database& database, std::string_view text)
    : database_(database) {
    sqlite3_stmt* statement = nullptr;
    const int prepared = sqlite3_prepare_v2(database.connection(), text.data(), static_cast<int>(text.size()),
                                            &statement, nullptr);
    statement_.reset(statement);
    check(prepared);
}

bool Statement::next() {
    column_ = 0;
    if (failure_)
        return false;
    const int step = sqlite3_step(statement_.get());
    if (step == SQLITE_ROW)
        return true;
    if (step != SQLITE_DONE)
        check(step);
    return false;
}

std::uint32_t Statement::natural() {
    const int column = column_++;
    const std::int64_t value = sqlite3_column_int64(statement_.get(), column);
    if (sqlite3_column_type(statement_.get(), column) == SQLITE_INTEGER && value >= 0 &&
        value <= std::numeric_limits<std::uint32_t>::max())
        return static_cast<std::uint32_t>(value);
    rejectColumn("is no number in range");
    return 0;
}

double Statement::real() {
    const int column = column_++;
    if (sqlite3_column_type(statement_.get(), column) == SQLITE_FLOAT)
        return sqlite3_column_double(statement_.get(), column);
    rejectColumn("is no real number");
    return 0;
}

std::string_view Statement::text() {
    const int column = column_++;
    if (sqlite3_column_type(statement_.get(), column) == SQLITE_TEXT) {
        const unsigned char* bytes = sqlite3_column_text(statement_.get(), column);
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
        const std::string_view text(reinterpret_cast<const char*>(bytes), size);
        if (!firstInvalidUtf8(text))
            return text;
    }
    rejectColumn("is no text in UTF-8");
    return {};
}

TextSpan Statement::span() {
    const std::uint32_t begin = natural();
    const std::uint32_t end = natural();
    return {begin, end};
}

std::optional<TextSpan> Statement::spanOrNull() {
    if (!isNull())
        return span();
    ++column_;
    if (!isNull())
        rejectColumn("is half a span");
    ++column_;
    return std::nullopt;
}

std::optional<std::string_view> Statement::textOrNull() {
    if (!isNull())
        return text();
    ++column_;
    return std::nullopt;
}

void Statement::reject(std::string_view why) {
    if (failure_)
        return;
    std::string detail(tableOf(sqlite3_sql(statement_.get())));
    failure_ = database_.damage(detail.append(": ").append(why));
}

Status Statement::status() const {
    return failure_ ? Status(*failure_) : Status(std::monostate{});
}

void Statement::bind(int place, std::int64_t value) {
    check(sqlite3_bind_int64(statement_.get(), place, value));
}

void Statement::bind(int place, double value) {
    check(sqlite3_bind_double(statement_.get(), place, value));
}

void Statement::bind(int place, std::string_view value) {
    // An empty view may have no address, which would bind NULL. The value outlives the statement's run.
    check(sqlite3_bind_text64(statement_.get(), place, value.empty() ? "" : value.data(), value.size(),
                              SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int place, std::nullopt_t /*value*/) {
    check(sqlite3_bind_null(statement_.get(), place));
}

void Statement::check(int code) {
    if (code != SQLITE_OK && !failure_)
        failure_ = database_.failure();
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
}

bool Statement::isNull() const {
    return sqlite3_column_type(statement_.get(), column_) == SQLITE_NULL;
}

void Statement::rejectColumn(std::string_view why) {
    const char* name = sqlite3_column_name(statement_.get(), column_ - 1);
    reject(std::string("a value of ").append(name == nullptr ? "" : name).append(" ").append(why));
}

Transaction::~Transaction() {
    if (isOpen_)
        (void)database_.run("ROLLBACK");
}

Status Transaction::begin(OpenMode mode) {
    Status begun = database_.run(mode == OpenMode::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    isOpen_ = begun.hasValue();
    return begun;
}

Status Transaction::commit() {
    Status committed = database_.run("COMMIT");
    if (committed)
        isOpen_ = false;
    return committed;
}

} // namespace muqabala::store
