#pragma once

// The Explain room: what is being explained, the three parts side by side, the spoken answer that
// they make, and the written form.
//
//     ExplainView view;
//     draw_explain(view, model, commands);

#include "app/ui/app_model.h"
#include "app/ui/commands.h"
#include "app/ui/widgets/prose_editor.h"
#include "coach/answer/parts.h"

#include <array>
#include <vector>

namespace candor::ui {

// A writing area and its underlines. Cards beside each other end on one line, and so do the words
// above their areas: how high both were in the last frame.
struct ExplainArea {
    ProseEditor editor;
    std::vector<ProseMark> marks;
    float height = 0;
    float above = 0;
};

struct ExplainView {
    std::array<ExplainArea, coach::k_part_count> parts;
    ExplainArea spoken; // only its height
    ExplainArea written;
    bool examples = false;
    bool choosing = false; // what is being explained; always shown until something is written
};

void draw_explain(ExplainView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
