#pragma once

// The Follow-up room: who was met, the letter to each, whether it is ready, and what became of it.
//
//     FollowUpView view;
//     draw_follow_up(view, model, out);

#include "app/ui/app_model.h"
#include "app/ui/commands.h"
#include "app/ui/widgets/prose_editor.h"

#include <cstddef>
#include <optional>
#include <string>

namespace candor::ui {

struct FollowUpView {
    std::string shown;                  // the interview that the two choices below belong to
    bool facts = false;                 // its facts are shown, not its letter
    bool focus_first = false;           // its first field takes the keyboard
    std::string focus_row;              // the row that was added just now takes it
    std::optional<std::size_t> finding; // whose card is open
    bool finding_source = false;
    ProseEditor answer;
};

void draw_follow_up(FollowUpView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
