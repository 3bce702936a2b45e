#include "app/ui/shell/rail.h"

#include "app/ui/actions.h"
#include "app/ui/strings.h"
#include "app/ui/theme/icons.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/line_icon.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

constexpr float k_wide = 200;
constexpr float k_narrow = 64;
constexpr float k_room_height = 44;
constexpr float k_room_gap = 4;

bool is_narrow() {
    return ImGui::GetIO().DisplaySize.x < px(860);
}

LineIcon icon_of(Room room) {
    switch (room) {
    case Room::Explain:
        return LineIcon::Explain;
    case Room::Statement:
        return LineIcon::Statement;
    case Room::FollowUp:
        return LineIcon::FollowUp;
    case Room::Facts:
        return LineIcon::Facts;
    case Room::Settings:
        return LineIcon::Settings;
    case Room::Home:
    case Room::Welcome:
        break;
    }
    return LineIcon::Home;
}

ImGuiKeyChord chord_of(Room room) {
    for (const Action& action : actions())
        if (action.leads_to == room) return action.chord;
    return 0;
}

void draw_room_row(Room room, const AppModel& model, Commands& out) {
    const char* title = room_title(room);
    const bool here = model.room() == room;
    const float width = rail_width() - px(24);
    const Pressable area = pressable(title, {width, px(k_room_height)});
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (here || area.hovered)
        draw.AddRectFilled(area.min, area.max,
                           here ? color(Token::AccentSoft) : faded(Token::Line, 0.5f), px(8));
    const Token ink = here ? Token::Accent : Token::Muted;
    const float side = px(20);
    const float icon_x =
        is_narrow() ? std::round((area.min.x + area.max.x - side) / 2) : area.min.x + px(13);
    const float middle = std::round((area.min.y + area.max.y) / 2);
    line_icon(icon_of(room), {icon_x, middle - side / 2}, side, color(ink));
    const Type type = here ? Type::BodyStrong : Type::Body;
    if (!is_narrow()) text_at({area.min.x + px(44), middle - type_row(type) / 2}, type, title, ink);
    tooltip(title, chord_of(room));
    if (area.pressed) out.push([room](AppModel& m) { m.go_to(room); });
}

void draw_promise() {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({at.x + px(12), at.y});
    paragraph(Type::Caption, strings::shell::k_stays_here, Token::Muted, rail_width() - px(48));
}

// Above Settings, for as long as it is so: the banner may have been closed.
void draw_not_saved(float bottom) {
    const char* words = strings::shell::k_not_saved;
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float height = type_row(Type::Caption);
    const float sign = text_width(Type::Caption, icons::k_alert);
    const float left = is_narrow() ? std::round((rail_width() - px(24) - sign) / 2) : px(12);
    const ImVec2 at{start.x + left, ImGui::GetWindowPos().y + bottom - height - px(12)};
    ImGui::SetCursorScreenPos({start.x, at.y});
    ImGui::Dummy({rail_width() - px(24), height});
    tooltip(words);
    text_at(at, Type::Caption, icons::k_alert, Token::Danger);
    if (!is_narrow()) text_at({at.x + px(24), at.y}, Type::Caption, words, Token::Danger);
    ImGui::SetCursorScreenPos(start);
}

void draw_bottom(const AppModel& model, Commands& out) {
    const float promise =
        is_narrow() ? 0
                    : px(8) + paragraph_height(Type::Caption, strings::shell::k_stays_here,
                                               rail_width() - px(48));
    const float bottom = ImGui::GetWindowHeight() - px(24) - promise - px(k_room_height);
    if (model.save_fails()) draw_not_saved(bottom);
    ImGui::SetCursorPosY(std::max(ImGui::GetCursorPosY() + px(k_room_gap), bottom));
    draw_room_row(Room::Settings, model, out);
    if (!is_narrow()) {
        gap(8);
        draw_promise();
    }
}

} // namespace

float rail_width() {
    return px(is_narrow() ? k_narrow : k_wide);
}

void draw_rail(const AppModel& model, Commands& out) {
    ImGui::PushStyleColor(ImGuiCol_ChildBg, color(Token::Rail));
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(12, 24));
    ImGui::BeginChild("##rail", {rail_width(), 0},
                      ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_NavFlattened);
    ImGui::PopStyleVar(2);
    ImGui::PopStyleColor();
    const ImVec2 start = ImGui::GetCursorScreenPos();
    if (!is_narrow()) text_at({start.x + px(12), start.y}, Type::Title, strings::shell::k_name);
    gap(48);
    for (const Room room : rail_rooms()) {
        if (room == Room::Settings) continue;
        draw_room_row(room, model, out);
        gap(k_room_gap);
    }
    draw_bottom(model, out);
    const ImVec2 corner = ImGui::GetWindowPos();
    const float right = corner.x + ImGui::GetWindowWidth();
    ImGui::GetWindowDrawList()->AddRectFilled({right - px(1), corner.y},
                                              {right, corner.y + ImGui::GetWindowHeight()},
                                              color(Token::Line));
    ImGui::EndChild();
}

} // namespace candor::ui
