#include "coach/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace coach {
namespace {

constexpr int k_busy_millis = 3000;

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, Finalize>;

int bind(sqlite3_stmt* statement, int index, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value.get())) {
        return sqlite3_bind_int64(statement, index, *number);
    }
    const std::string_view text = std::get<std::string_view>(value.get());
    // A null pointer would bind NULL instead of an empty text.
    return sqlite3_bind_text64(statement, index, text.empty() ? "" : text.data(), text.size(),
                               SQLITE_STATIC, SQLITE_UTF8);
}

constexpr const char* k_damaged =
    "This file is damaged and stays untouched. Restore a good backup: candor restore FILE.";

const char* sentence_for(int code) {
    switch (code & 0xff) {
    case SQLITE_FULL:
        return "The disk is full. Nothing was saved; free some space and try again.";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "Another program is using this file. Try again in a moment.";
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return "Candor may not write or read here. Check the rights, or choose another folder.";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return k_damaged;
    case SQLITE_IOERR:
        return "The disk did not take the change. Nothing was saved; check the disk and try again.";
    case SQLITE_TOOBIG:
        return "This text is too long to be saved.";
    default:
        return "The change was not saved. Try again.";
    }
}

} // namespace

struct Database::Prepared {
    StatementHandle handle;
};

std::string Row::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

std::int64_t Row::number(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const std::string& file) {
    sqlite3* handle = nullptr;
    constexpr int k_flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                            SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(file.c_str(), &handle, k_flags, nullptr);
    Database database(file, handle);
    if (code != SQLITE_OK) return database.failure(code);
    sqlite3_busy_timeout(handle, k_busy_millis);
    // A file from elsewhere must not be able to run anything by itself.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return database;
}

bool Database::waited_for_others() const {
    constexpr int k_moment_millis = 20;
    const int code = sqlite3_errcode(m_handle.get()) & 0xFF;
    if (code != SQLITE_BUSY && code != SQLITE_LOCKED) return false;
    sqlite3_sleep(k_moment_millis);
    return true;
}

Error Database::failure(int code) const {
    return {m_file, sentence_for(code)};
}

Result<Database::Prepared> Database::prepare(const char* sql, Values values) const {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(m_handle.get(), sql, -1, &raw, nullptr);
    Prepared prepared{StatementHandle(raw)};
    if (code != SQLITE_OK) return failure(code);
    int index = 0;
    for (const Value& value : values) {
        const int bound = bind(raw, ++index, value);
        if (bound != SQLITE_OK) return failure(bound);
    }
    return prepared;
}

Status Database::query(const char* sql, Values values,
                       const std::function<void(const Row&)>& each) const {
    Result<Prepared> prepared = prepare(sql, values);
    if (!prepared) return prepared.error();
    sqlite3_stmt* statement = prepared->handle.get();
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        each(Row(statement));
    if (code != SQLITE_DONE) return failure(code);
    return Done{};
}

Status Database::run(const char* sql, Values values) {
    return query(sql, values, [](const Row&) {});
}

Status Database::run_script(const char* sql) {
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return failure(code);
    return Done{};
}

Result<std::int64_t> Database::number(const char* sql, Values values) const {
    std::optional<std::int64_t> first;
    Status read = query(sql, values, [&first](const Row& row) {
        if (!first) first = row.number(0);
    });
    if (!read) return read.error();
    return first.value_or(0);
}

std::int64_t Database::changed_rows() const {
    return sqlite3_changes64(m_handle.get());
}
std::int64_t Database::last_number() const {
    return sqlite3_last_insert_rowid(m_handle.get());
}

Status Database::in_transaction(const std::function<Status()>& steps) {
    const bool outermost = sqlite3_get_autocommit(m_handle.get()) != 0;
    Status begun = run(outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT part");
    if (!begun) return begun;
    Status done = steps();
    if (done) {
        done = run(outermost ? "COMMIT" : "RELEASE part");
        if (done) return done;
    }
    // A full disk may have ended the whole transaction already; then there is nothing to undo.
    if (sqlite3_get_autocommit(m_handle.get()) == 0) {
        run_script(outermost ? "ROLLBACK" : "ROLLBACK TO part; RELEASE part");
    }
    return done;
}

void Database::tidy_on_close(bool tidy) {
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, tidy ? 0 : 1, nullptr);
}

Status Database::copy_to(Database& target) const {
    sqlite3_backup* backup =
        sqlite3_backup_init(target.m_handle.get(), "main", m_handle.get(), "main");
    if (!backup) return target.failure(sqlite3_extended_errcode(target.m_handle.get()));
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK) return target.failure(code);
    return Done{};
}

Error damaged(const std::string& file) {
    return {file, k_damaged};
}

} // namespace coach
