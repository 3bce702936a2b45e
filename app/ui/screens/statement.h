#pragma once

// The Statement room: the text with its structure at the left, what was found at the right, gauges
// below.
//
//     StatementView view;
//     draw_statement(view, model, commands);

#include "app/ui/app_model.h"
#include "app/ui/commands.h"
#include "app/ui/widgets/keep_question.h"
#include "app/ui/widgets/prose_editor.h"

#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

struct StatementView {
    ProseEditor editor;
    std::vector<ProseMark> marks; // of this frame, one a finding
    std::string shown_id;         // the statement that was drawn last

    // The chosen place: where it stood at that revision. None: the heaviest place is chosen.
    std::optional<coach::Span> chosen;
    coach::Revision chosen_at = 0;
    bool shows_source = false;
    bool brings_card = false; // the chosen place's card is scrolled to in the next frame

    // Whoever keeps the chosen place is asked for a reason, until the text is read again.
    KeepQuestion question;
    bool shows_kept = false; // the list of what is kept

    std::string name; // while it is being edited in the list
    bool asks_removal = false;
};

void draw_statement(StatementView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
