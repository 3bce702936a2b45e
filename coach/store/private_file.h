#pragma once

// Files and folders that only their owner may read, and the few steps that make a whole file
// appear at once. Used by the store alone.
//
//     Status made = make_private_folder(paths.folder);
//     Status copied = copy_private(from, to);       // `to` must not exist

#include "coach/base/result.h"

#include <string>

namespace coach {

// Makes the folder and what is missing above it, 0700. One that is there and empty is closed to
// others too; one with files in it may be shared on purpose and keeps its rights.
Status make_private_folder(const std::string& folder);

// Makes an empty file, 0600, or takes away the rights of others from one that is there. Never opens
// one that is there: closing it again would drop the locks that SQLite holds on it.
Status make_private_file(const std::string& file);

// A copy on the disk, 0600. An error when `to` exists; half a copy is removed.
Status copy_private(const std::string& from, const std::string& to);

// Gives a finished file its name, which must be free. `temporary` is gone afterwards.
Status publish_file(const std::string& temporary, const std::string& file);

// Removes a database that nobody needs, with what SQLite may have left beside it.
void remove_database(const std::string& file);

// Writes the names in a folder to the disk.
void sync_folder_of(const std::string& file);

// One sentence for what the system said (errno) about a file.
Error file_error(const std::string& file, int system_error);

} // namespace coach
