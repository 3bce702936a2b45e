#pragma once

// The tables of the workspace and how an older file becomes one of this version: one step from each
// version to the next, all steps in one transaction.
//
//     Result<Database> db = open_checked(file);          // ready to use, or refused untouched
//
// A step that has shipped is never edited; a change is a new step at the end.

#include "coach/store/database.h"

#include <span>
#include <string>

namespace coach {

// The version that this program writes.
int schema_version();

// The steps; step i leads from version i to version i + 1.
std::span<const char* const> schema_steps();

// Whether an empty file is taken for a new workspace.
enum class EmptyFile { Allowed, Refused };

// Opens a workspace file (it must exist), checks that it is sound and ours, and brings it to this
// version. Refused files are left as they are.
Result<Database> open_checked(const std::string& file, EmptyFile empty = EmptyFile::Allowed);

// For files from elsewhere: every row checked against the indexes, and exactly our tables and
// triggers. `database` is of this version.
Status check_thoroughly(const Database& database);

} // namespace coach
