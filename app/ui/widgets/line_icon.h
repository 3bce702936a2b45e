#pragma once

// The rooms' pictures, drawn as strokes so that they are crisp at every size.
//
//     line_icon(LineIcon::Home, at, px(20), color(Token::Muted));

#include "app/ui/theme/theme.h"

namespace candor::ui {

enum class LineIcon { Home, Explain, Statement, FollowUp, Facts, Settings };

// Inside the square of that side whose top left corner is `at`.
void line_icon(LineIcon icon, ImVec2 at, float side, ImU32 ink);

} // namespace candor::ui
