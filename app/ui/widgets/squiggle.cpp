#include "app/ui/widgets/squiggle.h"

#include <cmath>

namespace candor::ui {
namespace {

constexpr float k_wave_height = 3.5f;
constexpr float k_wave_half = 5.0f; // from a low point to the next high one
constexpr float k_dot_size = 1.5f;
constexpr float k_dot_gap = 3.75f;
constexpr float k_stroke = 1.5f;

// Low and high points stand on multiples of half a wave, counted from the screen's left edge.
void draw_wave(ImDrawList& list, ImVec2 start, float end_x, ImU32 ink, float scale) {
    const float half = k_wave_half * scale;
    const float height = k_wave_height * scale;
    const auto y_at = [&](float x) {
        const float phase = std::fabs(std::fmod(x / half, 2.0f) - 1.0f); // 1, 0, 1, ...
        return start.y + height * phase;
    };
    list.PathClear();
    list.PathLineTo({start.x, y_at(start.x)});
    for (float x = (std::floor(start.x / half) + 1) * half; x < end_x; x += half)
        list.PathLineTo({x, y_at(x)});
    list.PathLineTo({end_x, y_at(end_x)});
    list.PathStroke(ink, ImDrawFlags_None, k_stroke * scale);
}

void draw_dots(ImDrawList& list, ImVec2 start, float end_x, ImU32 ink, float scale) {
    const float size = std::fmax(1.0f, std::round(k_dot_size * scale));
    const float step = std::round(k_dot_gap * scale);
    const float y = std::round(start.y + scale);
    for (float x = std::ceil(start.x / step) * step; x + size <= end_x; x += step)
        list.AddRectFilled({x, y}, {x + size, y + size}, ink);
}

} // namespace

void draw_underline(ImDrawList& list, Underline shape, ImVec2 start, float end_x, ImU32 ink,
                    float scale) {
    if (end_x <= start.x) return;
    switch (shape) {
    case Underline::None:
        return;
    case Underline::Wave:
        draw_wave(list, start, end_x, ink, scale);
        return;
    case Underline::Dots:
        draw_dots(list, start, end_x, ink, scale);
        return;
    case Underline::Straight: {
        const float y = std::round(start.y + scale);
        const float thick = std::fmax(1.0f, std::round(k_stroke * scale));
        list.AddRectFilled({start.x, y}, {end_x, y + thick}, ink);
        return;
    }
    }
}

} // namespace candor::ui
