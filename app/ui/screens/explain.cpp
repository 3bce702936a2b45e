#include "app/ui/screens/explain.h"

#include "app/ui/screens/explain_layout.h"
#include "app/ui/screens/explain_parts.h"
#include "app/ui/strings_explain.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/page.h"

#include <algorithm>

namespace candor::ui {
namespace {

namespace words = strings::explain;
using coach::k_parts;
using coach::Part;

constexpr float k_narrowest_part = 260;
constexpr float k_narrowest_result = 360;

void copy_answer(AppModel& model) {
    ImGui::SetClipboardText(model.explain().spoken().text.c_str());
    model.show_toast(words::k_answer_copied);
}

bool shows_subject(const ExplainView& view, const ExplainModel& explain) {
    return view.choosing || !explain.begun();
}

void draw_header(ExplainView& view, const ExplainModel& explain, Commands& out) {
    const HeaderButton buttons[] = {
        {words::k_explanations, ButtonKind::Quiet, {}},
        {view.choosing ? words::k_done : words::k_change,
         ButtonKind::Quiet,
         {.enabled = explain.begun()}},
        {view.examples ? words::k_hide_examples : words::k_examples, ButtonKind::Secondary, {}},
        {words::k_copy_answer, ButtonKind::Primary, {.enabled = explain.begun()}}};
    const coach::Situation* situation = explain.situation();
    const bool settled = !shows_subject(view, explain) && situation != nullptr;
    switch (page_header(words::k_title + explain.title(),
                        settled ? situation->note : explain.framework().lead, buttons)) {
    case 0:
        ImGui::OpenPopup(k_explain_list);
        break;
    case 1:
        view.choosing = !view.choosing;
        break;
    case 2:
        view.examples = !view.examples;
        break;
    case 3:
        out.push(copy_answer);
        break;
    default:
        break;
    }
    draw_explain_list(explain, out);
}

void draw_parts(ExplainView& view, const ExplainModel& explain, Commands& out) {
    float tallest = 0;
    float above = 0;
    for (const Part part : k_parts) {
        const ExplainArea& area = view.areas[static_cast<std::size_t>(part)];
        tallest = std::max(tallest, area.height);
        above = std::max(above, area.above);
    }
    Columns columns("parts", static_cast<int>(coach::k_part_count), 16, k_narrowest_part);
    for (const Part part : k_parts) {
        if (part != Part::Context) columns.next();
        draw_part_card(view, explain, part, tallest, above, out);
    }
}

void draw_results(ExplainView& view, const ExplainModel& explain, Commands& out) {
    const float tallest = std::max(view.spoken_height, view.areas[k_written_area].height);
    Columns columns("results", 2, 16, k_narrowest_result);
    draw_spoken_card(view, explain, tallest);
    columns.next();
    draw_written_card(view, explain, tallest, out);
}

// What is stored and cannot be read is not to be mistaken for nothing.
void draw_unreadable(Commands& out) {
    if (empty_state(icons::k_alert, words::k_unreadable, words::k_unreadable_note, words::k_new))
        out.push([](AppModel& model) {
            if (const coach::Status begun = model.explain().start_new(); !begun)
                model.show_banner({.id = "explain", .text = begun.error().text()});
            else
                model.look_again();
        });
}

void take_keys(ExplainView& view, const ExplainModel& explain) {
    if (ImGui::Shortcut(ImGuiKey_F8, ImGuiInputFlags_RouteGlobal))
        go_to_next_place(view, explain, true);
    if (ImGui::Shortcut(ImGuiMod_Shift | ImGuiKey_F8, ImGuiInputFlags_RouteGlobal))
        go_to_next_place(view, explain, false);
    if (ImGui::Shortcut(k_keep_key, ImGuiInputFlags_RouteGlobal)) begin_reason(view, explain);
}

// Another explanation begins with nothing chosen, at its first words.
void notice_change(ExplainView& view, const ExplainModel& explain) {
    if (view.shown == explain.shown()) return;
    view.shown = explain.shown();
    view.chosen.reset();
    view.question.end();
    view.choosing = false;
    view.areas.front().editor.reveal({0, 0});
}

} // namespace

void draw_explain(ExplainView& view, const AppModel& model, Commands& out) {
    const ExplainModel& explain = model.explain();
    if (!explain.load_problem().empty()) return draw_unreadable(out);
    notice_change(view, explain);
    take_keys(view, explain);
    mark_findings(view, explain);
    draw_header(view, explain, out);
    draw_removed(explain, out);
    draw_disagreement(explain, out);
    if (shows_subject(view, explain)) draw_subject(explain, out);
    draw_parts(view, explain, out);
    gap(16);
    draw_results(view, explain, out);
    bring_chosen(view, out);
}

} // namespace candor::ui
