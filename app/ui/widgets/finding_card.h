#pragma once

// One finding as a card: what it is, what is wrong with these words, and on the chosen one why a
// reader minds, ways out and the buttons.
//
//     FindingCard card{.id = "3", .category = "excuse", .severity = finding.severity, ...};
//     switch (finding_card(card)) { case FindingAction::Fix: ... }

#include "app/ui/theme/theme.h"
#include "coach/rules/finding.h"

#include <span>
#include <string>
#include <string_view>

namespace candor::ui {

// Another finding about the same words.
struct AlsoFound {
    std::string_view category;
    coach::Severity severity = coach::Severity::Hint;
    std::string_view message;
};

struct FindingCard {
    const char* id = ""; // unique among its neighbours
    std::string_view category;
    coach::Severity severity = coach::Severity::Hint;
    std::string_view message;
    std::string_view why;
    std::span<const std::string> advice;
    std::string_view source;
    const char* fix_label = nullptr;  // "Remove", "Change to \"To\""; null: no exact fix
    const char* keep_label = nullptr; // "Keep as it is"; null: cannot be kept
    ImGuiKeyChord keep_key = 0;       // that does the same; told beside the mouse
    bool chosen = false;
    bool shows_source = false; // after "Why?"
    std::span<const AlsoFound> also{};
};

enum class FindingAction { None, Choose, Fix, Keep, Why };

FindingAction finding_card(const FindingCard& card);

// The same in short, beside the mouse: what the words under it are about.
void finding_tooltip(const coach::Finding& finding);

// "over-explaining" -> "Over-explaining"; what the chip says.
std::string category_title(std::string_view category);

Tone severity_tone(coach::Severity severity);

} // namespace candor::ui
