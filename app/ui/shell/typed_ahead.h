#pragma once

// What is typed right after Tab is meant for the field that Tab leads to. Dear ImGui needs two
// frames to get there and drops the letters that arrive before; these are kept until then.
//
//     ImGui::NewFrame();
//     typed_ahead.sort_letters();   // before anything is drawn

#include <imgui.h>

#include <vector>

namespace candor::ui {

class TypedAhead {
public:
    void sort_letters();

private:
    std::vector<ImWchar> m_early; // letters that came before their field
    bool m_on_the_way = false;    // Tab was pressed in the frame before
};

} // namespace candor::ui
