#include "app/ui/shell/palette.h"

#include "app/ui/strings.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace candor::ui {
namespace {

constexpr const char* k_popup = "##palette";

std::vector<const Action*> matching(const PaletteView& view, const AppModel& model) {
    std::vector<const Action*> found;
    for (const Action& action : actions())
        if (action.enabled(model) && matches_query(action.title, view.query))
            found.push_back(&action);
    return found;
}

void move_choice(PaletteView& view, int count) {
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) ++view.chosen;
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) --view.chosen;
    view.chosen = std::clamp(view.chosen, 0, std::max(count - 1, 0));
}

// For the mouse; the keyboard stays in the field and moves the choice.
bool action_row(const Action& action, bool chosen) {
    const float width = std::max(ImGui::GetContentRegionAvail().x, px(1));
    const bool pressed =
        ImGui::InvisibleButton(action.title, {width, type_row(Type::Body) + px(12)});
    const ImVec2 min = ImGui::GetItemRectMin();
    const ImVec2 max = ImGui::GetItemRectMax();
    if (chosen || ImGui::IsItemHovered())
        ImGui::GetWindowDrawList()->AddRectFilled(min, max, color(Token::AccentSoft), px(8));
    if (chosen &&
        (ImGui::IsKeyPressed(ImGuiKey_DownArrow) || ImGui::IsKeyPressed(ImGuiKey_UpArrow)))
        ImGui::SetScrollHereY();
    text_at({min.x + px(12), min.y + px(6)}, Type::Body, action.title,
            chosen ? Token::Accent : Token::Ink);
    if (action.chord) {
        const std::string keys = chord_name(action.chord);
        text_at({max.x - px(12) - text_width(Type::Caption, keys), min.y + px(8)}, Type::Caption,
                keys, Token::Muted);
    }
    return pressed;
}

const Action* draw_choices(PaletteView& view, const AppModel& model) {
    const std::vector<const Action*> found = matching(view, model);
    move_choice(view, static_cast<int>(found.size()));
    const Action* picked = nullptr;
    ImGui::BeginChild("##actions", px(0, 280), ImGuiChildFlags_NavFlattened);
    for (std::size_t i = 0; i < found.size(); ++i)
        if (action_row(*found[i], static_cast<int>(i) == view.chosen)) picked = found[i];
    if (found.empty())
        paragraph(Type::Body, strings::shell::k_nothing_found, Token::Muted);
    else if (ImGui::IsKeyPressed(ImGuiKey_Enter) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter))
        picked = found[static_cast<std::size_t>(view.chosen)];
    ImGui::EndChild();
    return picked;
}

} // namespace

void open_palette(PaletteView& view) {
    view = {};
    view.opens = true;
}

void draw_palette(PaletteView& view, const AppModel& model, Commands& out) {
    const bool opens = view.opens;
    view.opens = false;
    if (opens) ImGui::OpenPopup(k_popup);
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float width = std::min(px(520), screen.x - px(32));
    ImGui::SetNextWindowPos(
        {std::round((screen.x - width) / 2), std::min(px(96), screen.y * 0.1f)});
    ImGui::SetNextWindowSize({width, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(16, 16));
    if (ImGui::BeginPopup(k_popup)) {
        if (text_field(strings::shell::k_find_command, view.query,
                       {.example = strings::shell::k_find_example, .focus = opens}))
            view.chosen = 0;
        const Action* picked = draw_choices(view, model);
        if (picked) out.push(picked->run);
        if (picked || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) ImGui::CloseCurrentPopup();
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
}

} // namespace candor::ui
