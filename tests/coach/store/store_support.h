#pragma once

// For tests of the store: a folder that goes with the test, a clock that stands still, a second
// process, and SQL behind the store's back.
//
//     TempFolder folder;
//     Workspace workspace = open_in(folder);

#include "coach/store/workspace.h"
#include "tests/support/temp_folder.h"

#include <functional>
#include <string>

namespace store_test {

class TempFolder : public candor_test::TempFolder {
public:
    coach::Paths paths(const std::string& name = "data") const;
};

class FakeClock : public coach::Clock {
public:
    coach::UnixMillis now() const override { return time; }
    coach::UnixMillis time = 1'795'338'900'000; // 2026-11-22 09:15:00 UTC
};

const FakeClock& fixed_clock();

// The workspace in `folder`; the test ends when it does not open.
coach::Workspace open_in(const TempFolder& folder);

// What opening answers when it should fail; empty when it opens.
std::string refusal(const coach::Paths& paths);

// Runs `work` in a process of its own and answers what it returned, or -1 when it crashed.
int in_child(const std::function<int()>& work);
// The same without the rights of root: as an ordinary user with no rights to our files.
int in_child_without_rights(const std::function<int()>& work);

// Runs `work` in `count` processes at the same time and answers the sum of what they returned.
int at_once(std::size_t count, const std::function<int(std::size_t)>& work);

// SQL straight on a file. The first column of the first row.
std::string sql(const std::string& file, const std::string& statement);

std::string read_bytes(const std::string& file);
void write_bytes(const std::string& file, const std::string& bytes);
unsigned mode_of(const std::string& path);

} // namespace store_test
