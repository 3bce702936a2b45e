#include "app/desktop/picture.h"

#include <png.h>

#include <cassert>

namespace candor {

coach::Result<Picture> decode_png(std::string_view bytes) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        return coach::Error{"", "This is not a PNG picture."};
    image.format = PNG_FORMAT_RGBA;
    Picture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    picture.rgba.resize(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, picture.rgba.data(), 0, nullptr) == 0)
        return coach::Error{"", "The PNG picture is damaged."};
    return picture;
}

coach::Status write_png(const std::string& path, const Picture& picture) {
    assert(picture.rgba.size() == static_cast<std::size_t>(picture.width * picture.height * 4));
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(picture.width);
    image.height = static_cast<png_uint_32>(picture.height);
    image.format = PNG_FORMAT_RGBA;
    image.flags = PNG_IMAGE_FLAG_FAST;
    if (png_image_write_to_file(&image, path.c_str(), 0, picture.rgba.data(), 0, nullptr) == 0)
        return coach::Error{path, "The picture cannot be written. Check the folder and the space."};
    return coach::Done{};
}

} // namespace candor
