#pragma once

// What one call of ProseEditor::draw knows. For the files of the editor only.

#include "app/ui/widgets/prose_editor.h"

struct ImGuiWindow;

namespace candor::ui {

struct ProseEditor::Frame {
    coach::TextBuffer& buffer;
    const ProseConfig& config;
    const ProseMarks& marks;
    ProseEvents events{};
    coach::Revision first_revision = 0;
    ImGuiID id = 0;
    ImGuiWindow* outer = nullptr; // the area is an item of this window
    ImGuiWindow* inner = nullptr; // and its text scrolls in this one
    ImVec2 size{};
    ImVec2 min{};
    ImVec2 max{};
    ImVec2 padding{};
    float first_scroll = 0; // the area's own measure of its inside goes by it
    bool hovered = false;
    bool active = false;
    bool just_activated = false; // the key that did it is not text
    bool clicked = false;
};

} // namespace candor::ui
