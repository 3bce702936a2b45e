#include "app/ui/widgets/squiggle.h"

#include "tests/support/ui_driver.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cfloat>
#include <vector>

using candor::UiDriver;
using candor::ui::draw_underline;
using candor::ui::Underline;

namespace {

struct Drawn {
    int vertices = 0;
    ImVec2 min{FLT_MAX, FLT_MAX};
    ImVec2 max{-FLT_MAX, -FLT_MAX};
};

Drawn draw(Underline shape, float from, float to, float scale = 1) {
    Drawn drawn;
    UiDriver ui([&] {
        ImDrawList& list = *ImGui::GetForegroundDrawList();
        const int before = list.VtxBuffer.Size;
        draw_underline(list, shape, {from, 100}, to, IM_COL32_BLACK, scale);
        drawn = {};
        for (int i = before; i < list.VtxBuffer.Size; ++i) {
            const ImVec2 at = list.VtxBuffer[i].pos;
            ++drawn.vertices;
            drawn.min = {std::min(drawn.min.x, at.x), std::min(drawn.min.y, at.y)};
            drawn.max = {std::max(drawn.max.x, at.x), std::max(drawn.max.y, at.y)};
        }
    });
    return drawn;
}

} // namespace

TEST_CASE("each underline has a shape of its own and stays under its words") {
    for (const Underline shape : {Underline::Wave, Underline::Dots, Underline::Straight}) {
        const Drawn drawn = draw(shape, 40, 140);
        CAPTURE(static_cast<int>(shape));
        CHECK(drawn.vertices > 0);
        CHECK(drawn.min.x >= 38);
        CHECK(drawn.max.x <= 142);
        CHECK(drawn.min.y >= 98);
        CHECK(drawn.max.y <= 108);
    }
    CHECK(draw(Underline::Wave, 40, 140).max.y - draw(Underline::Wave, 40, 140).min.y >
          draw(Underline::Straight, 40, 140).max.y - draw(Underline::Straight, 40, 140).min.y);
    CHECK(draw(Underline::Dots, 40, 140).vertices > draw(Underline::Straight, 40, 140).vertices);
}

TEST_CASE("nothing is drawn under no words") {
    CHECK(draw(Underline::Wave, 40, 40).vertices == 0);
    CHECK(draw(Underline::None, 40, 140).vertices == 0);
}

TEST_CASE("an underline grows with the text") {
    const Drawn usual = draw(Underline::Wave, 0, 200);
    const Drawn large = draw(Underline::Wave, 0, 200, 2);
    CHECK(large.max.y - large.min.y > (usual.max.y - usual.min.y) * 1.5f);
    CHECK(large.vertices < usual.vertices);
}
