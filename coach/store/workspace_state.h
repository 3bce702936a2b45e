#pragma once

// What a Workspace holds, and how its ids are made of row numbers. Used by workspace*.cpp alone.

#include "coach/store/database.h"
#include "coach/store/file_lock.h"
#include "coach/store/workspace.h"

namespace coach {

struct Workspace::State {
    Paths paths;
    const Clock& clock;
    FileLock open_lock; // shared: nobody puts another file in place meanwhile
    Database database;
};

constexpr std::string_view k_text_prefix = "text-";
constexpr std::string_view k_interview_prefix = "interview-";
constexpr std::string_view k_letter_prefix = "letter-";

std::string make_id(std::string_view prefix, std::int64_t number);

// The row number in an id, or an error that says that there is no such thing.
Result<std::int64_t> row_number(std::string_view prefix, std::string_view id);

Error no_such(std::string_view id);

// An error when the last statement found no row to change.
Status expect_changed(const Database& database, std::string_view id);

} // namespace coach
