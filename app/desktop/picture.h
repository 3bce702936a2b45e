#pragma once

// A picture in memory and as a PNG file.
//
//     coach::Result<Picture> icon = decode_png(find_embedded(embedded_assets(), name)->bytes);
//     coach::Status written = write_png("build/window.png", window.kept_frame());

#include "coach/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor {

// Rows from the top, four bytes a pixel: red, green, blue, opacity.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> rgba;
};

coach::Result<Picture> decode_png(std::string_view bytes);
coach::Status write_png(const std::string& path, const Picture& picture);

} // namespace candor
