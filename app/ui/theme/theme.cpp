#include "app/ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

// Dear ImGui measures a face from its highest to its lowest point; a type size is the em.
// For Inter: (0.96875 + 0.2412) of the em.
constexpr float k_height_of_em = 1.21f;

void set_colors(ImGuiStyle& style, const Theme& current) {
    const auto set = [&](ImGuiCol slot, Token token, float alpha = 1) {
        style.Colors[slot] = ImGui::ColorConvertU32ToFloat4(current.palette.color(token));
        style.Colors[slot].w = alpha;
    };
    set(ImGuiCol_Text, Token::Ink);
    set(ImGuiCol_TextDisabled, Token::Muted);
    set(ImGuiCol_WindowBg, Token::Paper);
    set(ImGuiCol_ChildBg, Token::Paper, 0);
    set(ImGuiCol_PopupBg, Token::Surface);
    set(ImGuiCol_Border, Token::Line);
    set(ImGuiCol_BorderShadow, Token::Line, 0);
    set(ImGuiCol_FrameBg, Token::Surface);
    set(ImGuiCol_FrameBgHovered, Token::Surface);
    set(ImGuiCol_FrameBgActive, Token::Surface);
    set(ImGuiCol_ScrollbarBg, Token::Paper, 0);
    set(ImGuiCol_ScrollbarGrab, Token::Line);
    set(ImGuiCol_ScrollbarGrabHovered, Token::Muted);
    set(ImGuiCol_ScrollbarGrabActive, Token::Muted);
    set(ImGuiCol_Header, Token::AccentSoft);
    set(ImGuiCol_HeaderHovered, Token::AccentSoft);
    set(ImGuiCol_HeaderActive, Token::AccentSoft);
    set(ImGuiCol_Separator, Token::Line);
    set(ImGuiCol_TextSelectedBg, Token::Accent, 0.28f);
    set(ImGuiCol_InputTextCursor, Token::Accent);
    set(ImGuiCol_NavCursor, Token::Accent);
    set(ImGuiCol_Button, Token::Surface);
    set(ImGuiCol_ButtonHovered, Token::AccentSoft);
    set(ImGuiCol_ButtonActive, Token::AccentSoft);
    set(ImGuiCol_CheckMark, Token::Accent);
    style.Colors[ImGuiCol_ModalWindowDimBg] = ImVec4(0, 0, 0, current.palette.dark ? 0.5f : 0.25f);
}

void set_measures(ImGuiStyle& style) {
    style.WindowPadding = px(0, 0);
    style.WindowBorderSize = 0;
    style.WindowRounding = px(8); // of tooltips; the window itself has none
    style.ChildBorderSize = px(1);
    style.ChildRounding = px(12);
    style.PopupRounding = px(12);
    style.PopupBorderSize = px(1);
    style.FramePadding = px(12, 8);
    style.FrameRounding = px(8);
    style.FrameBorderSize = px(1);
    style.ItemSpacing = ImVec2(0, 0); // gap() says how far things stand apart
    style.ItemInnerSpacing = px(8, 4);
    style.CellPadding = ImVec2(0, 0);
    style.ScrollbarSize = px(10);
    style.ScrollbarRounding = px(5);
    style.GrabMinSize = px(24);
    style.DisabledAlpha = 1; // what cannot be used is still to be read; it is drawn muted
    style.CurveTessellationTol = 0.6f;
    style.CircleTessellationMaxError = 0.2f;
}

} // namespace

void apply_theme(Theme& next) {
    ImGui::GetIO().UserData = &next;
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle();
    style.FontSizeBase = type_size(Type::Body);
    ImGui::GetIO().FontDefault = next.fonts.regular;
    set_colors(style, next);
    set_measures(style);
}

const Theme& theme() {
    const void* current = ImGui::GetIO().UserData;
    IM_ASSERT(current != nullptr && "apply_theme comes first");
    return *static_cast<const Theme*>(current);
}

ImU32 color(Token token) {
    return theme().palette.color(token);
}

ImU32 faded(Token token, float alpha) {
    const auto opacity = static_cast<ImU32>(std::lround(alpha * 255.0f));
    return (color(token) & ~IM_COL32_A_MASK) | (opacity << IM_COL32_A_SHIFT);
}

ImVec4 color_vec(Token token) {
    return ImGui::ColorConvertU32ToFloat4(color(token));
}

float px(float length) {
    const float scaled = length * theme().scale;
    return length > 0 ? std::max(1.0f, std::round(scaled)) : std::round(scaled);
}

ImVec2 px(float width, float height) {
    return {px(width), px(height)};
}

ImFont* type_font(Type type) {
    switch (type_style(type).face) {
    case Face::Regular:
        return theme().fonts.regular;
    case Face::Medium:
        return theme().fonts.medium;
    case Face::SemiBold:
        return theme().fonts.semibold;
    }
    return theme().fonts.regular;
}

float type_size(Type type) {
    return std::round(type_style(type).size * k_height_of_em * theme().scale);
}

float type_row(Type type) {
    return px(type_style(type).row);
}

TypeScope::TypeScope(Type type) {
    ImGui::PushFont(type_font(type), type_size(type));
}
TypeScope::~TypeScope() {
    ImGui::PopFont();
}

void say(std::string_view text) {
    if (auto* said = theme().said) said->emplace_back(text);
}

Token tone_ink(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return Token::Muted;
    case Tone::Accent:
        return Token::Accent;
    case Tone::Good:
        return Token::Good;
    case Tone::Info:
        return Token::Info;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Danger:
        return Token::Danger;
    }
    return Token::Ink;
}

Token tone_soft(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return Token::Surface;
    case Tone::Accent:
        return Token::AccentSoft;
    case Tone::Good:
        return Token::GoodSoft;
    case Tone::Info:
        return Token::InfoSoft;
    case Tone::Warn:
        return Token::WarnSoft;
    case Tone::Danger:
        return Token::DangerSoft;
    }
    return Token::Surface;
}

} // namespace candor::ui
