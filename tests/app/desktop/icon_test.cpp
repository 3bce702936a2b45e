#include "app/desktop/icon.h"

#include "app/embed/embedded_file.h"

#include <doctest/doctest.h>

#include <algorithm>

using candor::decode_icon;
using candor::ui::Picture;

TEST_CASE("the window's icon comes in three sizes, with round corners") {
    std::vector<int> widths;
    for (const Picture& icon : candor::load_icons()) {
        widths.push_back(icon.width);
        CHECK(icon.height == icon.width);
        CHECK(icon.at(0, 0)[3] == 0);
        CHECK(icon.at(icon.width / 2, 3 * icon.height / 16)[3] == 255);
    }
    std::sort(widths.begin(), widths.end());
    CHECK(widths == std::vector<int>{48, 128, 256});
}

TEST_CASE("what is no picture, or half of one, is an error") {
    CHECK_FALSE(decode_icon("").ok());
    CHECK_FALSE(decode_icon("Dear Dr. Ortiz").ok());
    const candor::EmbeddedFile* whole =
        find_embedded(candor::embedded_assets(), "icon/candor-48.png");
    REQUIRE(whole != nullptr);
    CHECK(decode_icon(whole->bytes).ok());
    CHECK_FALSE(decode_icon(whole->bytes.substr(0, whole->bytes.size() / 2)).ok());
}
