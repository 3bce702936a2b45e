#include "app/ui/widgets/page.h"

#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

constexpr float k_button_gap = 16;

float buttons_width(std::span<const HeaderButton> buttons) {
    float width = 0;
    for (const HeaderButton& one : buttons)
        width += button_width(one.kind, one.label, one.options) + px(k_button_gap);
    return width;
}

int header_buttons(std::span<const HeaderButton> buttons) {
    int pressed = -1;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        if (i > 0) beside(k_button_gap);
        if (button(buttons[i].kind, buttons[i].label, buttons[i].options))
            pressed = static_cast<int>(i);
    }
    return pressed;
}

} // namespace

int page_header(std::string_view title, std::string_view note,
                std::span<const HeaderButton> buttons) {
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x;
    const float taken = buttons_width(buttons);
    const float words = std::max(room - taken, px(120));
    // A wide row of buttons goes below the words rather than over them.
    const bool fits = text_width(Type::Page, title) <= room - taken;
    paragraph(Type::Page, title, Token::Ink, fits ? words : room);
    gap(2);
    paragraph(Type::Caption, note, Token::Muted, fits ? words : room);
    const ImVec2 below = ImGui::GetCursorScreenPos();
    int pressed = -1;
    if (!buttons.empty() && fits) {
        const float left = start.x + room - taken + px(k_button_gap);
        ImGui::SetCursorScreenPos({left, start.y + px(12)});
        pressed = header_buttons(buttons);
        const float bottom = std::max(below.y, ImGui::GetCursorScreenPos().y);
        ImGui::SetCursorScreenPos({start.x, bottom});
    }
    else if (!buttons.empty()) {
        gap(12);
        pressed = header_buttons(buttons);
    }
    gap(16);
    return pressed;
}

bool empty_state(const char* icon, std::string_view title, std::string_view sentence,
                 const char* button_label) {
    const float room = ImGui::GetContentRegionAvail().x;
    const float width = std::min(room, px(460));
    const ImVec2 start = ImGui::GetCursorScreenPos();
    // With large text the button matters more than the space above.
    const float above = std::min(px(72), std::round(ImGui::GetWindowHeight() / 10));
    ImGui::SetCursorScreenPos({start.x + std::round((room - width) / 2), start.y + above});
    ImGui::BeginGroup();
    if (icon && *icon) {
        text(Type::Page, icon, Token::Accent);
        gap(8);
    }
    paragraph(Type::Title, title, Token::Ink, width);
    gap(8);
    paragraph(Type::Body, sentence, Token::Muted, width);
    gap(20);
    const bool pressed = button_label && primary_button(button_label);
    ImGui::EndGroup();
    return pressed;
}

} // namespace candor::ui
