#pragma once

// The first start: who, which result, what happened. Two minutes to the first answer.

#include "app/ui/app_model.h"
#include "app/ui/commands.h"

#include <string>

namespace candor::ui {

struct WelcomeView {
    std::string name;
    int exam = 0;
    std::string other_exam; // when none of the usual ones is chosen
    int situation = 0;      // of the framework
};

void draw_welcome(WelcomeView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
