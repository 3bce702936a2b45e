#pragma once

// Underlines in three shapes, so that no meaning rests on colour alone.
//
//     draw_underline(*ImGui::GetWindowDrawList(), Underline::Wave, {x0, baseline}, x1, ink, scale);

#include <imgui.h>

namespace candor::ui {

enum class Underline {
    None,
    Wave,     // a reader will mind
    Dots,     // worth a look
    Straight, // a mechanical change
};

// From `start` to the right, `scale` pixels a unit. A wave keeps its phase with the screen, so that
// two parts of one underline meet.
void draw_underline(ImDrawList& list, Underline shape, ImVec2 start, float end_x, ImU32 ink,
                    float scale);

} // namespace candor::ui
