#pragma once

// Files that the person dropped on the window, or named when they started it: each becomes a new
// statement, the file itself stays as it is.
//
//     open_files(model, window.take_dropped_files());

#include "app/ui/app_model.h"

#include <string>
#include <vector>

namespace candor::ui {

// What cannot be opened is told in a banner; the rest opens all the same.
void open_files(AppModel& model, const std::vector<std::string>& paths);

} // namespace candor::ui
