#include "app/ui/screens/statement.h"

#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings.h"
#include "app/ui/strings_statement.h"
#include "app/ui/widgets/finding_card.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/text.h"
#include "coach/text/plain.h"

#include <algorithm>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr float k_notes_width = 340;
constexpr float k_column = 620;
constexpr float k_narrowest_text = 400;
constexpr float k_gap = 16;
constexpr float k_stacked_rows = 9; // of text, where the notes have to stand below

// Who has no room for three columns loses the strip first; then the notes go below the text.
struct Measures {
    float strip = 0;
    float text = 0;
    float notes = 0;
    float height = 0;
    bool stacked = false;
};

Measures measure(ImVec2 room) {
    Measures all;
    const float scrollbar = ImGui::GetStyle().ScrollbarSize;
    all.notes = px(k_notes_width);
    all.height = room.y;
    float rest = room.x - all.notes - px(k_gap);
    const float strip = strip_width();
    if (rest >= px(k_narrowest_text) + strip) all.strip = strip;
    all.stacked = rest < px(k_narrowest_text);
    if (all.stacked) {
        rest = room.x;
        all.notes = room.x;
        all.height = k_stacked_rows * type_row(Type::Prose);
    }
    all.text = std::min(rest - all.strip, px(k_column) + scrollbar);
    if (!all.stacked) all.notes = room.x - all.strip - all.text - px(k_gap);
    all.notes = std::min(all.notes, px(k_column));
    return all;
}

void draw_nothing_open(Commands& out) {
    if (empty_state("", words::k_empty_title, words::k_empty_note, words::k_start))
        out.push([](AppModel& model) {
            if (const auto made = model.statement().create(words::k_new_title, ""); !made)
                model.show_banner({.id = "statement", .text = made.error().text()});
        });
}

void copy_safe_text(AppModel& model) {
    const coach::PlainText plain = coach::to_plain(model.statement().draft().text());
    ImGui::SetClipboardText(plain.text.c_str());
    model.show_toast(words::copied(plain.changes.size()));
}

// "Saved on this computer · 0.3 pages · 946 of 28,000 characters"
std::string header_note(const StatementModel& statement, const coach::Limits& limits) {
    const coach::Counts& counts = statement.review().counts;
    const double most = limits.value("statement_characters_max", 28000);
    const char* saved = statement.has_unsaved() ? words::k_saving : words::k_saved;
    return words::header_note(statement.save_failed() ? words::k_not_saved : saved,
                              counts.characters, static_cast<std::size_t>(most), counts.pages);
}

void draw_header(StatementView& view, const StatementModel& statement, const coach::Limits& limits,
                 Commands& out) {
    const HeaderButton buttons[] = {
        {words::k_statements, ButtonKind::Secondary, {}},
        {words::k_copy_safe, ButtonKind::Primary, {.tooltip = words::k_copy_safe_tip}}};
    const std::string& title = statement.title();
    const int pressed = page_header(title.empty() ? words::k_unnamed : title,
                                    header_note(statement, limits), buttons);
    if (pressed == 0) {
        view.name = title;
        view.asks_removal = false;
        ImGui::OpenPopup(k_statement_list);
    }
    if (pressed == 1) out.push(copy_safe_text);
    draw_statement_list(view, statement, out);
}

void draw_text(StatementView& view, const StatementModel& statement, const Measures& all,
               Commands& out) {
    const StatementReview& review = statement.review();
    mark_findings(view, statement);
    const ProseEvents events = view.editor.draw(statement.draft(),
                                                {.label = words::k_editor,
                                                 .width = all.text,
                                                 .height = all.height,
                                                 .column = px(k_column),
                                                 .framed = false,
                                                 .hint = words::k_editor_hint},
                                                {view.marks, review.revision});
    if (events.hovered && !ImGui::IsMouseDown(ImGuiMouseButton_Left))
        finding_tooltip(review.findings[*events.hovered]);
    if (events.clicked) {
        const std::size_t place = review.placed().place_of(*events.clicked);
        const auto here = statement.draft().carried(review.places[place].span, review.revision);
        if (here) choose_place(view, statement, *here);
        view.brings_card = true;
    }
    if (events.refused_paste)
        out.push([](AppModel& model) { model.show_toast(strings::editor::k_too_long_paste); });
    // Whoever drags the text past the edge sees it roll without moving the mouse.
    if (view.editor.wants_frames()) out.push([](AppModel&) {});
}

void draw_body(StatementView& view, const StatementModel& statement, ImVec2 room, Commands& out) {
    const Measures all = measure(room);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({start.x + all.strip, start.y});
    draw_text(view, statement, all, out);
    if (all.strip > 0) draw_structure_strip(view, statement, start, {all.strip, all.height});
    if (all.stacked) {
        gap(k_gap);
        draw_findings(view, statement, {all.notes, 0}, out);
        return;
    }
    ImGui::SetCursorScreenPos({start.x + all.strip + all.text + px(k_gap), start.y});
    draw_findings(view, statement, {all.notes, all.height}, out);
    ImGui::SetCursorScreenPos({start.x, start.y + room.y});
    ImGui::Dummy({0, 0});
}

void take_keys(StatementView& view, const StatementModel& statement) {
    if (ImGui::Shortcut(ImGuiKey_F8, ImGuiInputFlags_RouteGlobal))
        go_to_next_place(view, statement, true);
    if (ImGui::Shortcut(ImGuiMod_Shift | ImGuiKey_F8, ImGuiInputFlags_RouteGlobal))
        go_to_next_place(view, statement, false);
    if (ImGui::Shortcut(k_keep_key, ImGuiInputFlags_RouteGlobal)) begin_reason(view, statement);
}

// Another statement begins at its start, with nothing chosen and the keyboard in it.
void notice_change(StatementView& view, const StatementModel& statement) {
    if (view.shown_id == statement.id()) return;
    view.shown_id = statement.id();
    view.chosen.reset();
    view.question.end();
    view.editor.reveal({0, 0});
    view.editor.focus();
}

} // namespace

void draw_statement(StatementView& view, const AppModel& model, Commands& out) {
    const StatementModel& statement = model.statement();
    if (!statement.is_open()) {
        draw_nothing_open(out);
        return;
    }
    notice_change(view, statement);
    take_keys(view, statement);
    const coach::Limits& limits = model.services().limits;
    draw_header(view, statement, limits, out);
    ImVec2 room = ImGui::GetContentRegionAvail();
    const float below = gauges_height(statement, limits, room.x);
    room.y = std::max(room.y - below, 8 * type_row(Type::Prose));
    draw_body(view, statement, room, out);
    draw_gauges(statement, limits);
}

} // namespace candor::ui
