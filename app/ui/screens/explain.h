#pragma once

// The Explain room: what is being explained, the three parts side by side, the spoken answer that
// they make, and the written form.
//
//     ExplainView view;
//     draw_explain(view, model, commands);

#include "app/ui/app_model.h"
#include "app/ui/commands.h"
#include "app/ui/model/explain_model.h"
#include "app/ui/widgets/keep_question.h"
#include "app/ui/widgets/prose_editor.h"

#include <array>
#include <optional>
#include <vector>

namespace candor::ui {

// A writing area and its underlines. Cards beside each other end on one line, and so do the words
// above their areas: how high both were in the last frame.
struct ExplainArea {
    ProseEditor editor;
    std::vector<ProseMark> marks;
    float height = 0;
    float above = 0;
    bool shows_kept = false; // the list of what is kept
};

// The place that the person looks at: where it stood at that revision of its area.
struct ChosenPlace {
    std::size_t area = 0;
    coach::Span span;
    coach::Revision revision = 0;
};

struct ExplainView {
    std::array<ExplainArea, k_area_count> areas;
    float spoken_height = 0;
    bool examples = false;
    bool choosing = false; // what is being explained; always shown until something is written
    int shown = 0;         // the explanation that was drawn last

    std::optional<ChosenPlace> chosen; // none: the heaviest place of all
    bool shows_source = false;
    KeepQuestion question; // about the chosen place
    int brings = 0;        // frames in which the chosen place's text and card are scrolled to
    float bring_top = 0;
    float bring_bottom = 0;
};

void draw_explain(ExplainView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
