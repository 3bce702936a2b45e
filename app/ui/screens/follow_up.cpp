#include "app/ui/screens/follow_up.h"

#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <utility>

namespace candor::ui {

using namespace strings::follow_up;
using coach::LetterKind;

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

namespace {

// Where the window is too narrow for three columns, the parts stand one below the other.
constexpr float k_list_width = 252;
constexpr float k_side_width = 236;
constexpr float k_gap = 20;
constexpr float k_narrowest_middle = 360;

constexpr coach::ContactPolicy k_policy_order[] = {
    coach::ContactPolicy::None, coach::ContactPolicy::Welcome, coach::ContactPolicy::NotStated,
    coach::ContactPolicy::Unknown};

std::string subtitle(const FollowUpModel& model) {
    const std::size_t open = model.open_notes();
    if (open == 0) return std::string(k_no_note) + k_you_send;
    const std::string count = open == 1 ? k_one_note : std::to_string(open) + k_notes;
    return count + k_you_send;
}

void draw_policy(FollowUpRoom& room) {
    const coach::LetterProgram& program = room.model.entry().record.facts.program;
    Card card("policy");
    const std::string name = program.name.empty() ? k_the_program : program.name;
    paragraph(Type::BodyStrong, k_policy_before + name + k_policy_after);
    gap(2);
    paragraph(Type::Caption, k_policy_note, Token::Muted);
    gap(8);
    const auto* at =
        std::find(std::begin(k_policy_order), std::end(k_policy_order), program.contact_policy);
    int chosen = at != std::end(k_policy_order) ? static_cast<int>(at - k_policy_order) : -1;
    if (!segments("##policy", k_policies, chosen)) return;
    const coach::ContactPolicy policy = k_policy_order[chosen];
    change_interview(room, [policy](coach::InterviewRecord& record) {
        record.facts.program.contact_policy = policy;
    });
}

void draw_switches(FollowUpRoom& room) {
    int view = room.view.facts ? 0 : 1;
    if (segments("##view", k_views, view)) room.view.facts = view == 0;
    int kind = room.model.kind() == LetterKind::FirstChoice ? 1 : 0;
    beside(24);
    if (segments("##kind", k_kinds, kind)) {
        const LetterKind wanted = kind == 1 ? LetterKind::FirstChoice : LetterKind::ThankYou;
        room.out.push([wanted](AppModel& model) { model.followup().show(wanted); });
    }
}

void draw_middle(FollowUpRoom& room) {
    draw_policy(room);
    gap(14);
    draw_switches(room);
    gap(14);
    if (room.view.facts) return draw_interview_form(room);
    if (room.model.kind() == LetterKind::FirstChoice) draw_conditions(room);
    draw_letter(room);
}

void draw_side(FollowUpRoom& room) {
    draw_readiness(room);
    gap(14);
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
    view.facts = !id.empty() && model.mark(model.entry()) == FollowUpMark::ToFill;
    view.focus_first = view.facts;
}

void draw_removed(const FollowUpRoom& room) {
    if (!room.model.can_put_back()) return;
    {
        Card card("removed", {.look = CardLook::Soft, .tone = Tone::Info, .padding = 12});
        paragraph(Type::Body, k_removed);
        gap(4);
        if (secondary_button(k_put_back, {.icon = icons::k_undo}))
            attempt(room, [](FollowUpModel& model) { return model.put_back(); });
    }
    gap(16);
}

void draw_load_error(const FollowUpModel& model) {
    if (model.load_error().empty()) return;
    {
        Card card("unreadable", {.look = CardLook::Soft, .tone = Tone::Warn, .padding = 12});
        paragraph(Type::BodyStrong, k_unreadable);
        paragraph(Type::Body, model.load_error());
    }
    gap(16);
}

} // namespace

void draw_follow_up(FollowUpView& view, const AppModel& model, Commands& out) {
    const FollowUpModel& followup = model.followup();
    FollowUpRoom room{view, followup, model.services(), out};
    follow_choice(view, followup);
    const auto add = [](FollowUpModel& f) { return f.add(); };
    if (followup.entries().empty()) {
        page_header(k_title, k_you_send);
        draw_load_error(followup);
        draw_removed(room);
        if (empty_state(icons::k_mail_open, k_empty_title, k_empty, k_add)) attempt(room, add);
        return;
    }
    const HeaderButton buttons[] = {{k_add, ButtonKind::Secondary, {.icon = icons::k_plus}}};
    if (page_header(k_title, subtitle(followup), buttons) == 0) attempt(room, add);
    draw_load_error(followup);
    draw_removed(room);
    draw_columns(room);
}

} // namespace candor::ui
