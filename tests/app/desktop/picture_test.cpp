#include "app/desktop/picture.h"

#include "app/embed/embedded_file.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using candor::decode_png;
using candor::Picture;

TEST_CASE("the window's icons are pictures of their sizes") {
    for (const int size : {48, 128, 256}) {
        const std::string name = "icon/candor-" + std::to_string(size) + ".png";
        INFO(name);
        const candor::EmbeddedFile* file = find_embedded(candor::embedded_assets(), name);
        REQUIRE(file != nullptr);
        const coach::Result<Picture> icon = decode_png(file->bytes);
        REQUIRE(icon.ok());
        CHECK(icon.value().width == size);
        CHECK(icon.value().height == size);
        CHECK(icon.value().rgba.size() == static_cast<std::size_t>(size * size * 4));
    }
}

TEST_CASE("a written picture reads back the same") {
    const Picture picture{2, 1, {255, 0, 0, 255, 0, 128, 255, 255}};
    const auto path = std::filesystem::temp_directory_path() / "candor-picture-test.png";
    REQUIRE(write_png(path.string(), picture).ok());
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    std::filesystem::remove(path);
    const coach::Result<Picture> read = decode_png(bytes);
    REQUIRE(read.ok());
    CHECK(read.value().width == 2);
    CHECK(read.value().rgba == picture.rgba);
}

TEST_CASE("what is no picture, or half of one, is an error") {
    CHECK_FALSE(decode_png("").ok());
    CHECK_FALSE(decode_png("Dear Dr. Ortiz").ok());
    const std::string_view whole =
        find_embedded(candor::embedded_assets(), "icon/candor-48.png")->bytes;
    CHECK_FALSE(decode_png(whole.substr(0, whole.size() / 2)).ok());
}

TEST_CASE("a picture that cannot be written says where") {
    const coach::Status written =
        candor::write_png("/nonexistent/folder/a.png", {1, 1, {0, 0, 0, 255}});
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().where == "/nonexistent/folder/a.png");
}
