#include "app/desktop/icon.h"

#include "app/embed/embedded_file.h"

#include <png.h>

#include <utility>

namespace candor {

std::vector<ui::Picture> load_icons() {
    std::vector<ui::Picture> icons;
    for (const EmbeddedFile& file : embedded_assets()) {
        if (!file.name.starts_with("icon/") || !file.name.ends_with(".png")) continue;
        if (coach::Result<ui::Picture> icon = decode_icon(file.bytes))
            icons.push_back(std::move(icon).value());
    }
    return icons;
}

coach::Result<ui::Picture> decode_icon(std::string_view png) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, png.data(), png.size()) == 0)
        return coach::Error{"", "This is not a PNG picture."};
    image.format = PNG_FORMAT_RGBA;
    ui::Picture picture{static_cast<int>(image.width), static_cast<int>(image.height)};
    if (png_image_finish_read(&image, nullptr, picture.rgba.data(), 0, nullptr) == 0)
        return coach::Error{"", "The PNG picture is damaged."};
    return picture;
}

} // namespace candor
