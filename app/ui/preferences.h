#pragma once

// How the person likes the window: theme, text size, motion. Kept as settings of the workspace.
//
//     Preferences preferences = load_preferences(workspace);
//     preferences.text_percent = 125;
//     coach::Status saved = save_preferences(workspace, preferences);

#include "coach/base/result.h"

#include <string>

namespace coach {
class Workspace;
}

namespace candor::ui {

struct Preferences {
    static constexpr int k_smallest_text = 80;
    static constexpr int k_largest_text = 200;

    std::string theme = "light"; // the name of a file in assets/themes
    int text_percent = 100;
    bool motion = true;
    bool welcomed = false; // the welcome has been answered or skipped

    bool operator==(const Preferences&) const = default;
};

// What is missing or out of range is the default.
Preferences load_preferences(const coach::Workspace& workspace);
coach::Status save_preferences(coach::Workspace& workspace, const Preferences& preferences);

} // namespace candor::ui
