#include "app/ui/widgets/button.h"

#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace candor::ui {
namespace {

constexpr Type k_label = Type::Control;

struct Paint {
    ImU32 ground = 0;
    ImU32 line = 0;
    Token ink = Token::Ink;
};

Paint paint_of(ButtonKind kind, const Pressable& area, bool enabled) {
    const bool lit = enabled && area.hovered;
    switch (kind) {
    case ButtonKind::Primary:
        if (!enabled) return {color(Token::Line), 0, Token::Muted};
        return {lit ? faded(Token::Accent, area.held ? 0.78f : 0.88f) : color(Token::Accent), 0,
                Token::OnAccent};
    case ButtonKind::Secondary:
        return {color(lit ? Token::AccentSoft : Token::Surface), color(Token::Line),
                enabled ? Token::Ink : Token::Muted};
    case ButtonKind::Quiet:
        return {lit ? color(Token::AccentSoft) : 0, 0, enabled ? Token::Accent : Token::Muted};
    }
    return {};
}

float side_padding(ButtonKind kind) {
    return px(kind == ButtonKind::Quiet ? 8 : 15);
}

void draw_button(ButtonKind kind, std::string_view label, const ButtonOptions& options,
                 const Pressable& area) {
    const Paint paint = paint_of(kind, area, options.enabled);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (paint.ground) draw.AddRectFilled(area.min, area.max, paint.ground, px(8));
    if (paint.line) draw.AddRect(area.min, area.max, paint.line, px(8), 0, px(1));
    const float words = text_width(k_label, label);
    const float icon = options.icon ? text_width(k_label, options.icon) + px(6) : 0;
    const float top = area.min.y + std::round((area.max.y - area.min.y - type_row(k_label)) / 2);
    float x = std::round((area.min.x + area.max.x - words - icon) / 2);
    if (options.icon) {
        text_at({x, top}, k_label, options.icon, paint.ink);
        x += icon;
    }
    text_at({x, top}, k_label, label, paint.ink);
}

// What is printed on the key, where Dear ImGui has a longer word.
const char* key_name(ImGuiKey key) {
    switch (key) {
    case ImGuiKey_Equal:
        return "+";
    case ImGuiKey_Minus:
        return "-";
    case ImGuiKey_Escape:
        return "Esc";
    default:
        return ImGui::GetKeyName(key);
    }
}

} // namespace

Pressable pressable(const char* label, ImVec2 size) {
    Pressable area;
    area.pressed = ImGui::InvisibleButton(label, size, ImGuiButtonFlags_EnableNav);
    area.hovered = ImGui::IsItemHovered();
    area.held = ImGui::IsItemActive();
    area.min = ImGui::GetItemRectMin();
    area.max = ImGui::GetItemRectMax();
    return area;
}

bool button(ButtonKind kind, const char* label, const ButtonOptions& options) {
    const float width = options.width > 0 ? options.width : button_width(kind, label, options);
    ImGui::BeginDisabled(!options.enabled);
    const Pressable area = pressable(label, {width, button_height()});
    draw_button(kind, shown_label(label), options, area);
    ImGui::EndDisabled();
    if (options.tooltip) tooltip(options.tooltip);
    return area.pressed;
}

float button_width(ButtonKind kind, const char* label, const ButtonOptions& options) {
    const float icon = options.icon ? text_width(k_label, options.icon) + px(6) : 0;
    return text_width(k_label, shown_label(label)) + icon + 2 * side_padding(kind);
}

float button_height() {
    return type_row(k_label) + px(18);
}

bool icon_button(const char* label, const char* icon, bool enabled) {
    const float side = type_row(k_label) + px(12);
    ImGui::BeginDisabled(!enabled);
    const Pressable area = pressable(label, {side, side});
    if (enabled && area.hovered)
        ImGui::GetWindowDrawList()->AddRectFilled(area.min, area.max, color(Token::AccentSoft),
                                                  px(8));
    const float x = area.min.x + std::round((side - text_width(Type::Body, icon)) / 2);
    const float y = area.min.y + std::round((side - type_row(Type::Body)) / 2);
    text_at({x, y}, Type::Body, icon, Token::Muted);
    ImGui::EndDisabled();
    tooltip(std::string(shown_label(label)).c_str());
    return area.pressed;
}

bool chip_button(const char* label, bool chosen) {
    const std::string_view words = shown_label(label);
    const ImVec2 size{chip_width(words), chip_height() + px(4)};
    const Pressable area = pressable(label, size);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const bool soft = chosen || area.hovered;
    draw.AddRectFilled(area.min, area.max, color(soft ? Token::AccentSoft : Token::Surface), px(6));
    draw.AddRect(area.min, area.max, color(chosen ? Token::Accent : Token::Line), px(6));
    text_at({area.min.x + px(9), area.min.y + px(2)}, Type::SmallStrong, words,
            chosen ? Token::Accent : Token::Ink);
    return area.pressed;
}

std::string chord_name(ImGuiKeyChord chord) {
    std::string name;
    if (chord & ImGuiMod_Ctrl) name += "Ctrl+";
    if (chord & ImGuiMod_Shift) name += "Shift+";
    if (chord & ImGuiMod_Alt) name += "Alt+";
    return name + key_name(static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_));
}

void tooltip(const char* words, ImGuiKeyChord chord) {
    if (!ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip | ImGuiHoveredFlags_AllowWhenDisabled))
        return;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(12, 8));
    if (ImGui::BeginTooltip()) {
        paragraph(Type::Caption, words, Token::Ink,
                  std::min(text_width(Type::Caption, words), px(320)));
        if (chord) text(Type::Small, chord_name(chord), Token::Muted);
        ImGui::EndTooltip();
    }
    ImGui::PopStyleVar();
}

} // namespace candor::ui
