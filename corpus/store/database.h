#pragma once

#include "corpus/index.h"
#include "corpus/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace muqabala::store {

enum class OpenMode { Read, Write };

/// An open SQLite database that trusts nothing in its file. Errors of all functions: DamagedProject,
/// DiskFull, ProjectInUse (another program is writing or reading just now), ProjectReadOnly, CannotRead,
/// CannotWrite.
class Database {
public:
    /// The file has to be there; empty, it becomes a database. ":memory:" is none.
    [[nodiscard]] static Result<Database> open(const std::string& path, OpenMode mode);

    /// Statements without results.
    [[nodiscard]] Status run(const std::string& statements) const;

    /// The one number that a statement gives.
    [[nodiscard]] Result<std::int64_t> number(std::string_view statement) const;

    /// Copies everything into another database in the place of what is there.
    [[nodiscard]] Status copyInto(const Database& other) const;

    /// What the last failure means.
    [[nodiscard]] Error failure() const;
    [[nodiscard]] Error damage(std::string detail) const;
    [[nodiscard]] sqlite3* connection() const { return connection_.get(); }

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    Database(std::unique_ptr<sqlite3, Close> connection, std::string path, OpenMode mode);

    std::unique_ptr<sqlite3, Close> connection_;
    std::string path_;
    OpenMode mode_;
};

/// A prepared statement: run*, or with? (next column*)*. A failure stays: later calls do nothing, `status`
/// tells.
class Statement {
public:
    Statement(const Database& database, std::string_view text);

    /// Puts values in the place of the ?s, in order; they live until the last row.
    template <class... Values>
    void with(const Values&... values) {
        int place = 0;
        (bind(++place, values), ...);
    }

    /// Makes the statement with these values.
    template <class... Values>
    [[nodiscard]] Status run(const Values&... values) {
        with(values...);
        while (next()) {
        }
        reset();
        return status();
    }

    /// Goes to the next row; false when there is none, or on failure.
    [[nodiscard]] bool next();

    /// The columns of the row, one after the other. What is not of the kind asked for, or no valid UTF-8, is
    /// a failure, and the value is empty.
    [[nodiscard]] std::uint32_t natural();
    [[nodiscard]] double real();
    /// Valid until next.
    [[nodiscard]] std::string_view text();
    [[nodiscard]] TextSpan span();
    /// Both columns are null, or none.
    [[nodiscard]] std::optional<TextSpan> spanOrNull();
    [[nodiscard]] std::optional<std::string_view> textOrNull();

    /// Says that the row makes no sense.
    void reject(std::string_view why);

    [[nodiscard]] Status status() const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    void bind(int place, std::int64_t value);
    void bind(int place, std::uint32_t value) { bind(place, static_cast<std::int64_t>(value)); }
    void bind(int place, std::size_t value) { bind(place, static_cast<std::int64_t>(value)); }
    void bind(int place, double value);
    void bind(int place, std::string_view value);
    void bind(int place, const std::string& value) { bind(place, std::string_view(value)); }
    void bind(int place, std::nullopt_t value);
    template <class T>
    void bind(int place, const std::optional<T>& value) {
        if (value)
            bind(place, *value);
        else
            bind(place, std::nullopt);
    }
    void check(int code);
    void reset();
    [[nodiscard]] bool isNull() const;
    void rejectColumn(std::string_view why);

    const Database& database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    std::optional<Error> failure_;
    int column_ = 0;
};

/// All or nothing: what is not committed is taken back.
class Transaction {
public:
    explicit Transaction(const Database& database)
        : database_(database) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// To read one state of the file, or to write the next.
    [[nodiscard]] Status begin(OpenMode mode);
    [[nodiscard]] Status commit();

private:
    const Database& database_;
    bool isOpen_ = false;
};

} // namespace muqabala::store
