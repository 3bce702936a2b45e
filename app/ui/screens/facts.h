#pragma once

// The Facts room: cards for the person, exams, languages, places, visa and reading pace. Everything
// is saved as it is typed.
//
//     FactsView view;
//     draw_facts(view, model, out);

#include "app/ui/app_model.h"
#include "app/ui/commands.h"

#include <string>

namespace candor::ui {

struct FactsView {
    std::string focus; // the JSON pointer of the field that takes the keyboard when it is drawn
};

void draw_facts(FactsView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
