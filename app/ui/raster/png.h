#pragma once

// PNG files: written whole or not at all by the caller, read back by tests.
//
//     std::string bytes = encode_png(picture);
//     coach::Result<Picture> same = decode_png(bytes);     // only what encode_png writes

#include "app/ui/raster/picture.h"
#include "coach/base/result.h"

#include <string>
#include <string_view>

namespace candor::ui {

// Opaque; transparency is not kept.
std::string encode_png(const Picture& picture);

// Eight bits of RGB, neither interlaced nor filtered.
coach::Result<Picture> decode_png(std::string_view bytes);

} // namespace candor::ui
