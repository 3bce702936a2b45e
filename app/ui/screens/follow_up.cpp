#include "app/ui/screens/follow_up.h"

#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/removed_card.h"
#include "app/ui/widgets/text.h"

#include <span>
#include <utility>

namespace candor::ui {

using namespace strings::follow_up;

void change_interview(const FollowUpRoom& room, FollowUpModel::Edit change) {
    room.out.push([change = std::move(change)](AppModel& model) { model.followup().edit(change); });
}

void attempt(const FollowUpRoom& room, std::function<coach::Status(FollowUpModel&)> action) {
    room.out.push([action = std::move(action)](AppModel& model) {
        const coach::Status done = action(model.followup());
        if (!done)
            model.show_banner({.id = "follow-up", .text = done.error().text()});
        else
            model.close_banner("follow-up");
    });
}

std::string short_day(coach::Date date) {
    return std::string(coach::weekday_name(date).substr(0, 3)) + " " + std::to_string(date.day) +
           " " + std::string(coach::month_name(date.month).substr(0, 3));
}

void flow(float width) {
    beside(8);
    if (ImGui::GetContentRegionAvail().x >= width) return;
    ImGui::NewLine();
    gap(8);
}

namespace {

// Where the window is too narrow for three columns, the parts stand one below the other.
constexpr float k_list_width = 252;
constexpr float k_side_width = 236;
constexpr float k_gap = 20;
constexpr float k_narrowest_middle = 360;

std::string subtitle(const FollowUpModel& model) {
    const std::size_t open = model.open_notes();
    if (open == 0) return std::string(k_no_note) + k_you_send;
    const std::string count = open == 1 ? k_one_note : std::to_string(open) + k_notes;
    return count + k_you_send;
}

void draw_middle(FollowUpRoom& room) {
    draw_policy(room);
    draw_switches(room);
    gap(14);
    draw_conditions(room);
    if (room.view.facts) return draw_interview_form(room);
    draw_letter(room);
}

void draw_side(FollowUpRoom& room) {
    draw_readiness(room);
    draw_and_then(room);
}

void draw_stacked(FollowUpRoom& room) {
    draw_interview_list(room);
    if (!room.model.chosen()) return;
    gap(k_gap);
    draw_middle(room);
    gap(k_gap);
    draw_side(room);
}

void draw_side_by_side(FollowUpRoom& room) {
    draw_interview_list(room);
    ImGui::TableNextColumn();
    draw_middle(room);
    ImGui::TableNextColumn();
    draw_side(room);
}

void draw_columns(FollowUpRoom& room) {
    const float sides = px(k_list_width) + px(k_side_width) + 2 * px(k_gap);
    const bool wide = ImGui::GetContentRegionAvail().x - sides >= px(k_narrowest_middle);
    if (!wide || !room.model.chosen()) return draw_stacked(room);
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(px(k_gap) / 2, 0));
    const bool open =
        ImGui::BeginTable("##columns", 3, ImGuiTableFlags_NoPadOuterX | ImGuiTableFlags_NoClip);
    ImGui::PopStyleVar();
    if (!open) return;
    ImGui::TableSetupColumn("list", ImGuiTableColumnFlags_WidthFixed, px(k_list_width));
    ImGui::TableSetupColumn("letter", ImGuiTableColumnFlags_WidthStretch);
    ImGui::TableSetupColumn("side", ImGuiTableColumnFlags_WidthFixed, px(k_side_width));
    ImGui::TableNextColumn();
    draw_side_by_side(room);
    ImGui::EndTable();
}

// A new or another interview opens on what it needs: its facts while they are few, else its letter.
void follow_choice(FollowUpView& view, const FollowUpModel& model) {
    const std::string id = model.chosen() ? model.entry().id : "";
    if (view.shown == id) return;
    view.shown = id;
    view.finding.reset();
    view.facts = !id.empty() && !model.is_filled(model.entry());
    view.focus_first = view.facts;
}

void draw_removed(const FollowUpRoom& room) {
    const FollowUpRecord* removed = room.model.removed();
    if (removed == nullptr) return;
    const coach::LetterRecipient& who = removed->facts.recipient;
    switch (removed_card(who.name.empty() ? k_new_person : coach::full_name(who))) {
    case RemovedAnswer::PutBack:
        attempt(room, [](FollowUpModel& model) { return model.put_back(); });
        break;
    case RemovedAnswer::Forget:
        room.out.push([](AppModel& model) { model.followup().forget_removed(); });
        break;
    case RemovedAnswer::None:
        break;
    }
}

void draw_problem(const char* title, const std::string& problem) {
    if (problem.empty()) return;
    {
        Card card(title, {.look = CardLook::Soft, .tone = Tone::Warn, .padding = 12});
        paragraph(Type::BodyStrong, title);
        paragraph(Type::Body, problem);
    }
    gap(16);
}

// Letters of recommendation are asked for long before the first interview.
void draw_empty_room(const FollowUpRoom& room) {
    const auto add = [](FollowUpModel& f) { return f.add(); };
    if (empty_state(icons::k_mail_open, k_empty_title, k_empty, k_add)) attempt(room, add);
    ImGui::SetCursorScreenPos({ImGui::GetItemRectMin().x, ImGui::GetItemRectMax().y + px(8)});
    draw_other_letters(room);
}

} // namespace

void draw_follow_up(FollowUpView& view, const AppModel& model, Commands& out) {
    const FollowUpModel& followup = model.followup();
    FollowUpRoom room{view, followup, model.services(), out};
    if (!followup.content_error().empty()) {
        page_header(k_title, k_no_letters_note);
        return draw_problem(k_no_letters, followup.content_error());
    }
    follow_choice(view, followup);
    const bool empty = followup.entries().empty();
    const HeaderButton add[] = {{k_add, ButtonKind::Secondary, {.icon = icons::k_plus}}};
    const std::span<const HeaderButton> buttons(add, empty ? 0 : 1);
    if (page_header(k_title, empty ? k_you_send : subtitle(followup), buttons) == 0)
        attempt(room, [](FollowUpModel& f) { return f.add(); });
    draw_problem(k_unreadable, followup.load_error());
    draw_removed(room);
    if (empty)
        draw_empty_room(room);
    else
        draw_columns(room);
}

} // namespace candor::ui
