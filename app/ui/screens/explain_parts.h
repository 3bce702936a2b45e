#pragma once

// The cards of the Explain room.

#include "app/ui/commands.h"
#include "app/ui/model/explain_model.h"
#include "app/ui/screens/explain.h"

namespace candor::ui {

struct PartCard {
    ExplainArea& area;
    const ExplainModel& explain;
    coach::Part part;
    float height;  // of the tallest card beside it, so that all end on one line
    float above;   // the highest words above an area beside it
    bool examples; // show what a good one holds
};

void draw_part_card(const PartCard& card, Commands& out);
void draw_spoken_card(ExplainArea& area, const ExplainModel& explain, float height);
void draw_written_card(ExplainArea& area, const ExplainModel& explain, float height, Commands& out);

} // namespace candor::ui
