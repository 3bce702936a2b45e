#include "app/ui/widgets/gauge.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

constexpr float k_height = 8;

struct Track {
    ImDrawList& draw;
    ImVec2 start;
    float width;
    float height;

    void fill(float from, float to, ImU32 paint) const {
        const float left = start.x + std::round(width * std::clamp(from, 0.0f, 1.0f));
        const float right = start.x + std::round(width * std::clamp(to, 0.0f, 1.0f));
        if (right > left)
            draw.AddRectFilled({left, start.y}, {right, start.y + height}, paint, height / 2);
    }
};

// Where lines are nearly as dark as what fills the bar, the empty bar is an outline.
void draw_empty(const Track& track) {
    constexpr double least_difference = 3;
    if (contrast_ratio(color(Token::Line), color(Token::Accent)) >= least_difference)
        return track.fill(0, 1, color(Token::Line));
    track.fill(0, 1, color(Token::Surface));
    track.draw.AddRect(track.start, {track.start.x + track.width, track.start.y + track.height},
                       color(Token::Line), track.height / 2, 0, px(1));
}

Track make_track(float width) {
    const float room = width > 0 ? width : ImGui::GetContentRegionAvail().x;
    Track track{*ImGui::GetWindowDrawList(), ImGui::GetCursorScreenPos(), std::max(room, px(1)),
                px(k_height)};
    ImGui::Dummy({track.width, track.height});
    draw_empty(track);
    return track;
}

} // namespace

void bar(float fraction, float width, Tone tone) {
    make_track(width).fill(0, fraction, color(tone_ink(tone)));
}

void range_gauge(const RangeGauge& gauge, float width) {
    const Track track = make_track(width);
    const auto part = [&](double value) {
        return static_cast<float>(value / std::max(gauge.largest, 1e-9));
    };
    track.fill(part(gauge.good_from), part(gauge.good_to), color(Token::GoodSoft));
    const bool inside = gauge.value >= gauge.good_from && gauge.value <= gauge.good_to;
    track.fill(0, part(gauge.value), color(inside ? Token::Accent : Token::Info));
}

} // namespace candor::ui
