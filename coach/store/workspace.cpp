// Opening, facts, settings and the backup. Texts and interviews: workspace_texts.cpp; letters and
// the ledger: workspace_letters.cpp.

#include "coach/store/workspace.h"

#include "coach/store/private_file.h"
#include "coach/store/schema.h"
#include "coach/store/workspace_state.h"

#include <charconv>

#include <unistd.h>

namespace coach {

std::string make_id(std::string_view prefix, std::int64_t number) {
    return std::string(prefix) + std::to_string(number);
}

Error no_such(std::string_view id) {
    return {"", "There is nothing named \"" + std::string(id) + "\" in this workspace."};
}

Result<std::int64_t> row_number(std::string_view prefix, std::string_view id) {
    if (!id.starts_with(prefix)) return no_such(id);
    const std::string_view digits = id.substr(prefix.size());
    std::int64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    if (digits.empty() || error != std::errc{} || stop != end || number <= 0) return no_such(id);
    return number;
}

Status expect_changed(const Database& database, std::string_view id) {
    if (database.changed_rows() == 0) return no_such(id);
    return Done{};
}

Result<Workspace> Workspace::open(const Paths& paths, const Clock& clock) {
    if (Status made = make_private_folder(paths.folder); !made) return made.error();
    Result<std::optional<FileLock>> lock =
        FileLock::try_take(paths.open_lock, FileLock::Mode::Shared);
    if (!lock) return lock.error();
    if (!lock.value()) {
        return Error{paths.folder, "A backup is being restored here. Try again in a moment."};
    }
    if (Status made = make_private_file(paths.database); !made) return made.error();
    Result<Database> database = open_checked(paths.database);
    if (!database) return database.error();
    return Workspace(std::make_unique<State>(
        State{paths, clock, std::move(*lock.value()), std::move(database).value()}));
}

Workspace::Workspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

const Paths& Workspace::paths() const {
    return m_state->paths;
}

Status Workspace::together(const std::function<Status()>& steps) {
    return m_state->database.in_transaction(steps);
}

Result<Profile> Workspace::load_profile() const {
    std::optional<std::string> json;
    Status read = m_state->database.query("SELECT json FROM profile", {},
                                          [&json](const Row& row) { json = row.text(0); });
    if (!read) return read.error();
    if (!json) return Profile{};
    return parse_profile(*json);
}

Status Workspace::save_profile(const Profile& profile) {
    return m_state->database.run("INSERT INTO profile VALUES (1, ?1, ?2) ON CONFLICT (one) "
                                 "DO UPDATE SET json = excluded.json, updated = excluded.updated",
                                 {to_json(profile), m_state->clock.now()});
}

Result<std::optional<std::string>> Workspace::setting(std::string_view key) const {
    std::optional<std::string> value;
    Status read = m_state->database.query("SELECT value FROM settings WHERE key = ?1", {key},
                                          [&value](const Row& row) { value = row.text(0); });
    if (!read) return read.error();
    return value;
}

Status Workspace::set_setting(std::string_view key, std::string_view value) {
    return m_state->database.run("INSERT INTO settings VALUES (?1, ?2) ON CONFLICT (key) "
                                 "DO UPDATE SET value = excluded.value",
                                 {key, value});
}

namespace {

Status write_backup(const Database& from, const std::string& file) {
    Result<Database> copy = Database::open(file);
    if (!copy) return copy.error();
    if (Status copied = from.copy_to(copy.value()); !copied) return copied;
    // One file without a log beside it, whole in itself.
    return copy->run_script("PRAGMA journal_mode = DELETE");
}

} // namespace

Status Workspace::backup_to(const std::string& file) {
    if (::access(file.c_str(), F_OK) == 0) return file_error(file, EEXIST);
    const std::string temporary = file + ".partial-" + std::to_string(::getpid());
    remove_database(temporary);
    if (Status made = make_private_file(temporary); !made) return Error{file, made.error().message};
    Status done = write_backup(m_state->database, temporary);
    if (done) done = publish_file(temporary, file);
    if (done) return done;
    remove_database(temporary);
    return Error{file, done.error().message};
}

} // namespace coach
