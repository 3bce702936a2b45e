#pragma once

// The rail at the left: the rooms, Settings below, and the promise. In a narrow window, or with
// large text, only the pictures.

#include "app/ui/app_model.h"
#include "app/ui/commands.h"

namespace candor::ui {

float rail_width(); // for the current window and scale
void draw_rail(const AppModel& model, Commands& out);

} // namespace candor::ui
