#include "app/ui/widgets/field.h"

#include "app/ui/theme/icons.h"
#include "app/ui/widgets/text.h"

#include <algorithm>

namespace candor::ui {
namespace {

int resize_string(ImGuiInputTextCallbackData* data) {
    if (data->EventFlag == ImGuiInputTextFlags_CallbackResize) {
        auto* value = static_cast<std::string*>(data->UserData);
        value->resize(static_cast<std::size_t>(data->BufTextLen));
        data->Buf = value->data();
    }
    return 0;
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

bool input(const char* label, std::string& value, const FieldOptions& options) {
    const std::string id = std::string("##") + label;
    ImGuiInputTextFlags flags = ImGuiInputTextFlags_CallbackResize;
    if (options.digits_only) flags |= ImGuiInputTextFlags_CharsDecimal;
    if (options.focus) ImGui::SetKeyboardFocusHere();
    // Dear ImGui takes typing back on Esc; here Esc only leaves the field.
    const bool escaping = ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    const std::string before = escaping ? value : std::string();
    const bool changed =
        ImGui::InputTextWithHint(id.c_str(), options.example, value.data(), value.capacity() + 1,
                                 flags, resize_string, &value);
    if (escaping && ImGui::IsItemDeactivated()) {
        value = before;
        return false;
    }
    return changed;
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
