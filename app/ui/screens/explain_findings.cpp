#include "app/ui/app_model.h"
#include "app/ui/screens/explain_parts.h"
#include "app/ui/strings_editor.h"
#include "app/ui/strings_explain.h"
#include "app/ui/strings_keep.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <vector>

namespace candor::ui {
namespace {

constexpr std::size_t k_shown_places = 3; // of one area, the heaviest; the rest can wait
constexpr int k_frames_to_bring = 3;      // the keyboard's own scrolling comes a frame later
constexpr float k_margin = 12;

const coach::Finding& lead_of(const ExplainModel& explain, PlaceInArea at) {
    return explain.notes(at.area).placed.lead(at.place);
}

// Where a place stands in the text as it is in this frame.
std::optional<coach::Span> here(const AreaNotes& notes, std::size_t place) {
    return notes.draft.carried(notes.placed.places[place].span, notes.revision);
}

// The heaviest of all areas; of equal ones the first.
std::optional<PlaceInArea> heaviest_place(const ExplainModel& explain) {
    std::optional<PlaceInArea> best;
    for (std::size_t area = 0; area < k_area_count; ++area) {
        if (explain.notes(area).placed.places.empty()) continue;
        const PlaceInArea first{area, 0};
        if (!best || lead_of(explain, first).severity > lead_of(explain, *best).severity)
            best = first;
    }
    return best;
}

// All places in the order of reading: area by area, each in the order of its text.
std::vector<PlaceInArea> in_reading_order(const ExplainModel& explain) {
    std::vector<PlaceInArea> order;
    for (std::size_t area = 0; area < k_area_count; ++area)
        for (const std::size_t place : explain.notes(area).placed.in_text_order())
            order.push_back({area, place});
    return order;
}

void choose_place(ExplainView& view, const ExplainModel& explain, PlaceInArea at) {
    choose(view, explain, at.area, explain.notes(at.area).placed.places[at.place].span);
}

void go_to_place(ExplainView& view, const ExplainModel& explain, PlaceInArea at) {
    choose_place(view, explain, at);
    if (!view.chosen) return;
    explain.notes(at.area).draft.move_to(view.chosen->span.start);
    view.areas[at.area].editor.reveal(view.chosen->span);
    view.areas[at.area].editor.focus();
}

void act(ExplainView& view, const ExplainModel& explain, PlaceInArea at, FindingAction action,
         Commands& out) {
    switch (action) {
    case FindingAction::Choose:
        go_to_place(view, explain, at);
        break;
    case FindingAction::Fix:
        out.push([area = at.area, fix = lead_of(explain, at).fixes.front(),
                  revision = explain.notes(at.area).revision](AppModel& model) {
            model.explain().apply(area, fix, revision);
        });
        view.areas[at.area].editor.focus();
        break;
    case FindingAction::Why:
        view.shows_source = !view.shows_source;
        break;
    case FindingAction::Keep:
        begin_reason(view, explain);
        break;
    case FindingAction::None:
        break;
    }
}

void draw_place(ExplainView& view, const ExplainModel& explain, PlaceInArea at, bool chosen,
                Commands& out) {
    const bool asks = chosen && asks_reason(view, explain, at);
    gap(12);
    const FindingAction action = place_card(explain.notes(at.area).placed, at.place,
                                            {.chosen = chosen,
                                             .shows_source = chosen && view.shows_source,
                                             .keep_label = asks ? nullptr : strings::keep::k_keep});
    if (asks) {
        gap(12);
        draw_reason(view, explain, at, out);
    }
    if (chosen) view.bring_bottom = ImGui::GetItemRectMax().y;
    act(view, explain, at, action, out);
}

} // namespace

std::optional<PlaceInArea> chosen_place(const ExplainView& view, const ExplainModel& explain) {
    if (!view.chosen) return heaviest_place(explain);
    const std::size_t area = view.chosen->area;
    const AreaNotes notes = explain.notes(area);
    const auto wanted = notes.draft.carried(view.chosen->span, view.chosen->revision);
    for (std::size_t i = 0; wanted && i < notes.placed.places.size(); ++i)
        if (const auto span = here(notes, i); span && span->overlaps(*wanted))
            return PlaceInArea{area, i};
    return heaviest_place(explain);
}

void choose(ExplainView& view, const ExplainModel& explain, std::size_t area, coach::Span span) {
    const AreaNotes notes = explain.notes(area);
    const auto now = notes.draft.carried(span, notes.revision);
    if (!now) return;
    view.chosen = ChosenPlace{area, *now, notes.draft.revision()};
    view.shows_source = false;
    view.question.end();
    view.brings = k_frames_to_bring;
}

void go_to_next_place(ExplainView& view, const ExplainModel& explain, bool forward) {
    std::vector<PlaceInArea> order = in_reading_order(explain);
    const auto current = chosen_place(view, explain);
    if (order.empty() || !current) return;
    // Before anything was chosen, the first step goes to the place whose card is open.
    if (!view.chosen) return go_to_place(view, explain, *current);
    if (!forward) std::reverse(order.begin(), order.end());
    auto next = std::find(order.begin(), order.end(), *current);
    next = next == order.end() || next + 1 == order.end() ? order.begin() : next + 1;
    go_to_place(view, explain, *next);
}

void mark_findings(ExplainView& view, const ExplainModel& explain) {
    const auto chosen = chosen_place(view, explain);
    for (std::size_t area = 0; area < k_area_count; ++area) {
        const bool here = chosen && chosen->area == area;
        mark_places(explain.notes(area).placed, here ? std::optional(chosen->place) : std::nullopt,
                    view.areas[area].marks);
    }
}

void follow_area(ExplainView& view, const ExplainModel& explain, std::size_t area,
                 const ProseEvents& events, Commands& out) {
    const PlacedFindings placed = explain.notes(area).placed;
    if (events.hovered && !ImGui::IsMouseDown(ImGuiMouseButton_Left))
        finding_tooltip(placed.findings[*events.hovered]);
    if (events.clicked) choose_place(view, explain, {area, placed.place_of(*events.clicked)});
    if (events.refused_paste)
        out.push([](AppModel& model) { model.show_toast(strings::editor::k_too_long_paste); });
    // Whoever drags the text past the edge sees it roll without moving the mouse.
    if (view.areas[area].editor.wants_frames()) out.push([](AppModel&) {});
}

void draw_places(ExplainView& view, const ExplainModel& explain, std::size_t area, Commands& out) {
    const PlacedFindings placed = explain.notes(area).placed;
    const auto chosen = chosen_place(view, explain);
    std::size_t hidden = 0;
    for (std::size_t i = 0; i < placed.places.size(); ++i) {
        const bool is_chosen = chosen == PlaceInArea{area, i};
        if (is_chosen || i < k_shown_places)
            draw_place(view, explain, {area, i}, is_chosen, out);
        else
            ++hidden;
    }
    if (hidden > 0) {
        gap(8);
        text(Type::Caption, strings::explain::more_places(hidden), Token::Muted);
    }
    draw_kept(view, explain, area, out);
}

void bring_chosen(ExplainView& view, Commands& out) {
    if (view.brings == 0) return;
    --view.brings;
    out.push([](AppModel&) {}); // one frame more
    const float window_top = ImGui::GetWindowPos().y;
    const float window_bottom = window_top + ImGui::GetWindowHeight();
    const float top = view.bring_top - px(k_margin);
    const float bottom = view.bring_bottom + px(k_margin);
    if (top < window_top || bottom - top > window_bottom - window_top)
        ImGui::SetScrollFromPosY(top - window_top, 0);
    else if (bottom > window_bottom)
        ImGui::SetScrollFromPosY(bottom - window_top, 1);
}

} // namespace candor::ui
