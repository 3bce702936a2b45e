#include "coach/store/backup.h"

#include "coach/base/date.h"
#include "coach/store/file_lock.h"
#include "coach/store/private_file.h"
#include "coach/store/schema.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <vector>

#include <unistd.h>

namespace coach {
namespace {

namespace fs = std::filesystem;

bool exists(const std::string& file) {
    return ::access(file.c_str(), F_OK) == 0;
}

// "2026-11-22-091500", from the clock that was handed in.
std::string stamp(UnixMillis moment) {
    constexpr std::int64_t k_day_seconds = 24 * 60 * 60;
    const Date date = utc_date(moment);
    const std::int64_t seconds = moment / 1000 - days_from_epoch(date) * k_day_seconds;
    char time[16];
    std::snprintf(time, sizeof time, "-%02d%02d%02d", static_cast<int>(seconds / 3600 % 24),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return to_iso(date) + time;
}

std::string free_name(const std::string& folder, UnixMillis now) {
    const std::string base = folder + "/candor-before-" + stamp(now);
    std::string name = base + ".db";
    for (int next = 2; exists(name); ++next)
        name = base + "-" + std::to_string(next) + ".db";
    return name;
}

// A copy of the backup that stands in the workspace folder, is sound, and of this version. The
// backup itself is never opened by SQLite, so it cannot change.
Status prepare_copy(const std::string& file, const std::string& copy) {
    remove_database(copy);
    if (Status copied = copy_private(file, copy); !copied) return copied;
    // Someone may have copied a workspace by hand, with its log.
    if (exists(file + "-wal")) {
        if (Status copied = copy_private(file + "-wal", copy + "-wal"); !copied) return copied;
    }
    Result<Database> database = open_checked(copy, EmptyFile::Refused);
    if (!database) return Error{file, database.error().message};
    if (Status sound = check_thoroughly(database.value()); !sound) {
        return Error{file, sound.error().message};
    }
    return database->run_script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
}

// Moves what is in the log into the file, so that one file is all there is to keep. A damaged or a
// newer file is left as it is; then its log is kept under the same new name.
void fold_log_in(const std::string& file) {
    Result<Database> database = open_checked(file);
    if (database) {
        database->run_script("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
    }
}

Status keep_old(const Paths& paths, const std::string& kept) {
    fold_log_in(paths.database);
    if (::link(paths.database.c_str(), kept.c_str()) != 0) {
        if (Status copied = copy_private(paths.database, kept); !copied) return copied;
    }
    const std::string log = paths.database + "-wal";
    if (exists(log) && ::rename(log.c_str(), (kept + "-wal").c_str()) != 0) {
        return file_error(log, errno);
    }
    ::unlink((paths.database + "-shm").c_str());
    return Done{};
}

Result<Restored> put_in_place(const std::string& copy, const Paths& paths, const Clock& clock) {
    Restored restored;
    if (exists(paths.database)) {
        restored.kept = free_name(paths.folder, clock.now());
        if (Status kept = keep_old(paths, restored.kept); !kept) return kept.error();
    }
    if (::rename(copy.c_str(), paths.database.c_str()) != 0) {
        return file_error(paths.database, errno);
    }
    sync_folder_of(paths.database);
    return restored;
}

// A folder that this restore makes. Unless it is kept, it goes away again, and so do those above
// it that had to be made.
class NewFolder {
public:
    explicit NewFolder(const Paths& paths) : m_lock(paths.open_lock) {
        for (fs::path folder = paths.folder; !folder.empty() && !exists(folder.string());
             folder = folder.parent_path()) {
            m_made.push_back(folder.string());
        }
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;
    ~NewFolder() {
        if (m_made.empty()) return;
        ::unlink(m_lock.c_str());
        for (const std::string& folder : m_made) // a folder that holds anything stays
            ::rmdir(folder.c_str());
    }
    void keep() { m_made.clear(); }

private:
    std::string m_lock;
    std::vector<std::string> m_made; // the innermost first
};

} // namespace

Result<Restored> restore_backup(const std::string& file, const Paths& paths, const Clock& clock) {
    if (!exists(file)) return file_error(file, ENOENT);
    NewFolder folder(paths);
    if (Status made = make_private_folder(paths.folder); !made) return made.error();
    Result<std::optional<FileLock>> lock =
        FileLock::try_take(paths.open_lock, FileLock::Mode::Exclusive);
    if (!lock) return lock.error();
    if (!lock.value()) {
        return Error{paths.folder, "Candor has this workspace open. Close it, then restore again."};
    }
    const std::string copy = paths.folder + "/restoring.db";
    if (Status prepared = prepare_copy(file, copy); !prepared) {
        remove_database(copy);
        return prepared.error();
    }
    Result<Restored> done = put_in_place(copy, paths, clock);
    if (done)
        folder.keep();
    else
        remove_database(copy);
    return done;
}

} // namespace coach
