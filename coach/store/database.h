#pragma once

// SQLite in the few words that the store needs. Errors come back as one sentence a user can act
// on, with the file as the place. Used by the store alone; sqlite3.h stays in database.cpp.
//
//     Result<Database> db = Database::open(file);
//     db->run("INSERT INTO settings VALUES (?1, ?2)", {"theme", "dark"});
//     db->query("SELECT value FROM settings WHERE key = ?1", {"theme"},
//               [&](const Row& row) { theme = row.text(0); });

#include "coach/base/result.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace coach {

// A value to bind. Text must outlive the call.
class Value {
public:
    Value(std::int64_t number) : m_value(number) {}
    Value(std::string_view text) : m_value(text) {}
    Value(const std::string& text) : m_value(std::string_view(text)) {}
    Value(const char* text) : m_value(std::string_view(text)) {}

    const std::variant<std::int64_t, std::string_view>& get() const { return m_value; }

private:
    std::variant<std::int64_t, std::string_view> m_value;
};

// The row that a query stands on; columns count from 0.
class Row {
public:
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}
    std::string text(int column) const;
    std::int64_t number(int column) const;

private:
    sqlite3_stmt* m_statement;
};

class Database {
public:
    using Values = std::initializer_list<Value>;

    // Opens a file that exists, to read and write.
    static Result<Database> open(const std::string& file);

    const std::string& file() const { return m_file; }

    Status run(const char* sql, Values values = {});
    Status query(const char* sql, Values values, const std::function<void(const Row&)>& each) const;
    Status run_script(const char* sql); // several statements

    // The number in the first column of the first row, 0 without one.
    Result<std::int64_t> number(const char* sql, Values values = {}) const;

    // Whether the last call failed because another program holds the file; waits a moment if so.
    bool waited_for_others() const;

    std::int64_t changed_rows() const; // by the last run()
    std::int64_t last_number() const;  // that the last INSERT gave

    // All of it, or nothing. Inside another transaction it is a part that may fail alone.
    Status in_transaction(const std::function<Status()>& steps);

    // Whether closing moves what is in the log into the main file. Off: closing leaves both as
    // they are.
    void tidy_on_close(bool tidy);

    // Copies everything in here over everything in `target`.
    Status copy_to(Database& target) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Prepared;

    Database(std::string file, sqlite3* handle) : m_file(std::move(file)), m_handle(handle) {}
    Result<Prepared> prepare(const char* sql, Values values) const;
    Error failure(int code) const;

    std::string m_file;
    std::unique_ptr<sqlite3, Close> m_handle;
};

// A file that cannot be read as what it should be.
Error damaged(const std::string& file);

} // namespace coach
