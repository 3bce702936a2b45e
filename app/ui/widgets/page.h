#pragma once

// What stands at the top of a room, and what stands there when the room is empty.
//
//     const HeaderButton buttons[] = {{"Preview"}, {"Copy safe text", ButtonKind::Primary}};
//     if (page_header("Personal statement", "Saved", buttons) == 1) ...

#include "app/ui/widgets/button.h"

#include <span>
#include <string_view>

namespace candor::ui {

struct HeaderButton {
    const char* label;
    ButtonKind kind = ButtonKind::Secondary;
    ButtonOptions options{};
};

// Title, a muted line, buttons at the right. The index of the pressed one, or -1.
int page_header(std::string_view title, std::string_view note,
                std::span<const HeaderButton> buttons = {});

// An empty room teaches: what it is for, and the one thing to do. True when the button was pressed.
bool empty_state(const char* icon, std::string_view title, std::string_view sentence,
                 const char* button_label);

} // namespace candor::ui
