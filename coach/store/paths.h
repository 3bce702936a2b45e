#pragma once

// Where the applicant's data lives. The environment is handed in as a value, so that coach/ never
// asks the system and a test can pretend anything.
//
//     Environment env{getenv_or_empty("HOME"), getenv_or_empty("XDG_DATA_HOME"), ...};  // in app/
//     Result<Paths> paths = find_paths(env, "");       // or the folder that --workspace names
//     Workspace::open(paths.value(), clock);

#include "coach/base/result.h"

#include <string>
#include <string_view>

namespace coach {

// Values of the environment; empty when they are not set.
struct Environment {
    std::string home;            // HOME
    std::string xdg_data_home;   // XDG_DATA_HOME
    std::string xdg_config_home; // XDG_CONFIG_HOME
};

struct Paths {
    std::string folder;        // the workspace: 0700 when Candor makes it
    std::string database;      // folder/candor.db
    std::string window_lock;   // folder/window.lock, held by the window
    std::string open_lock;     // folder/open.lock, shared by all who have the database open
    std::string config_folder; // the user's own packs; may not exist, empty without HOME
};

// `chosen_folder` wins ($XDG_DATA_HOME/candor, else ~/.local/share/candor). Touches no file.
Result<Paths> find_paths(const Environment& environment, std::string_view chosen_folder);

} // namespace coach
