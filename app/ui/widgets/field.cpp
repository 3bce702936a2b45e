#include "app/ui/widgets/field.h"

#include "app/ui/theme/icons.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

// A popup such as the palette borrows the keyboard; when it closes, typing goes on where it was.
enum Lending { k_at_rest, k_typing, k_lent, k_coming_back };

struct Typing {
    std::string& value;
    int caret;   // kept by Dear ImGui between frames, as the next
    int lending; // a Lending
};

int on_typing(ImGuiInputTextCallbackData* data) {
    auto& typing = *static_cast<Typing*>(data->UserData);
    if (data->EventFlag == ImGuiInputTextFlags_CallbackResize) {
        typing.value.resize(static_cast<std::size_t>(data->BufTextLen));
        data->Buf = typing.value.data();
        return 0;
    }
    // Getting the keyboard back selects everything; the next letter would replace it.
    if (typing.lending == k_coming_back) {
        data->CursorPos = std::clamp(typing.caret, 0, data->BufTextLen);
        data->ClearSelection();
        typing.lending = k_typing;
    }
    typing.caret = data->CursorPos;
    return 0;
}

bool has_popup_above() {
    return ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup);
}

void line_below(const FieldOptions& options, float width) {
    if (!options.error.empty()) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        text_at(at, Type::Caption, icons::k_alert, Token::Danger);
        ImGui::SetCursorScreenPos({at.x + px(20), at.y});
        paragraph(Type::Caption, options.error, Token::Danger, std::max(width - px(20), px(40)));
        ImGui::SetCursorScreenPos({at.x, ImGui::GetCursorScreenPos().y});
    }
    else if (!options.hint.empty()) {
        paragraph(Type::Caption, options.hint, Token::Muted, width);
    }
}

void take_back_from_popup(Typing& typing) {
    if (typing.lending != k_lent || has_popup_above()) return;
    typing.lending = ImGui::IsAnyItemActive() ? k_at_rest : k_coming_back;
    if (typing.lending == k_coming_back) ImGui::SetKeyboardFocusHere();
}

bool input(const char* label, std::string& value, const FieldOptions& options) {
    const std::string id = std::string("##") + label;
    ImGuiInputTextFlags flags =
        ImGuiInputTextFlags_CallbackResize | ImGuiInputTextFlags_CallbackAlways;
    if (options.digits_only) flags |= ImGuiInputTextFlags_CharsDecimal;
    if (options.focus) ImGui::SetKeyboardFocusHere();
    ImGuiStorage& kept = *ImGui::GetStateStorage();
    const ImGuiID caret = ImGui::GetID((id + "caret").c_str());
    const ImGuiID lending = ImGui::GetID((id + "lending").c_str());
    Typing typing{value, kept.GetInt(caret), kept.GetInt(lending)};
    take_back_from_popup(typing);
    // Dear ImGui takes typing back on Esc; here Esc only leaves the field.
    const bool escaping = ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    const std::string before = escaping ? value : std::string();
    const bool changed = ImGui::InputTextWithHint(id.c_str(), options.example, value.data(),
                                                  value.capacity() + 1, flags, on_typing, &typing);
    if (ImGui::IsItemActive())
        typing.lending = k_typing;
    else if (typing.lending == k_typing)
        typing.lending = has_popup_above() ? k_lent : k_at_rest;
    kept.SetInt(caret, typing.caret);
    kept.SetInt(lending, typing.lending);
    if (escaping && ImGui::IsItemDeactivated()) {
        value = before;
        return false;
    }
    return changed;
}

// Dear ImGui lets long words run to the very edge of the box; here they end with its padding.
void clear_ends() {
    const ImVec2 min = ImGui::GetItemRectMin();
    const ImVec2 max = ImGui::GetItemRectMax();
    const ImGuiStyle& style = ImGui::GetStyle();
    const float end = std::round(style.FramePadding.x * 0.7f);
    const ImU32 ground = ImGui::GetColorU32(ImGuiCol_FrameBg);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(min, {min.x + end, max.y}, ground, style.FrameRounding,
                       ImDrawFlags_RoundCornersLeft);
    draw.AddRectFilled({max.x - end, min.y}, max, ground, style.FrameRounding,
                       ImDrawFlags_RoundCornersRight);
    draw.AddRect(min, max, ImGui::GetColorU32(ImGuiCol_Border), style.FrameRounding, 0,
                 style.FrameBorderSize);
}

} // namespace

bool text_field(const char* label, std::string& value, const FieldOptions& options) {
    const float width = options.width > 0 ? options.width : ImGui::GetContentRegionAvail().x;
    ImGui::BeginGroup();
    text(Type::CaptionStrong, shown_label(label));
    gap(4);
    ImGui::SetNextItemWidth(width);
    ImGui::BeginDisabled(!options.enabled);
    const Token line = options.error.empty() ? Token::Line : Token::Danger;
    ImGui::PushStyleColor(ImGuiCol_Border, color(line));
    const bool changed = input(label, value, options);
    clear_ends();
    ImGui::PopStyleColor();
    ImGui::EndDisabled();
    gap(4);
    line_below(options, width);
    ImGui::EndGroup();
    return changed;
}

float field_height() {
    return type_row(Type::CaptionStrong) + type_size(Type::Body) + 2 * px(8) +
           type_row(Type::Caption) + 2 * px(4);
}

} // namespace candor::ui
