#pragma once

// The palette (Ctrl+K): type a word, choose what to do.
//
//     if (ImGui::Shortcut(...)) open_palette(view);
//     draw_palette(view, model, out);

#include "app/ui/actions.h"
#include "app/ui/commands.h"

#include <string>

namespace candor::ui {

struct PaletteView {
    bool opens = false; // in this frame
    std::string query;
    int chosen = 0; // among those that match
};

void open_palette(PaletteView& view);
void draw_palette(PaletteView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
