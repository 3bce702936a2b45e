#pragma once

// Buttons. At most one primary button a screen. Labels are what a test and a keyboard user find
// them by; as everywhere in Dear ImGui, what follows "##" makes it unique and is not shown.
//
//     if (primary_button("Copy safe text")) out.push(...);
//     if (secondary_button("Save .eml", {.icon = icons::k_save, .tooltip = "For your mail
//     program"})) if (quiet_button("Why?##excuse")) ...

#include "app/ui/theme/theme.h"

#include <string>

namespace candor::ui {

enum class ButtonKind { Primary, Secondary, Quiet };

struct ButtonOptions {
    const char* icon = nullptr;
    const char* tooltip = nullptr;
    bool enabled = true;
    float width = 0; // 0: as wide as the label needs
};

bool button(ButtonKind kind, const char* label, const ButtonOptions& options = {});

inline bool primary_button(const char* label, const ButtonOptions& options = {}) {
    return button(ButtonKind::Primary, label, options);
}
inline bool secondary_button(const char* label, const ButtonOptions& options = {}) {
    return button(ButtonKind::Secondary, label, options);
}
inline bool quiet_button(const char* label, const ButtonOptions& options = {}) {
    return button(ButtonKind::Quiet, label, options);
}

float button_width(ButtonKind kind, const char* label, const ButtonOptions& options = {});
float button_height();

// A square button that shows only an icon; the label is its tooltip and its name.
bool icon_button(const char* label, const char* icon, bool enabled = true);

// A small choice that stays chosen: "Welcome", "Asked for none".
bool chip_button(const char* label, bool chosen);

// After an item: the words, and the keys that do the same, when the mouse rests on it or it has the
// keyboard.
void tooltip(const char* words, ImGuiKeyChord chord = 0);

// "Ctrl+K", as it is written on the keys.
std::string chord_name(ImGuiKeyChord chord);

// An area that works like a button, for whole-row and whole-card controls: keyboard with a focus
// ring, hover, label.
struct Pressable {
    bool pressed = false;
    bool hovered = false;
    bool held = false;
    ImVec2 min{};
    ImVec2 max{};
};
Pressable pressable(const char* label, ImVec2 size);

} // namespace candor::ui
