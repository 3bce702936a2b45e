#include "coach/store/schema.h"

#include <filesystem>

namespace coach {
namespace {

// "Cndr": says to others (and to file(1)) whose file this is.
constexpr std::int64_t k_application_id = 0x436e6472;

constexpr const char* k_people_and_texts = R"sql(
CREATE TABLE profile(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    json TEXT NOT NULL,
    updated INTEGER NOT NULL) STRICT;
CREATE TABLE settings(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE texts(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    meta TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL) STRICT;
CREATE INDEX texts_by_kind ON texts(kind, updated);
CREATE TABLE interviews(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    json TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL) STRICT;
)sql";

// The third trigger closes the side door: INSERT OR REPLACE removes a row without asking the
// second.
constexpr const char* k_letters_and_ledger = R"sql(
CREATE TABLE drafts(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    program TEXT NOT NULL,
    season TEXT NOT NULL,
    facts TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL) STRICT;
CREATE TABLE ledger(
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    letter INTEGER NOT NULL REFERENCES drafts(number),
    event TEXT NOT NULL CHECK (event IN ('sent', 'correction')),
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    program TEXT NOT NULL,
    season TEXT NOT NULL,
    body TEXT NOT NULL,
    recorded INTEGER NOT NULL) STRICT;
CREATE INDEX ledger_by_letter ON ledger(letter, number);
CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER ledger_is_not_deleted BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER ledger_is_not_replaced BEFORE INSERT ON ledger
    WHEN EXISTS (SELECT 1 FROM ledger WHERE number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
)sql";

constexpr const char* k_steps[] = {k_people_and_texts, k_letters_and_ledger};

constexpr int k_switch_tries = 100;

// Which step comes next. A version that this program does not know is refused.
Result<std::size_t> version_of(const Database& database) {
    const Result<std::int64_t> version = database.number("PRAGMA user_version");
    if (!version) return version.error();
    if (version.value() < 0) return damaged(database.file());
    if (version.value() > schema_version()) {
        return Error{database.file(), "A newer Candor wrote this file. Open it with that version."};
    }
    return static_cast<std::size_t>(version.value());
}

Status run_check(const Database& database, const char* pragma) {
    std::string answer;
    Status read = database.query(pragma, {}, [&answer](const Row& row) { answer = row.text(0); });
    if (!read) return read;
    if (answer != "ok") return damaged(database.file());
    return Done{};
}

// Whose file is it, and may this program touch it? Reads only; the version comes before anything
// that needs the tables, because a newer Candor may have tables that this SQLite cannot read.
Status read_and_check(const Database& database, EmptyFile empty) {
    const Result<std::int64_t> application = database.number("PRAGMA application_id");
    if (!application) return application.error();
    const bool ours = application.value() == k_application_id;
    if (ours) {
        if (const auto version = version_of(database); !version) return version.error();
    }
    const Result<std::int64_t> tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!tables) return tables.error();
    // A new file that was killed before its first transaction has neither name nor tables.
    const bool fresh = application.value() == 0 && tables.value() == 0;
    if (!ours && (!fresh || empty == EmptyFile::Refused)) {
        return Error{database.file(), "This is not a file of Candor. Choose another one."};
    }
    return run_check(database, "PRAGMA quick_check(1)");
}

// All of it in one view of the file: another program may be creating the workspace right now, and
// half of what it does would look like a stranger's file.
Status check_ours(Database& database, EmptyFile empty) {
    if (Status begun = database.run("BEGIN"); !begun) return begun;
    const Status ours = read_and_check(database, empty);
    if (!ours) {
        database.run("ROLLBACK");
        return ours;
    }
    return database.run("COMMIT");
}

Status migrate(Database& database) {
    return database.in_transaction([&database]() -> Status {
        // Read again inside: another program may have migrated it in the meantime.
        const Result<std::size_t> version = version_of(database);
        if (!version) return version.error();
        for (const char* step : schema_steps().subspan(version.value())) {
            if (Status done = database.run_script(step); !done) return done;
        }
        const std::string stamp = "PRAGMA application_id = " + std::to_string(k_application_id) +
                                  "; PRAGMA user_version = " + std::to_string(schema_version());
        return database.run_script(stamp.c_str());
    });
}

// Every table, index and trigger, in words.
Result<std::string> describe(const Database& database) {
    std::string all;
    Status read = database.query("SELECT type, name, coalesce(sql, '') FROM sqlite_schema "
                                 "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
                                 {}, [&all](const Row& row) {
                                     for (int column = 0; column < 3; ++column) {
                                         all += row.text(column) + '\n';
                                     }
                                 });
    if (!read) return read.error();
    return all;
}

Status prepare(Database& database) {
    // Safe against a power cut: FULL syncs the log at every commit. A folder on a network that
    // cannot hold the log's shared memory keeps the older journal, which is as safe.
    const auto set_up = [&database] {
        return database.run_script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                   "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
                                   "PRAGMA cell_size_check = ON");
    };
    // SQLite does not wait by itself when two programs switch a new file to the log at once.
    Status set = set_up();
    for (int tries = 0; !set && tries < k_switch_tries && database.waited_for_others(); ++tries) {
        set = set_up();
    }
    if (!set) return set;
    const Result<std::size_t> version = version_of(database);
    if (!version) return version.error();
    return version.value() == std::size(k_steps) ? Status(Done{}) : migrate(database);
}

} // namespace

int schema_version() {
    return static_cast<int>(std::size(k_steps));
}

std::span<const char* const> schema_steps() {
    return k_steps;
}

Result<Database> open_checked(const std::string& file, EmptyFile empty) {
    std::error_code ignored;
    const bool had_log = std::filesystem::exists(file + "-wal", ignored);
    Result<Database> database = Database::open(file);
    if (!database) return database;
    if (had_log) database->tidy_on_close(false);
    if (Status ours = check_ours(database.value(), empty); !ours) return ours.error();
    database->tidy_on_close(true);
    if (Status ready = prepare(database.value()); !ready) return ready.error();
    return database;
}

Status check_thoroughly(const Database& database) {
    if (Status sound = run_check(database, "PRAGMA integrity_check(1)"); !sound) return sound;
    Result<Database> model = Database::open(":memory:");
    if (!model) return model.error();
    if (Status made = migrate(model.value()); !made) return made;
    const Result<std::string> found = describe(database);
    if (!found) return found.error();
    const Result<std::string> expected = describe(model.value());
    if (!expected) return expected.error();
    return found.value() == expected.value() ? Status(Done{}) : Status(damaged(database.file()));
}

} // namespace coach
