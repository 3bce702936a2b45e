#pragma once

// Draws what Dear ImGui would hand to a graphics card, in memory: the same picture on every
// machine. For pictures where there is no display, and for tests.
//
//     SoftRaster raster;                          // the current context renders into it
//     ImGui::Render();
//     Picture picture = raster.draw(*ImGui::GetDrawData(), color(Token::Paper));
//
// Make it before the first NewFrame, destroy it before the context.

#include "app/ui/raster/picture.h"

#include <imgui.h>

namespace candor::ui {

class SoftRaster {
public:
    SoftRaster(); // tells the current context that textures may grow
    ~SoftRaster();
    SoftRaster(const SoftRaster&) = delete;
    SoftRaster& operator=(const SoftRaster&) = delete;

    Picture draw(const ImDrawData& data, ImU32 ground);

    // Answers the frame's wishes for textures without drawing it.
    void skip(const ImDrawData& data);
};

} // namespace candor::ui
