#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace candor::ui {

using namespace strings::follow_up;
using coach::LetterKind;

static_assert(std::size(k_kinds) == coach::k_letter_kind_count);

namespace {

constexpr const char* k_menu = "##other-letters";
constexpr float k_menu_width = 400;

const char* kind_words(LetterKind kind) {
    return k_kinds[static_cast<std::size_t>(kind)];
}

// A letter by its title, and below it what it is for.
bool letter_row(const LetterForm& form) {
    const float width = px(k_menu_width);
    const float inner = width - px(20);
    const float height = paragraph_height(Type::BodyStrong, form.title, inner) +
                         paragraph_height(Type::Caption, form.about, inner) + px(12);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const Pressable area = pressable(form.title.c_str(), {width, height});
    const ImVec2 after = ImGui::GetCursorScreenPos();
    if (area.hovered)
        ImGui::GetWindowDrawList()->AddRectFilled(area.min, area.max, color(Token::AccentSoft),
                                                  px(8));
    ImGui::SetCursorScreenPos({start.x + px(10), start.y + px(6)});
    ImGui::BeginGroup();
    paragraph(Type::BodyStrong, form.title, Token::Ink, inner);
    paragraph(Type::Caption, form.about, Token::Muted, inner);
    ImGui::EndGroup();
    ImGui::SetCursorScreenPos(after);
    ImGui::Dummy({0, 0});
    return area.pressed;
}

void draw_menu_part(const FollowUpRoom& room, bool to_programs) {
    paragraph(Type::SmallStrong, to_programs ? k_to_programs : k_to_helpers, Token::Muted,
              px(k_menu_width));
    gap(4);
    for (const LetterKind kind : room.model.other_letters()) {
        if (room.model.form(kind).to_program != to_programs) continue;
        if (!letter_row(room.model.form(kind))) continue;
        attempt(room, [kind](FollowUpModel& model) { return model.begin(kind); });
        ImGui::CloseCurrentPopup();
    }
}

void draw_menu(const FollowUpRoom& room) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowSizeConstraints({0, 0}, {screen.x, screen.y * 0.8f});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(12, 12));
    ImGui::PushStyleVar(ImGuiStyleVar_PopupRounding, px(12));
    if (ImGui::BeginPopup(k_menu)) {
        draw_menu_part(room, true);
        gap(10);
        draw_menu_part(room, false);
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar(2);
}

} // namespace

void draw_other_letters(const FollowUpRoom& room) {
    if (quiet_button(k_other_letters, {.icon = icons::k_chevron_down})) ImGui::OpenPopup(k_menu);
    draw_menu(room);
}

void draw_switches(FollowUpRoom& room) {
    const std::vector<LetterKind> kinds = room.model.offered();
    std::vector<const char*> labels;
    std::transform(kinds.begin(), kinds.end(), std::back_inserter(labels), kind_words);
    const auto at = std::find(kinds.begin(), kinds.end(), room.model.kind());
    int kind = static_cast<int>(at - kinds.begin());
    const float top = ImGui::GetCursorPosY();
    ImGui::SetCursorPosY(top + px(7)); // in the middle of the button beside them
    if (segments("##kind", labels, kind)) {
        const LetterKind wanted = kinds[static_cast<std::size_t>(kind)];
        room.out.push([wanted](AppModel& model) { model.followup().show(wanted); });
    }
    flow(button_width(ButtonKind::Quiet, k_other_letters, {.icon = icons::k_chevron_down}));
    if (ImGui::GetCursorPosY() < top + px(14)) ImGui::SetCursorPosY(top);
    draw_other_letters(room);
    gap(8);
    int view = room.view.facts ? 0 : 1;
    if (segments("##view", k_views, view)) room.view.facts = view == 0;
}

} // namespace candor::ui
