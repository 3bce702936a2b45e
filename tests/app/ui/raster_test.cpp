#include "app/ui/raster/png.h"
#include "app/ui/raster/soft_raster.h"
#include "app/ui/theme/theme.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace candor::ui;

namespace {

constexpr ImU32 k_white = IM_COL32_WHITE;

// One frame with whatever is drawn into the background, as a picture.
template <typename Draw>
Picture drawn(Draw draw, int side = 64) {
    ImGuiContext* context = ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().DisplaySize = ImVec2(static_cast<float>(side), static_cast<float>(side));
    Picture picture;
    {
        SoftRaster raster;
        load_fonts(*ImGui::GetIO().Fonts);
        for (int frame = 0; frame < 2; ++frame) {
            ImGui::NewFrame();
            draw(*ImGui::GetBackgroundDrawList());
            ImGui::Render();
            picture = raster.draw(*ImGui::GetDrawData(), k_white);
        }
    }
    ImGui::DestroyContext(context);
    return picture;
}

int red(const Picture& picture, int x, int y) {
    return picture.at(x, y)[0];
}

} // namespace

TEST_CASE("an empty frame is the ground") {
    const Picture picture = drawn([](ImDrawList&) {});
    CHECK(std::all_of(picture.rgba.begin(), picture.rgba.end(), [](auto c) { return c == 255; }));
}

TEST_CASE("a rectangle fills exactly its pixels") {
    const Picture picture = drawn([](ImDrawList& draw) {
        draw.AddRectFilled({10, 20}, {30, 40}, IM_COL32_BLACK);
    });
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            CHECK(red(picture, x, y) == (x >= 10 && x < 30 && y >= 20 && y < 40 ? 0 : 255));
}

TEST_CASE("neighbouring triangles neither overlap nor leave a seam") {
    // Half-transparent: a pixel drawn twice would be darker, one left out would be white.
    const Picture picture = drawn([](ImDrawList& draw) {
        draw.Flags = ImDrawListFlags_None;
        const ImVec2 middle{31.3f, 33.7f};
        const ImVec2 corners[] = {{4.5f, 4.5f}, {60.5f, 4.5f}, {60.5f, 60.5f}, {4.5f, 60.5f}};
        for (int i = 0; i < 4; ++i)
            draw.AddTriangleFilled(middle, corners[i], corners[(i + 1) % 4],
                                   IM_COL32(0, 0, 0, 128));
    });
    for (int y = 5; y < 60; ++y)
        for (int x = 5; x < 60; ++x)
            CHECK(red(picture, x, y) == doctest::Approx(127).epsilon(0.01));
}

TEST_CASE("a clip rectangle cuts off what lies outside") {
    const Picture picture = drawn([](ImDrawList& draw) {
        draw.PushClipRect({0, 0}, {16, 64});
        draw.AddRectFilled({8, 8}, {40, 40}, IM_COL32_BLACK);
        draw.PopClipRect();
    });
    CHECK(red(picture, 15, 20) == 0);
    CHECK(red(picture, 16, 20) == 255);
}

TEST_CASE("letters are drawn from the glyphs' textures") {
    const Picture picture = drawn([](ImDrawList& draw) {
        draw.AddText(ImGui::GetIO().Fonts->Fonts[0], 40, {8, 8}, IM_COL32_BLACK, "I");
    });
    int dark = 0;
    int between = 0;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) {
            dark += red(picture, x, y) < 40 ? 1 : 0;
            between += red(picture, x, y) >= 40 && red(picture, x, y) < 250 ? 1 : 0;
        }
    CHECK(dark > 40);   // a stem
    CHECK(dark < 400);  // not a box
    CHECK(between > 0); // with soft edges
}

TEST_CASE("two runs draw the same picture") {
    const auto draw = [](ImDrawList& list) {
        list.AddCircleFilled({30, 30}, 21.3f, IM_COL32(10, 200, 90, 200));
        list.AddText(ImGui::GetIO().Fonts->Fonts[1], 17, {3, 40}, IM_COL32_BLACK, "M\xC3\xADra");
    };
    CHECK(drawn(draw) == drawn(draw));
}

TEST_CASE("a picture written as PNG is read back the same") {
    std::mt19937 random(7);
    for (const auto& [width, height] : {std::pair{1, 1}, std::pair{3, 5}, std::pair{61, 17}}) {
        Picture picture(width, height);
        for (std::size_t i = 0; i < picture.rgba.size(); ++i)
            picture.rgba[i] = i % 4 == 3 ? 255 : static_cast<std::uint8_t>(random());
        const auto back = decode_png(encode_png(picture));
        REQUIRE(back.ok());
        CHECK(back.value() == picture);
    }
}

TEST_CASE("a damaged PNG is refused, not read") {
    Picture picture(8, 8);
    const std::string good = encode_png(picture);
    CHECK_FALSE(decode_png("").ok());
    CHECK_FALSE(decode_png("not a picture").ok());
    for (std::size_t length = 0; length + 12 < good.size(); ++length)
        CHECK_FALSE(decode_png(good.substr(0, length)).ok());
    std::string huge = good;
    huge[16] = '\x7F'; // the width's first byte
    CHECK_FALSE(decode_png(huge).ok());
}
