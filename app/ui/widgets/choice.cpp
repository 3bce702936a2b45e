#include "app/ui/widgets/choice.h"

#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace candor::ui {
namespace {

void caption_above(const char* name) {
    if (shown_label(name).empty()) return;
    text(Type::CaptionStrong, shown_label(name));
    gap(4);
}

void draw_tick_box(ImVec2 at, bool on, bool enabled) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 end{at.x + px(18), at.y + px(18)};
    const ImU32 accent = color(enabled ? Token::Accent : Token::Muted);
    if (on)
        draw.AddRectFilled(at, end, accent, px(5));
    else
        draw.AddRect(at, end, color(Token::Muted), px(5), 0, px(1.5f));
    if (on)
        text_at({at.x + std::round((px(18) - text_width(Type::Caption, icons::k_check)) / 2),
                 at.y - px(1)},
                Type::Caption, icons::k_check, Token::OnAccent);
}

void draw_switch(ImVec2 at, bool on) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float height = px(24);
    const ImVec2 end{at.x + px(44), at.y + height};
    draw.AddRectFilled(at, end, color(on ? Token::Accent : Token::Surface), height / 2);
    if (!on) draw.AddRect(at, end, color(Token::Muted), height / 2, 0, px(1.5f));
    const float radius = px(8);
    const float x = on ? end.x - height / 2 : at.x + height / 2;
    draw.AddCircleFilled({x, at.y + height / 2}, radius,
                         color(on ? Token::OnAccent : Token::Muted));
}

// A row that is one control as a whole.
Pressable press_row(const char* label, float height) {
    const Pressable area =
        pressable(label, {std::max(ImGui::GetContentRegionAvail().x, px(1)), height});
    if (area.hovered)
        ImGui::GetWindowDrawList()->AddRectFilled({area.min.x - px(8), area.min.y},
                                                  {area.max.x + px(8), area.max.y},
                                                  faded(Token::AccentSoft, 0.6f), px(8));
    return area;
}

constexpr const char* k_list = "##list";

void draw_closed_list(const Pressable& area, const char* shown) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(area.min, area.max, color(Token::Surface), px(8));
    draw.AddRect(area.min, area.max, color(area.hovered ? Token::Accent : Token::Line), px(8), 0,
                 px(1));
    const float sign = text_width(Type::Body, icons::k_chevron_down);
    const ImVec2 words_end{area.max.x - sign - px(16), area.max.y};
    const float top = std::round((area.min.y + area.max.y - type_row(Type::Body)) / 2);
    ImGui::PushClipRect(area.min, words_end, true);
    text_at({area.min.x + px(12), top}, Type::Body, shown);
    ImGui::PopClipRect();
    text_at({area.max.x - sign - px(12), top}, Type::Body, icons::k_chevron_down, Token::Muted);
}

bool draw_open_list(const Pressable& area, std::span<const char* const> choices, int& chosen) {
    const int before = chosen;
    ImGui::SetNextWindowPos({area.min.x, area.max.y + px(4)}, ImGuiCond_Appearing);
    ImGui::SetNextWindowSizeConstraints({area.max.x - area.min.x, 0}, px(640, 360));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(8, 8));
    if (ImGui::BeginPopup(k_list)) {
        for (std::size_t i = 0; i < choices.size(); ++i) {
            const bool here = static_cast<int>(i) == chosen;
            if (ImGui::Selectable(choices[i], here)) chosen = static_cast<int>(i);
            if (here) ImGui::SetItemDefaultFocus();
        }
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
    return chosen != before;
}

} // namespace

bool segments(const char* name, std::span<const char* const> labels, int& chosen) {
    caption_above(name);
    ImGui::PushID(name);
    const int before = chosen;
    const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (i > 0) {
            beside(6);
            if (ImGui::GetCursorScreenPos().x + chip_width(shown_label(labels[i])) > right) {
                ImGui::NewLine();
                gap(6);
            }
        }
        const int index = static_cast<int>(i);
        if (chip_button(labels[i], chosen == index)) chosen = index;
    }
    ImGui::PopID();
    return chosen != before;
}

bool segments(const char* name, std::initializer_list<const char*> labels, int& chosen) {
    return segments(name, std::span(labels.begin(), labels.size()), chosen);
}

bool tick(const char* label, bool& on, bool enabled) {
    ImGui::BeginDisabled(!enabled);
    const float indent = px(28);
    const float room = std::max(ImGui::GetContentRegionAvail().x - indent, px(1));
    const std::string_view words = shown_label(label);
    const float height = std::max(paragraph_height(Type::Body, words, room), type_row(Type::Body));
    const Pressable area = press_row(label, height + px(8));
    const ImVec2 after = ImGui::GetCursorScreenPos();
    draw_tick_box({area.min.x, area.min.y + px(7)}, on, enabled);
    ImGui::SetCursorScreenPos({area.min.x + indent, area.min.y + px(4)});
    paragraph(Type::Body, words, enabled ? Token::Ink : Token::Muted, room);
    ImGui::SetCursorScreenPos(after);
    ImGui::Dummy({0, 0});
    ImGui::EndDisabled();
    if (area.pressed) on = !on;
    return area.pressed;
}

bool switch_row(const char* title, const char* note, bool& on) {
    const Pressable area =
        press_row(title, type_row(Type::Body) + type_row(Type::Caption) + px(16));
    const float top = area.min.y + px(8);
    text_at({area.min.x, top}, Type::Body, shown_label(title));
    text_at({area.min.x, top + type_row(Type::Body)}, Type::Caption, note, Token::Muted);
    draw_switch({area.max.x - px(44), std::round((area.min.y + area.max.y - px(24)) / 2)}, on);
    if (area.pressed) on = !on;
    return area.pressed;
}

bool list_row(const ListRow& row) {
    ImGui::PushID(row.id);
    const float width = std::max(ImGui::GetContentRegionAvail().x, px(1));
    const float height = type_row(Type::BodyStrong) + type_row(Type::Caption) + px(20);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const Pressable area = pressable(row.title, {width, height});
    const ImVec2 after = ImGui::GetCursorScreenPos();
    if (row.chosen || area.hovered)
        ImGui::GetWindowDrawList()->AddRectFilled(
            area.min, area.max, row.chosen ? color(Token::AccentSoft) : faded(Token::Line, 0.4f),
            px(10));
    const float side = px(14);
    const float mark = row.mark ? chip_width(row.mark) + px(8) : 0;
    const float room = width - 2 * side;
    text_within({start.x + side, start.y + px(10)}, room - mark, Type::BodyStrong, row.title);
    text_within({start.x + side, start.y + px(10) + type_row(Type::BodyStrong)}, room,
                Type::Caption, row.note, Token::Muted);
    if (row.mark) {
        ImGui::SetCursorScreenPos({area.max.x - side - chip_width(row.mark), start.y + px(12)});
        chip(row.mark_tone, row.mark);
    }
    ImGui::SetCursorScreenPos(after);
    ImGui::Dummy({0, 0});
    ImGui::PopID();
    return area.pressed;
}

bool dropdown(const char* label, std::span<const char* const> choices, int& chosen, float width) {
    ImGui::BeginGroup();
    caption_above(label);
    ImGui::PushID(label);
    const float room = width > 0 ? width : std::max(ImGui::GetContentRegionAvail().x, px(1));
    const Pressable area = pressable(label, {room, type_size(Type::Body) + 2 * px(8)});
    const bool known = chosen >= 0 && static_cast<std::size_t>(chosen) < choices.size();
    draw_closed_list(area, known ? choices[static_cast<std::size_t>(chosen)] : "");
    if (area.pressed) ImGui::OpenPopup(k_list);
    const bool changed = draw_open_list(area, choices, chosen);
    ImGui::PopID();
    ImGui::EndGroup();
    return changed;
}

} // namespace candor::ui
