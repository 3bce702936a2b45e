#pragma once

// The names of time zones, compiled in: the command line reads no time zone data at its start.
//
//     is_time_zone("America/New_York");              // true
//     is_time_zone("America/Boston");                // false: its zone is America/New_York

#include <string_view>

namespace coach {

bool is_time_zone(std::string_view name);

} // namespace coach
