#include "app/ui/shell/notice_views.h"

#include "app/ui/strings.h"
#include "app/ui/theme/icons.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

namespace candor::ui {
namespace {

constexpr float k_most_of_window = 0.4f;

void draw_banner(const Banner& banner, Commands& out) {
    const bool problem = banner.tone == BannerTone::Problem;
    const Tone tone = problem ? Tone::Danger : Tone::Info;
    Card card(banner.id.c_str(), {.look = CardLook::Soft, .tone = tone, .padding = 14});
    const ImVec2 start = ImGui::GetCursorScreenPos();
    text_at(start, Type::Body, problem ? icons::k_alert : icons::k_info, tone_ink(tone));
    ImGui::SetCursorScreenPos({start.x + px(28), start.y});
    ImGui::BeginGroup();
    paragraph(Type::Body, banner.text);
    gap(8);
    if (!banner.action_label.empty()) {
        if (secondary_button(banner.action_label.c_str())) out.push(banner.action);
        beside(8);
    }
    if (quiet_button(strings::shell::k_close))
        out.push([id = banner.id](AppModel& m) { m.dismiss_banner(id); });
    ImGui::EndGroup();
}

// Returns where the next one ends.
float draw_toast(const Toast& toast, float bottom) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const float words = std::min(text_width(Type::Body, toast.text), screen.x - px(96));
    const float height = paragraph_height(Type::Body, toast.text, words) + px(20);
    const ImVec2 size{words + px(40), height};
    const ImVec2 at{std::round((screen.x - size.x) / 2), bottom - height};
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(at, {at.x + size.x, at.y + size.y}, color(Token::Ink), px(10));
    ImGui::SetCursorScreenPos({at.x + px(20), at.y + px(10)});
    paragraph(Type::Body, toast.text, Token::Paper, words);
    return at.y - px(8);
}

} // namespace

void draw_banners(const AppModel& model, Commands& out) {
    if (model.banners().empty()) return;
    // Many of them scroll among themselves and leave most of the window to the room.
    const float most = std::round(ImGui::GetIO().DisplaySize.y * k_most_of_window);
    ImGui::SetNextWindowSizeConstraints({0, 0}, {FLT_MAX, most});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(32, 16));
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0);
    ImGui::BeginChild("##banners", {0, 0},
                      ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_AutoResizeY |
                          ImGuiChildFlags_NavFlattened);
    ImGui::PopStyleVar(2);
    for (const Banner& banner : model.banners()) {
        if (&banner != &model.banners().front()) gap(16);
        draw_banner(banner, out);
    }
    ImGui::EndChild();
}

void draw_toasts(const AppModel& model) {
    if (model.toasts().empty()) return;
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("##toasts", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                     ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing);
    float bottom = ImGui::GetIO().DisplaySize.y - px(24);
    for (auto toast = model.toasts().rbegin(); toast != model.toasts().rend(); ++toast)
        bottom = draw_toast(*toast, bottom);
    ImGui::End();
}

} // namespace candor::ui
