#include "app/ui/widgets/line_icon.h"

#include <cmath>
#include <initializer_list>
#include <numbers>

namespace candor::ui {
namespace {

// Strokes on a 24 x 24 grid.
struct Pen {
    ImDrawList& draw;
    ImVec2 origin;
    float unit;
    ImU32 ink;

    ImVec2 at(float x, float y) const { return {origin.x + x * unit, origin.y + y * unit}; }
    float width() const { return 1.7f * unit; }

    void line(std::initializer_list<ImVec2> points, ImDrawFlags flags = ImDrawFlags_None) const {
        for (const ImVec2& point : points)
            draw.PathLineTo(at(point.x, point.y));
        draw.PathStroke(ink, flags, width());
    }
    void box(float left, float top, float right, float bottom, float rounding) const {
        draw.AddRect(at(left, top), at(right, bottom), ink, rounding * unit, 0, width());
    }
    void circle(float x, float y, float radius) const {
        draw.AddCircle(at(x, y), radius * unit, ink, 0, width());
    }
};

void draw_home(const Pen& pen) {
    pen.line({{3, 11}, {12, 3.5f}, {21, 11}});
    pen.line({{5, 9.5f}, {5, 20.5f}, {19, 20.5f}, {19, 9.5f}});
    pen.line({{9.5f, 20.5f}, {9.5f, 14.5f}, {14.5f, 14.5f}, {14.5f, 20.5f}});
}

void draw_explain(const Pen& pen) {
    pen.line({{3.5f, 20.5f}, {3.5f, 4.5f}, {20.5f, 4.5f}, {20.5f, 16.5f}, {7.5f, 16.5f}},
             ImDrawFlags_Closed);
    pen.line({{7.5f, 8.7f}, {16.5f, 8.7f}});
    pen.line({{7.5f, 12.3f}, {13.5f, 12.3f}});
}

void draw_statement(const Pen& pen) {
    pen.line({{5, 3.5f}, {14.5f, 3.5f}, {19, 8}, {19, 20.5f}, {5, 20.5f}}, ImDrawFlags_Closed);
    pen.line({{8.5f, 12}, {15.5f, 12}});
    pen.line({{8.5f, 16}, {15.5f, 16}});
}

void draw_follow_up(const Pen& pen) {
    pen.box(3, 5, 21, 19.5f, 1.5f);
    pen.line({{3.5f, 7}, {12, 13.5f}, {20.5f, 7}});
}

void draw_facts(const Pen& pen) {
    pen.circle(12, 8, 4);
    const ImVec2 shoulders = pen.at(12, 21);
    pen.draw.PathArcTo(shoulders, 7 * pen.unit, std::numbers::pi_v<float>,
                       2 * std::numbers::pi_v<float>);
    pen.draw.PathStroke(pen.ink, ImDrawFlags_Closed, pen.width());
}

void draw_settings(const Pen& pen) {
    pen.circle(12, 12, 3.2f);
    constexpr int teeth = 8;
    for (int i = 0; i < teeth; ++i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / teeth;
        const float x = std::cos(angle);
        const float y = std::sin(angle);
        pen.line({{12 + 6 * x, 12 + 6 * y}, {12 + 9 * x, 12 + 9 * y}});
    }
}

} // namespace

void line_icon(LineIcon icon, ImVec2 at, float side, ImU32 ink) {
    const Pen pen{*ImGui::GetWindowDrawList(), at, side / 24, ink};
    switch (icon) {
    case LineIcon::Home:
        return draw_home(pen);
    case LineIcon::Explain:
        return draw_explain(pen);
    case LineIcon::Statement:
        return draw_statement(pen);
    case LineIcon::FollowUp:
        return draw_follow_up(pen);
    case LineIcon::Facts:
        return draw_facts(pen);
    case LineIcon::Settings:
        return draw_settings(pen);
    }
}

} // namespace candor::ui
