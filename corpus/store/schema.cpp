#include "corpus/store/schema.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muqabala::store {

namespace {

constexpr const char* kTables = R"sql(
CREATE TABLE texts (
    side TEXT PRIMARY KEY,         -- source, target
    name TEXT NOT NULL,            -- of the file it was read from
    language TEXT NOT NULL,        -- BCP 47; empty: not known
    text TEXT NOT NULL
);
CREATE TABLE front_matter (
    side TEXT, place INTEGER,      -- in the order of reading, from 0
    kind TEXT NOT NULL,            -- site-path, title, date, publication, author, translator, url, other
    begin_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (side, place)
) WITHOUT ROWID;
CREATE TABLE paragraphs (
    side TEXT, begin_byte INTEGER, end_byte INTEGER NOT NULL,
    role TEXT NOT NULL,            -- title, body
    PRIMARY KEY (side, begin_byte)
) WITHOUT ROWID;
CREATE TABLE segments (
    side TEXT, begin_byte INTEGER, end_byte INTEGER NOT NULL,
    words TEXT NOT NULL,           -- the text between, for whoever reads this table
    PRIMARY KEY (side, begin_byte)
) WITHOUT ROWID;
CREATE TABLE paragraph_beads (
    source_begin INTEGER, source_end INTEGER NOT NULL,
    target_begin INTEGER, target_end INTEGER NOT NULL,
    probability REAL NOT NULL,
    status TEXT NOT NULL,          -- unconfirmed, confirmed, rejected
    PRIMARY KEY (source_begin, target_begin)
) WITHOUT ROWID;
CREATE TABLE beads (
    source_begin INTEGER, source_end INTEGER NOT NULL,
    target_begin INTEGER, target_end INTEGER NOT NULL,
    probability REAL NOT NULL,
    status TEXT NOT NULL,          -- unconfirmed, confirmed, rejected
    PRIMARY KEY (source_begin, target_begin)
) WITHOUT ROWID;
CREATE TABLE crossings (
    place INTEGER PRIMARY KEY,     -- from 0
    source_begin INTEGER NOT NULL, source_end INTEGER NOT NULL,
    target_begin INTEGER NOT NULL, target_end INTEGER NOT NULL,
    probability REAL NOT NULL,
    status TEXT NOT NULL           -- unconfirmed, confirmed, rejected
);
CREATE TABLE findings (
    place INTEGER PRIMARY KEY,     -- from 0
    id TEXT NOT NULL,
    check_name TEXT NOT NULL,
    source_begin INTEGER, source_end INTEGER,
    target_begin INTEGER, target_end INTEGER,
    category TEXT NOT NULL,        -- accuracy/omission, …
    severity TEXT NOT NULL,        -- minor, major, critical
    confidence REAL NOT NULL,
    reason TEXT NOT NULL,          -- a sentence in English
    arabic_reason TEXT NOT NULL    -- the same in Arabic; empty: not told
);
CREATE TABLE finding_occurrences (
    finding INTEGER, place INTEGER, -- findings.place; from 0
    begin_byte INTEGER NOT NULL, end_byte INTEGER NOT NULL,
    PRIMARY KEY (finding, place)
) WITHOUT ROWID;
CREATE TABLE verdicts (
    finding TEXT PRIMARY KEY,      -- findings.id, whether or not it is found at present
    verdict TEXT NOT NULL,         -- open, accepted, dismissed
    comment TEXT NOT NULL, suggestion TEXT NOT NULL,
    category TEXT, severity TEXT,  -- in the place of the finding's
    repeated INTEGER NOT NULL,     -- 0, 1
    author TEXT NOT NULL, time TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE notes (
    place INTEGER PRIMARY KEY,     -- from 0
    id TEXT NOT NULL,
    category TEXT NOT NULL, severity TEXT NOT NULL,
    comment TEXT NOT NULL, suggestion TEXT NOT NULL,
    repeated INTEGER NOT NULL,     -- 0, 1
    author TEXT NOT NULL, time TEXT NOT NULL
);
CREATE TABLE note_words (
    note TEXT, side TEXT,          -- notes.id
    begin_byte INTEGER, end_byte INTEGER NOT NULL,
    words TEXT NOT NULL,           -- the text between, for whoever reads this table
    PRIMARY KEY (note, side, begin_byte)
) WITHOUT ROWID;
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE view_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE journal (
    step INTEGER PRIMARY KEY,      -- from 1
    done INTEGER NOT NULL,         -- 1; 0: undone, to be done again
    kind TEXT NOT NULL,            -- merge, split, confirm, …
    level TEXT NOT NULL,           -- sentence, paragraph
    pair INTEGER NOT NULL,         -- from 1; 0: none
    edits TEXT NOT NULL            -- JSON: what takes the step back or, undone, makes it again
);
CREATE VIEW pairs AS
SELECT row_number() OVER (ORDER BY source_begin, target_begin) AS pair,
       (SELECT group_concat(words, ' ') FROM segments
        WHERE side = 'source' AND begin_byte >= source_begin AND begin_byte < source_end) AS source,
       (SELECT group_concat(words, ' ') FROM segments
        WHERE side = 'target' AND begin_byte >= target_begin AND begin_byte < target_end) AS target,
       probability, status
FROM beads;
)sql";

using HeadBytes = std::array<unsigned char, 100>; // of every SQLite file

constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kWriteVersionAt = 18;
constexpr std::size_t kReadVersionAt = 19;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::uint64_t kLargestProject = 4ULL << 30U;

std::uint32_t bigEndian(const HeadBytes& head, std::size_t at) {
    constexpr unsigned kBits = 8;
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + sizeof number; ++i)
        number = number << kBits | head[i];
    return number;
}

struct Entry {
    std::string type;
    std::string name;
    std::string table;
    std::string sql;

    friend auto operator<=>(const Entry&, const Entry&) = default; // NOLINT(modernize-use-nullptr)
};

Result<std::vector<Entry>> entriesOf(const Database& database) {
    std::vector<Entry> entries;
    Statement query(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (query.next()) {
        Entry entry;
        entry.type = query.text();
        entry.name = query.text();
        entry.table = query.text();
        entry.sql = query.textOrNull().value_or(std::string_view());
        entries.push_back(std::move(entry));
    }
    const Status read = query.status();
    if (!read)
        return read.error();
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// The tables as they are in a new file.
Result<std::vector<Entry>> expectedEntries() {
    const Result<Database> model = Database::open(":memory:", OpenMode::Write);
    if (!model)
        return model.error();
    const Status created = createTables(*model);
    if (!created)
        return created.error();
    return entriesOf(*model);
}

/// Tables and views of somebody's own do no harm; what acts on ours by itself may.
bool actsOn(const std::vector<Entry>& ours, const Entry& entry) {
    return entry.type == "trigger" ||
           (entry.type == "index" &&
            std::any_of(ours.begin(), ours.end(), [&](const Entry& our) { return our.name == entry.table; }));
}

Result<std::uint64_t> sizeOf(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        return Error{.code = absent ? ErrorCode::FileNotFound : ErrorCode::CannotRead,
                     .file = path,
                     .detail = std::generic_category().message(errno)};
    }
    if (S_ISDIR(status.st_mode))
        return Error{.code = ErrorCode::IsDirectory, .file = path};
    if (!S_ISREG(status.st_mode))
        return Error{.code = ErrorCode::ForeignFile, .file = path};
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > kLargestProject)
        return Error{.code = ErrorCode::TooLarge, .file = path, .detail = "4 GB"};
    return size;
}

/// The first bytes; zeros behind the end of a shorter file.
Result<HeadBytes> readHead(const std::string& path) {
    HeadBytes head{};
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const ssize_t count = file < 0 ? -1 : ::read(file, head.data(), head.size());
    const int reason = errno;
    if (file >= 0)
        ::close(file);
    if (count < 0)
        return Error{
            .code = ErrorCode::CannotRead, .file = path, .detail = std::generic_category().message(reason)};
    return head;
}

Status judge(const HeadBytes& head, const std::string& path) {
    const bool isDatabase =
        std::equal(kMagic.begin(), kMagic.end(), head.begin(),
                   [](char c, unsigned char byte) { return c == static_cast<char>(byte); });
    if (!isDatabase || bigEndian(head, kApplicationIdAt) != kApplicationId)
        return Error{.code = ErrorCode::ForeignFile, .file = path};
    const std::uint32_t version = bigEndian(head, kUserVersionAt);
    if (version > kFormatVersion)
        return Error{.code = ErrorCode::NewerProject,
                     .file = path,
                     .detail = "its format is " + std::to_string(version) + ", this one knows up to " +
                               std::to_string(kFormatVersion)};
    const Error damaged{.code = ErrorCode::DamagedProject, .file = path, .detail = "its head makes no sense"};
    if (version == 0)
        return damaged;
    // With a write-ahead log, opening to read would write.
    if (head[kWriteVersionAt] != 1 || head[kReadVersionAt] != 1)
        return damaged;
    return std::monostate{};
}

} // namespace

Status createTables(const Database& database) {
    Status created = database.run(kTables);
    if (!created)
        return created;
    return database.run("PRAGMA application_id=" + std::to_string(kApplicationId) +
                        "; PRAGMA user_version=" + std::to_string(kFormatVersion));
}

Status checkTables(const Database& database) {
    const Result<std::vector<Entry>> expected = expectedEntries();
    if (!expected)
        return expected.error();
    const Result<std::vector<Entry>> found = entriesOf(database);
    if (!found)
        return found.error();
    if (!std::includes(found->begin(), found->end(), expected->begin(), expected->end()))
        return database.damage("its tables are not those of a project");
    std::vector<Entry> added;
    std::set_difference(found->begin(), found->end(), expected->begin(), expected->end(),
                        std::back_inserter(added));
    if (std::any_of(added.begin(), added.end(), [&](const Entry& entry) { return actsOn(*expected, entry); }))
        return database.damage("somebody has added triggers or indexes to its tables");
    return std::monostate{};
}

Result<std::uint64_t> inspectHead(const std::string& path) {
    Result<std::uint64_t> size = sizeOf(path);
    if (!size)
        return size;
    const Result<HeadBytes> head = readHead(path);
    if (!head)
        return head.error();
    const Status judged = judge(*head, path);
    if (!judged)
        return judged.error();
    return size;
}

} // namespace muqabala::store
