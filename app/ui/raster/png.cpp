#include "app/ui/raster/png.h"

#include <zlib.h>

namespace candor::ui {
namespace {

constexpr std::string_view k_signature{"\x89PNG\r\n\x1a\n", 8};
constexpr std::size_t k_channels = 3;
constexpr int k_largest_side = 16384;

std::string big_endian(std::uint32_t value) {
    std::string bytes(4, '\0');
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>((value >> (24 - 8 * i)) & 0xFF);
    return bytes;
}

std::uint32_t read_big_endian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, 4))
        value = (value << 8) | static_cast<std::uint8_t>(byte);
    return value;
}

std::string chunk(std::string_view type, std::string_view data) {
    std::string body(type);
    body += data;
    const uLong sum =
        crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return big_endian(static_cast<std::uint32_t>(data.size())) + body +
           big_endian(static_cast<std::uint32_t>(sum));
}

std::string header(const Picture& picture) {
    std::string data = big_endian(static_cast<std::uint32_t>(picture.width)) +
                       big_endian(static_cast<std::uint32_t>(picture.height));
    data += '\x08'; // bits a channel
    data += '\x02'; // RGB
    data.append(3, '\0');
    return data;
}

constexpr char k_unfiltered = '\0';

std::string to_rows(const Picture& picture) {
    std::string rows;
    const auto width = static_cast<std::size_t>(picture.width);
    rows.reserve((width * k_channels + 1) * static_cast<std::size_t>(picture.height));
    for (int y = 0; y < picture.height; ++y) {
        rows += k_unfiltered; // flat surfaces and repeated letters pack best as they are
        for (int x = 0; x < picture.width; ++x)
            rows.append(reinterpret_cast<const char*>(picture.at(x, y)), k_channels);
    }
    return rows;
}

// False for rows that are filtered.
bool from_rows(Picture& picture, std::string_view rows) {
    for (int y = 0; y < picture.height; ++y) {
        if (rows[0] != k_unfiltered) return false;
        rows.remove_prefix(1);
        for (int x = 0; x < picture.width; ++x) {
            std::uint8_t* pixel = picture.at(x, y);
            for (std::size_t c = 0; c < k_channels; ++c)
                pixel[c] = static_cast<std::uint8_t>(rows[c]);
            pixel[3] = 0xFF;
            rows.remove_prefix(k_channels);
        }
    }
    return true;
}

coach::Error not_ours() {
    return {"", "This is not a PNG picture of Candor."};
}

} // namespace

std::string encode_png(const Picture& picture) {
    const std::string rows = to_rows(picture);
    uLongf size = compressBound(static_cast<uLong>(rows.size()));
    std::string packed(size, '\0');
    compress2(reinterpret_cast<Bytef*>(packed.data()), &size,
              reinterpret_cast<const Bytef*>(rows.data()), static_cast<uLong>(rows.size()),
              Z_BEST_COMPRESSION);
    packed.resize(size);
    return std::string(k_signature) + chunk("IHDR", header(picture)) + chunk("IDAT", packed) +
           chunk("IEND", {});
}

coach::Result<Picture> decode_png(std::string_view bytes) {
    constexpr std::size_t frame = 12; // length, type and sum around a chunk's data
    if (!bytes.starts_with(k_signature)) return not_ours();
    bytes.remove_prefix(k_signature.size());
    Picture picture;
    std::string packed;
    while (bytes.size() >= frame) {
        const std::size_t length = read_big_endian(bytes);
        if (length > bytes.size() - frame) return not_ours();
        const std::string_view type = bytes.substr(4, 4);
        const std::string_view data = bytes.substr(8, length);
        if (type == "IHDR") {
            if (length != 13 || data.substr(8) != std::string_view("\x08\x02\0\0\0", 5))
                return not_ours();
            const auto width = static_cast<int>(read_big_endian(data));
            const auto height = static_cast<int>(read_big_endian(data.substr(4)));
            if (width < 1 || height < 1 || width > k_largest_side || height > k_largest_side)
                return not_ours();
            picture = Picture(width, height);
        }
        else if (type == "IDAT") {
            packed += data;
        }
        bytes.remove_prefix(frame + length);
    }
    const std::size_t expected = (static_cast<std::size_t>(picture.width) * k_channels + 1) *
                                 static_cast<std::size_t>(picture.height);
    std::string rows(expected, '\0');
    uLongf size = static_cast<uLongf>(expected);
    if (expected == 0 ||
        uncompress(reinterpret_cast<Bytef*>(rows.data()), &size,
                   reinterpret_cast<const Bytef*>(packed.data()),
                   static_cast<uLong>(packed.size())) != Z_OK ||
        size != expected)
        return not_ours();
    if (!from_rows(picture, rows)) return not_ours();
    return picture;
}

} // namespace candor::ui
