#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <string>

namespace candor::ui {
namespace {

constexpr const char* k_ellipsis = "\xE2\x80\xA6";
constexpr Type k_chip_type = Type::SmallStrong;

const char* end_of(std::string_view words) {
    return words.data() + words.size();
}

void draw_line(ImDrawList& draw, ImVec2 at, Type type, std::string_view words, ImU32 ink) {
    if (words.empty()) return;
    const float drop = std::floor((type_row(type) - type_size(type)) / 2);
    draw.AddText(type_font(type), type_size(type), {at.x, at.y + drop}, ink, words.data(),
                 end_of(words));
}

// The longest beginning that fits, with an ellipsis.
std::string shortened(Type type, std::string_view words, float width) {
    const char* cut = nullptr;
    const float left = width - text_width(type, k_ellipsis);
    type_font(type)->CalcTextSizeA(type_size(type), std::max(left, 1.0f), 0, words.data(),
                                   end_of(words), &cut);
    return std::string(words.data(), cut) + k_ellipsis;
}

// Calls visit(row) for each row that the words take.
template <typename Visit>
void for_rows(Type type, std::string_view words, float width, Visit visit) {
    const char* at = words.data();
    const char* end = end_of(words);
    while (at < end) {
        const char* feed = std::find(at, end, '\n');
        const char* cut =
            at == feed ? feed
                       : type_font(type)->CalcWordWrapPosition(type_size(type), at, feed, width);
        if (cut == at && at != feed) ++cut; // narrower than one letter: go on all the same
        visit(std::string_view(at, static_cast<std::size_t>(cut - at)));
        at = cut;
        while (at < feed && *at == ' ')
            ++at;
        if (at == feed && at < end) ++at;
    }
}

float rest_of_region() {
    return std::max(ImGui::GetContentRegionAvail().x, px(1));
}

} // namespace

void text_at(ImVec2 at, Type type, std::string_view words, Token ink) {
    say(words);
    draw_line(*ImGui::GetWindowDrawList(), at, type, words, color(ink));
}

void text_within(ImVec2 at, float width, Type type, std::string_view words, Token ink) {
    say(words);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (text_width(type, words) <= width)
        draw_line(draw, at, type, words, color(ink));
    else
        draw_line(draw, at, type, shortened(type, words, width), color(ink));
}

void text(Type type, std::string_view words, Token ink) {
    const float width = std::min(text_width(type, words), rest_of_region());
    text_within(ImGui::GetCursorScreenPos(), width, type, words, ink);
    ImGui::Dummy({width, type_row(type)});
}

void paragraph(Type type, std::string_view words, Token ink, float width) {
    if (words.empty()) return;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float room = width > 0 ? width : rest_of_region();
    say(words);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImU32 paint = color(ink);
    float y = at.y;
    for_rows(type, words, room, [&](std::string_view row) {
        draw_line(draw, {at.x, y}, type, row, paint);
        y += type_row(type);
    });
    ImGui::Dummy({room, y - at.y});
}

float text_width(Type type, std::string_view words) {
    if (words.empty()) return 0;
    const float width =
        type_font(type)->CalcTextSizeA(type_size(type), FLT_MAX, 0, words.data(), end_of(words)).x;
    return std::ceil(width);
}

float paragraph_height(Type type, std::string_view words, float width) {
    int rows = 0;
    for_rows(type, words, width, [&](std::string_view) { ++rows; });
    return static_cast<float>(rows) * type_row(type);
}

float chip_width(std::string_view words) {
    return text_width(k_chip_type, words) + px(18);
}

float chip_height() {
    return type_row(k_chip_type);
}

void chip(Tone tone, std::string_view words) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{chip_width(words), chip_height()};
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 end{at.x + size.x, at.y + size.y};
    draw.AddRectFilled(at, end, color(tone_soft(tone)), px(6));
    if (tone == Tone::Plain) draw.AddRect(at, end, color(Token::Line), px(6));
    text_at({at.x + px(9), at.y}, k_chip_type, words, tone_ink(tone));
    ImGui::Dummy(size);
}

void hairline() {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = rest_of_region();
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + px(1)}, color(Token::Line));
    ImGui::Dummy({width, px(1)});
}

void gap(float length) {
    ImGui::Dummy({0, px(length)});
}

void beside(float length) {
    ImGui::SameLine(0, px(length));
}

std::string_view shown_label(std::string_view label) {
    return label.substr(0, label.find("##"));
}

void align_right(float width) {
    const float room = ImGui::GetContentRegionAvail().x;
    if (room > width) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room - width);
}

} // namespace candor::ui
