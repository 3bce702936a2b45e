#pragma once

// The window's icon, in the sizes that are compiled in.
//
//     window.set_icon(load_icons());

#include "app/ui/raster/picture.h"
#include "coach/base/result.h"

#include <string_view>
#include <vector>

namespace candor {

std::vector<ui::Picture> load_icons();

// A PNG picture, with its transparency.
coach::Result<ui::Picture> decode_icon(std::string_view png);

} // namespace candor
