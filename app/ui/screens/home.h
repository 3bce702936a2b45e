#pragma once

// Home: a greeting, the one next step, the rooms with what is really in them.

#include "app/ui/app_model.h"
#include "app/ui/commands.h"

#include <string>

namespace candor::ui {

void draw_home(const AppModel& model, Commands& out);

// "Good evening, María José"
std::string greeting(int hour, const std::string& first_name);

} // namespace candor::ui
