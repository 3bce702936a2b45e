#pragma once

// Puts a backup back in place. What was there before is kept beside it under a dated name.
// (Making a backup is Workspace::backup_to.)
//
//     Result<Restored> done = restore_backup("candor-backup.db", paths, clock);
//     done->kept;                                  // "" or
//     ".../candor-before-2026-11-22-091500.db"

#include "coach/base/clock.h"
#include "coach/base/result.h"
#include "coach/store/paths.h"

#include <string>

namespace coach {

struct Restored {
    std::string kept; // where the workspace of before is; empty when there was none
};

// All or nothing. Refused while any Candor has the workspace open, and for a file that is
// damaged, is no backup, or comes from a newer Candor.
Result<Restored> restore_backup(const std::string& file, const Paths& paths, const Clock& clock);

} // namespace coach
