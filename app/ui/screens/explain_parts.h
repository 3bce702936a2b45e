#pragma once

// The pieces of the Explain room, one file each. For screens/explain.cpp only.

#include "app/ui/commands.h"
#include "app/ui/model/explain_model.h"
#include "app/ui/screens/explain.h"

#include <cstddef>
#include <optional>

namespace candor::ui {

// explain_subject.cpp: what is being explained, and what does not agree.
void draw_subject(const ExplainModel& explain, Commands& out);
void draw_disagreement(const ExplainModel& explain, Commands& out);

// explain_list.cpp: the popup with all explanations, and what was removed there.
inline constexpr const char* k_explain_list = "explain-list";
void draw_explain_list(const ExplainModel& explain, Commands& out);
void draw_removed(const ExplainModel& explain, Commands& out);

// explain_findings.cpp: places that a listener or reader would mind.
struct PlaceInArea {
    std::size_t area = 0;
    std::size_t place = 0;

    bool operator==(const PlaceInArea&) const = default;
};
std::optional<PlaceInArea> chosen_place(const ExplainView& view, const ExplainModel& explain);
void choose(ExplainView& view, const ExplainModel& explain, std::size_t area, coach::Span span);
void go_to_next_place(ExplainView& view, const ExplainModel& explain, bool forward);
void mark_findings(ExplainView& view, const ExplainModel& explain);
// What the words under the mouse are about, and what the area asks for.
void follow_area(ExplainView& view, const ExplainModel& explain, std::size_t area,
                 const ProseEvents& events, Commands& out);
void draw_places(ExplainView& view, const ExplainModel& explain, std::size_t area, Commands& out);

// explain_keep.cpp: keeping a place as it is, and what is kept.
void begin_reason(ExplainView& view, const ExplainModel& explain);
bool asks_reason(const ExplainView& view, const ExplainModel& explain, PlaceInArea at);
void draw_reason(ExplainView& view, const ExplainModel& explain, PlaceInArea at, Commands& out);
void draw_kept(ExplainView& view, const ExplainModel& explain, std::size_t area, Commands& out);

// explain_findings.cpp. Last in the frame: scrolls to the chosen place when it was asked for.
void bring_chosen(ExplainView& view, Commands& out);

// explain_part_card.cpp, explain_results.cpp: the cards. Cards beside each other are as high as the
// tallest was in the last frame.
void draw_part_card(ExplainView& view, const ExplainModel& explain, coach::Part part, float height,
                    float above, Commands& out);
void draw_spoken_card(ExplainView& view, const ExplainModel& explain, float height);
void draw_written_card(ExplainView& view, const ExplainModel& explain, float height, Commands& out);

} // namespace candor::ui
