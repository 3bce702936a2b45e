// Each room as a picture, held beside the one in tests/golden. Pictures depend on the versions of
// the fonts and of Dear ImGui, which stand beside them: where they differ, nothing is compared.
// UPDATE_GOLDEN=1 writes them anew.

#include "app/embed/embedded_file.h"
#include "app/ui/raster/png.h"
#include "app/ui/raster/screenshots.h"

#include <doctest/doctest.h>
#include <imgui.h>
#include <zlib.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

using namespace candor;
using namespace candor::ui;

namespace {

const std::string k_folder = std::string(CANDOR_SOURCE_DIR) + "/tests/golden/";
constexpr int k_same_channel = 6;         // of 255; a rounding on another machine
constexpr double k_most_changed = 0.0005; // of the pixels

std::string read(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const std::string& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary);
    out << bytes;
    REQUIRE(out.good());
}

// What the pictures depend on and the sources do not hold.
std::string versions() {
    std::string text = "Dear ImGui " IMGUI_VERSION "\n";
    for (const EmbeddedFile& font : embedded_fonts()) {
        if (font.name.ends_with(".txt")) continue;
        const auto sum = crc32(0, reinterpret_cast<const Bytef*>(font.bytes.data()),
                               static_cast<uInt>(font.bytes.size()));
        text += std::string(font.name) + " " + std::to_string(sum) + "\n";
    }
    return text;
}

bool updates() {
    return std::getenv("UPDATE_GOLDEN") != nullptr;
}

double changed_part(const Picture& a, const Picture& b) {
    std::size_t changed = 0;
    const std::size_t pixels = a.rgba.size() / 4;
    for (std::size_t i = 0; i < pixels; ++i)
        for (std::size_t c = 0; c < 3; ++c)
            if (std::abs(a.rgba[4 * i + c] - b.rgba[4 * i + c]) > k_same_channel) {
                ++changed;
                break;
            }
    return static_cast<double>(changed) / static_cast<double>(pixels);
}

// The picture and where it differs, for somebody to look at.
void keep_for_a_look(const std::string& name, const Picture& now) {
    const std::string folder = std::string(CANDOR_BINARY_DIR) + "/golden";
    std::filesystem::create_directories(folder);
    write(folder + "/" + name + ".png", encode_png(now));
    MESSAGE("drawn: " << folder << "/" << name << ".png");
}

void compare(const std::string& name, const Picture& now) {
    const auto golden = decode_png(read(k_folder + name + ".png"));
    REQUIRE_MESSAGE(golden.ok(), name);
    REQUIRE(golden->width == now.width);
    REQUIRE(golden->height == now.height);
    const double changed = changed_part(golden.value(), now);
    CAPTURE(name);
    CHECK(changed <= k_most_changed);
    if (changed > k_most_changed) keep_for_a_look(name, now);
}

} // namespace

TEST_CASE("every room looks as its golden picture") {
    if (!updates() && read(k_folder + "versions.txt") != versions()) {
        std::cout << "golden pictures: skipped, they were drawn with other fonts or another "
                     "Dear ImGui (tests/golden/versions.txt)\n";
        return;
    }
    auto camera = Camera::make();
    REQUIRE_MESSAGE(camera.ok(), (camera ? std::string() : camera.error().text()));
    for (const Shot& shot : all_shots()) {
        const Picture picture = camera.value()->take(shot);
        if (!updates()) {
            compare(shot_name(shot), picture);
            continue;
        }
        const std::string bytes = encode_png(picture);
        CHECK(bytes.size() < 200 * 1024);
        write(k_folder + shot_name(shot) + ".png", bytes);
    }
    if (updates()) write(k_folder + "versions.txt", versions());
}

TEST_CASE("a room is drawn the same a second time") {
    auto camera = Camera::make();
    REQUIRE(camera.ok());
    const Shot shot{.room = Room::Statement, .theme = "dark"};
    const Picture first = camera.value()->take(shot);
    CHECK(changed_part(first, camera.value()->take(shot)) == 0.0);
    auto other = Camera::make();
    REQUIRE(other.ok());
    CHECK(changed_part(first, other.value()->take(shot)) == 0.0);
}

TEST_CASE("no room is blank, and each theme differs") {
    auto camera = Camera::make();
    REQUIRE(camera.ok());
    const Picture light = camera.value()->take({.room = Room::Explain});
    const Picture dark = camera.value()->take({.room = Room::Explain, .theme = "dark"});
    CHECK(changed_part(light, dark) > 0.9);
    CHECK(changed_part(light, camera.value()->take({.room = Room::Facts})) > 0.02);
}
