#include "app/ui/widgets/finding_card.h"

#include "app/ui/strings.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text.h"
#include "coach/rules/rule.h"

#include <algorithm>

namespace candor::ui {
namespace {

constexpr float k_padding = 16;

void reasons(const FindingCard& card) {
    if (!card.why.empty()) {
        gap(4);
        paragraph(Type::Caption, card.why, Token::Muted);
    }
    for (const std::string& way : card.advice) {
        gap(4);
        const ImVec2 at = ImGui::GetCursorScreenPos();
        text_at(at, Type::Caption, "\xE2\x80\xA2", Token::Muted);
        ImGui::SetCursorScreenPos({at.x + px(14), at.y});
        paragraph(Type::Caption, way);
        ImGui::SetCursorScreenPos({at.x, ImGui::GetCursorScreenPos().y});
    }
    if (card.shows_source && !card.source.empty()) {
        gap(6);
        paragraph(Type::Small, card.source, Token::Muted);
    }
}

FindingAction buttons(const FindingCard& card) {
    FindingAction action = FindingAction::None;
    const float end = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
    bool first = true;
    // A button that does not fit into the row goes below.
    const auto next = [&](ButtonKind kind, const char* label) {
        const float taken = ImGui::GetItemRectMax().x + px(6) + button_width(kind, label);
        if (!first && taken <= end)
            beside(6);
        else if (!first)
            gap(6);
        first = false;
    };
    gap(10);
    if (card.fix_label) {
        next(ButtonKind::Secondary, card.fix_label);
        if (secondary_button(card.fix_label)) action = FindingAction::Fix;
    }
    if (card.keep_label) {
        next(ButtonKind::Quiet, card.keep_label);
        if (quiet_button(card.keep_label)) action = FindingAction::Keep;
        if (card.keep_key) tooltip(card.keep_label, card.keep_key);
    }
    if (!card.source.empty()) {
        next(ButtonKind::Quiet, strings::shell::k_why);
        if (quiet_button(strings::shell::k_why)) action = FindingAction::Why;
    }
    return action;
}

// One chip a category; what does not fit into the row is told by its message below.
void chips(const FindingCard& card) {
    const float end = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
    chip(severity_tone(card.severity), category_title(card.category));
    for (const AlsoFound& other : card.also) {
        const std::string title = category_title(other.category);
        if (ImGui::GetItemRectMax().x + px(6) + chip_width(title) > end) break;
        beside(6);
        chip(severity_tone(other.severity), title);
    }
}

void other_messages(const FindingCard& card) {
    for (const AlsoFound& other : card.also) {
        gap(8);
        paragraph(Type::CaptionStrong, category_title(other.category),
                  tone_ink(severity_tone(other.severity)));
        paragraph(Type::Caption, other.message);
    }
}

// The whole card chooses. The area lies below the card's own buttons.
bool choose_area(const FindingCard& card, float width) {
    const float height = chip_height() + px(6) + paragraph_height(Type::Body, card.message, width);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const std::string label(card.message);
    const bool pressed =
        ImGui::InvisibleButton(label.c_str(), {width, height}, ImGuiButtonFlags_EnableNav);
    ImGui::SetCursorScreenPos(start);
    return pressed;
}

} // namespace

FindingAction finding_card(const FindingCard& card) {
    const CardLook look = card.chosen ? CardLook::Chosen : CardLook::Plain;
    Card surface(card.id, {.look = look, .padding = k_padding});
    const float width = std::max(ImGui::GetContentRegionAvail().x, px(1));
    FindingAction action = choose_area(card, width) ? FindingAction::Choose : FindingAction::None;
    chips(card);
    gap(6);
    paragraph(card.chosen ? Type::BodyStrong : Type::Body, card.message);
    if (card.chosen) {
        reasons(card);
        other_messages(card);
        if (const FindingAction pressed = buttons(card); pressed != FindingAction::None)
            action = pressed;
    }
    return action;
}

void finding_tooltip(const coach::Finding& finding) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(12, 10));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, px(8));
    if (ImGui::BeginTooltip()) {
        chip(severity_tone(finding.severity), category_title(finding.rule->category));
        gap(6);
        paragraph(Type::Body, finding.message, Token::Ink, px(320));
        ImGui::EndTooltip();
    }
    ImGui::PopStyleVar(2);
}

std::string category_title(std::string_view category) {
    for (const auto& [id, named] : strings::findings::k_categories)
        if (id == category) return named;
    std::string title(category);
    std::replace(title.begin(), title.end(), '-', ' ');
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z')
        title[0] = static_cast<char>(title[0] - 'a' + 'A');
    return title;
}

Tone severity_tone(coach::Severity severity) {
    switch (severity) {
    case coach::Severity::Error:
        return Tone::Danger;
    case coach::Severity::Warning:
        return Tone::Warn;
    case coach::Severity::Hint:
        return Tone::Info;
    }
    return Tone::Plain;
}

} // namespace candor::ui
