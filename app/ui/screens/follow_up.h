#pragma once

// The Follow-up room: who was met, the letter to each, whether it is ready, and what became of it.
//
//     FollowUpView view;
//     draw_follow_up(view, model, out);

#include "app/ui/app_model.h"
#include "app/ui/commands.h"

#include <string>

namespace candor::ui {

struct FollowUpView {
    std::string shown;        // the interview that the two choices below belong to
    bool facts = false;       // its facts are shown, not its letter
    bool focus_first = false; // its first field takes the keyboard
};

void draw_follow_up(FollowUpView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
