#pragma once

// Words on the screen, in the type ramp. Every one of them is also said to tests (theme.h, say).
//
//     text(Type::Title, "What works");
//     paragraph(Type::Body, finding.message);               // wraps at the end of the region
//     paragraph(Type::Caption, hint, Token::Muted, px(240));

#include "app/ui/theme/theme.h"

#include <string_view>

namespace candor::ui {

// One line. What does not fit into the region is cut off with an ellipsis.
void text(Type type, std::string_view words, Token ink = Token::Ink);

// As many lines as it takes, in rows of the type's height. width 0: the rest of the region.
// Line feeds in the words begin a new line.
void paragraph(Type type, std::string_view words, Token ink = Token::Ink, float width = 0);

// The same without the layout: draws at a place, uses no room.
void text_at(ImVec2 at, Type type, std::string_view words, Token ink = Token::Ink);

// One line at a place, cut off with an ellipsis where it is wider than `width`.
void text_within(ImVec2 at, float width, Type type, std::string_view words, Token ink = Token::Ink);

float text_width(Type type, std::string_view words);
float paragraph_height(Type type, std::string_view words, float width);

// A word in a soft box: "Excuse", "best by Sunday", "You say it was yours". Not a control.
void chip(Tone tone, std::string_view words);
float chip_width(std::string_view words);
float chip_height();

// A thin line across the region.
void hairline();

// Empty space: down the page, or to the right on the same line.
void gap(float length);
void beside(float length = 12);

// What is shown of a control's name: all before "##".
std::string_view shown_label(std::string_view label);

// Moves the cursor so that something `width` wide ends at the right edge of the region.
void align_right(float width);

} // namespace candor::ui
