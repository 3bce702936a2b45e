#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings_statement.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <vector>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr float k_bar_width = 6;
constexpr float k_label_left = 14;
constexpr float k_label_right = 16; // to the text
constexpr float k_part_gap = 6;     // between the bars of two parts
constexpr float k_fading = 0.16f;   // each part a little lighter than the one above
constexpr float k_dash = 4;
constexpr float k_shortest_missing = 40;

struct Strip {
    ImDrawList& draw;
    ImVec2 at;
    ImVec2 size;

    float bottom() const { return at.y + size.y; }
    float label_width() const { return size.x - px(k_label_left) - px(k_label_right); }
};

struct Part {
    const char* label;
    float top = 0;
    float bottom = 0;
};

const words::PartWords* words_of(std::string_view id) {
    for (const words::PartWords& part : words::k_parts)
        if (part.id == id) return &part;
    return nullptr;
}

// A label in at most as many rows as the bar beside it is high.
void draw_label(const Strip& strip, std::string_view label, float top, Token ink) {
    ImGui::SetCursorScreenPos({strip.at.x + px(k_label_left), top});
    paragraph(Type::Small, label, ink, strip.label_width());
}

void draw_part(const Strip& strip, const Part& part, float strength) {
    strip.draw.AddRectFilled({strip.at.x, part.top}, {strip.at.x + px(k_bar_width), part.bottom},
                             faded(Token::Accent, strength), px(3));
    const float room = part.bottom - part.top;
    if (room >= paragraph_height(Type::Small, part.label, strip.label_width()))
        draw_label(strip, part.label, part.top, Token::Muted);
}

// As high as its question needs, with what keeps it apart from the next.
float missing_height(const Strip& strip, const char* label) {
    const float words_height = paragraph_height(Type::Small, label, strip.label_width());
    return std::max(words_height, px(k_shortest_missing)) + px(k_part_gap);
}

// A question of that height, down to the next one.
void draw_missing(const Strip& strip, const char* label, float top, float height) {
    const float left = strip.at.x;
    const float right = left + px(k_bar_width);
    const float bottom = top + height - px(k_part_gap);
    for (float y = top; y < bottom; y += px(2 * k_dash))
        for (const float x : {left, right - px(1)})
            strip.draw.AddRectFilled({x, y}, {x + px(1), std::min(y + px(k_dash), bottom)},
                                     color(Token::Info));
    strip.draw.AddRectFilled({left, top}, {right, top + px(1)}, color(Token::Info));
    strip.draw.AddRectFilled({left, bottom - px(1)}, {right, bottom}, color(Token::Info));
    draw_label(strip, label, top, Token::Info);
}

// What of a part's bar can be seen between two heights; none if it is scrolled away.
std::optional<Part> visible(Part part, float top, float bottom) {
    part.top = std::max(part.top, top);
    part.bottom = std::min(part.bottom, bottom);
    if (part.bottom - part.top < px(k_bar_width)) return std::nullopt;
    return part;
}

struct Found {
    std::vector<Part> parts;          // from the top of the text
    std::vector<const char*> missing; // what to ask for, in the form's order
};

Found find_parts(StatementView& view, const StatementModel& statement) {
    Found found;
    const coach::TextBuffer& draft = statement.draft();
    for (const auto& [id, span] : statement.review().outline.structure) {
        const words::PartWords* part = words_of(id);
        if (part == nullptr) continue;
        const auto here = span ? draft.carried(*span, statement.review().revision) : std::nullopt;
        if (!here) {
            found.missing.push_back(part->missing);
            continue;
        }
        found.parts.push_back({part->there, view.editor.screen_y(here->start, draft),
                               view.editor.screen_y(here->end, draft) + view.editor.row_height()});
    }
    std::sort(found.parts.begin(), found.parts.end(),
              [](const Part& a, const Part& b) { return a.top < b.top; });
    return found;
}

std::vector<float> missing_heights(const Strip& strip, const std::vector<const char*>& labels) {
    std::vector<float> heights;
    heights.reserve(labels.size());
    for (const char* label : labels)
        heights.push_back(missing_height(strip, label));
    return heights;
}

} // namespace

float strip_width() {
    float label = 0;
    for (const words::PartWords& part : words::k_parts)
        label = std::max(label, text_width(Type::Small, part.there));
    return px(k_label_left) + std::ceil(label) + px(k_label_right);
}

void draw_structure_strip(StatementView& view, const StatementModel& statement, ImVec2 at,
                          ImVec2 size) {
    const Strip strip{*ImGui::GetWindowDrawList(), at, size};
    const Found found = find_parts(view, statement);
    const std::vector<float> heights = missing_heights(strip, found.missing);
    const float asked = std::accumulate(heights.begin(), heights.end(), 0.0f);
    const float floor = std::max(strip.bottom() - asked, at.y);
    float taken = at.y; // parts may overlap; their bars stand below one another
    float strength = 1;
    for (Part part : found.parts) {
        part.top = std::max(part.top, taken);
        part.bottom -= px(k_part_gap);
        if (const auto seen = visible(part, at.y, floor - px(k_part_gap))) {
            draw_part(strip, *seen, strength);
            taken = seen->bottom + px(k_part_gap);
        }
        strength -= k_fading;
    }
    float top = std::min(std::max(taken + px(k_part_gap), at.y), floor);
    for (std::size_t i = 0; i < heights.size(); ++i) {
        draw_missing(strip, found.missing[i], top, heights[i]);
        top += heights[i];
    }
}

} // namespace candor::ui
