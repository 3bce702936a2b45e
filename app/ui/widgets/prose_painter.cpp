#include "app/ui/widgets/prose_painter.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace candor::ui {
namespace {

constexpr float k_underline_below = 4; // the baseline
constexpr float k_line_end_width = 5;  // how a selected line break looks
constexpr float k_caret_width = 2;
constexpr float k_wash_inset = 2; // so that the washes of two rows do not touch

} // namespace

ProsePainter::ProsePainter(ImDrawList& list, TextView& view, const coach::TextBuffer& buffer,
                           const ProsePlace& place)
    : m_list(list), m_view(view), m_buffer(buffer), m_rows(view.rows(buffer)), m_place(place) {}

std::optional<ProsePainter::Stretch> ProsePainter::stretch(std::size_t row,
                                                           coach::Span span) const {
    const TextRow& it = m_rows.rows()[row];
    const bool touches = span.start <= it.span.end && span.end >= it.span.start;
    if (!touches || span.empty()) return std::nullopt;
    const float from = m_rows.x_of(row, std::max(span.start, it.span.start), m_view.face());
    float to = m_rows.x_of(row, std::min(span.end, it.span.end), m_view.face());
    to = std::max(from, std::min(to, it.ends_line ? to : it.width));
    return Stretch{m_place.origin.x + from, m_place.origin.x + to, span.end > it.span.end};
}

float ProsePainter::text_top(std::size_t row) const {
    const TextRow& it = m_rows.rows()[row];
    return std::round(m_place.origin.y + it.top + (it.height - m_place.font_size) / 2);
}

void ProsePainter::draw_washes(std::size_t row, std::span<const ProseMark> marks) {
    const TextRow& it = m_rows.rows()[row];
    for (const ProseMark& mark : marks) {
        const auto place = mark.wash != 0 ? stretch(row, mark.span) : std::nullopt;
        if (!place || place->to <= place->from) continue;
        const float top = m_place.origin.y + it.top + px(k_wash_inset);
        m_list.AddRectFilled({place->from, top},
                             {place->to, m_place.origin.y + it.top + it.height - px(k_wash_inset)},
                             mark.wash, px(3));
    }
}

void ProsePainter::draw_selection(std::size_t row, ImU32 wash) {
    const TextRow& it = m_rows.rows()[row];
    const auto place = stretch(row, m_buffer.selection().span());
    if (!place) return;
    const float tail = place->goes_on && it.ends_line ? px(k_line_end_width) : 0;
    const float top = m_place.origin.y + it.top;
    m_list.AddRectFilled({place->from, top}, {place->to + tail, top + it.height}, wash);
}

void ProsePainter::draw_text(std::size_t row) {
    const std::string_view words = m_rows.text(m_rows.rows()[row]);
    if (!words.empty())
        m_list.AddText(ImGui::GetFont(), m_place.font_size, {m_place.origin.x, text_top(row)},
                       color(Token::Ink), words.data(), words.data() + words.size());
}

void ProsePainter::draw_underlines(std::size_t row, std::span<const ProseMark> marks) {
    const float baseline = text_top(row) + ImGui::GetFontBaked()->Ascent;
    for (const ProseMark& mark : marks) {
        if (mark.underline == Underline::None) continue;
        if (const auto place = stretch(row, mark.span))
            draw_underline(m_list, mark.underline,
                           {place->from, std::round(baseline + px(k_underline_below))}, place->to,
                           mark.ink, theme().scale);
    }
}

void ProsePainter::draw(std::span<const ProseMark> marks, std::optional<ImU32> selection_wash) {
    const std::size_t first = m_rows.row_at(m_place.clip_top - m_place.origin.y);
    const std::size_t last = m_rows.row_at(m_place.clip_bottom - m_place.origin.y);
    for (std::size_t row = first; row <= last; ++row) {
        draw_washes(row, marks);
        if (selection_wash) draw_selection(row, *selection_wash);
    }
    for (std::size_t row = first; row <= last; ++row) {
        draw_text(row);
        draw_underlines(row, marks);
    }
}

void ProsePainter::draw_caret() {
    const TextView::CaretBox caret = m_view.caret(m_buffer);
    const float x = std::round(m_place.origin.x + caret.x);
    const float top = text_top(caret.row);
    m_list.AddRectFilled({x, top}, {x + px(k_caret_width), top + m_place.font_size},
                         color(Token::Accent));
}

std::optional<std::size_t> ProsePainter::mark_at(ImVec2 point,
                                                 std::span<const ProseMark> marks) const {
    const float y = point.y - m_place.origin.y;
    if (y < 0 || y >= m_rows.height()) return std::nullopt;
    const std::size_t row = m_rows.row_at(y);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto place = stretch(row, marks[i].span);
        if (!place || point.x < place->from || point.x >= place->to) continue;
        if (!found || marks[i].span.size() < marks[*found].span.size()) found = i;
    }
    return found;
}

} // namespace candor::ui
