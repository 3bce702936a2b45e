#pragma once

// A text for reading with some of its words washed: the applicant's own in a letter, and the holes
// that are left in it.
//
//     marked_text(Type::Body, letter.body, letter.marks);

#include "app/ui/theme/theme.h"
#include "coach/letters/render.h"

#include <span>
#include <string_view>

namespace candor::ui {

// As many rows as the region's width asks for.
void marked_text(Type type, std::string_view words, std::span<const coach::OwnWords> marks);

} // namespace candor::ui
