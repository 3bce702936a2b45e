#include "app/ui/widgets/wrapped_rows.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

using coach::Span;

// Adding up rounded widths must not push the last letter of a full row to the next.
constexpr float k_slack = 0.01f;

std::uint32_t size_of(std::string_view text) {
    return static_cast<std::uint32_t>(text.size());
}

std::string_view without_end_blanks(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \t");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

// Fills rows with pieces of one line, each piece ending where a row may end.
class RowFiller {
public:
    RowFiller(std::string_view line, float wrap_width, const TextFace& face)
        : m_line(line), m_limit(wrap_width + k_slack), m_face(face) {}

    void add(Span piece) {
        const std::string_view text = coach::slice(m_line, piece);
        const float seen = m_face.width(without_end_blanks(text));
        if (m_width + seen > m_limit && piece.start > m_row.span.start) close(piece.start);
        if (seen > m_limit) {
            add_by_characters(piece);
            return;
        }
        m_row.width = m_width + seen;
        m_width += m_face.width(text);
    }

    std::vector<TextRow> finish() {
        close(size_of(m_line));
        m_done.back().ends_line = true;
        return std::move(m_done);
    }

private:
    // A word wider than the column.
    void add_by_characters(Span piece) {
        std::uint32_t from = piece.start;
        for (const std::uint32_t end : m_face.breaks->characters(coach::slice(m_line, piece))) {
            const std::uint32_t to = piece.start + end;
            const float width = m_face.width(coach::slice(m_line, {from, to}));
            if (m_width + width > m_limit && from > m_row.span.start) close(from);
            m_width += width;
            m_row.width = m_width;
            from = to;
        }
    }

    void close(std::uint32_t end) {
        m_row.span.end = end;
        m_row.ends_line = false;
        m_done.push_back(m_row);
        m_row = TextRow{.span = {end, end}};
        m_width = 0;
    }

    std::string_view m_line;
    float m_limit;
    const TextFace& m_face;
    TextRow m_row;
    float m_width = 0; // of the row so far, with the blanks at its end
    std::vector<TextRow> m_done;
};

std::vector<Span> split_lines(std::string_view text) {
    std::vector<Span> lines;
    std::uint32_t start = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos;
         end = text.find('\n', start)) {
        lines.push_back({start, static_cast<std::uint32_t>(end)});
        start = static_cast<std::uint32_t>(end + 1);
    }
    lines.push_back({start, size_of(text)});
    return lines;
}

} // namespace

void WrappedRows::wrap(Line& line, const TextFace& face) const {
    RowFiller filler(coach::slice(m_text, line.span), m_style.wrap_width, face);
    std::uint32_t from = 0;
    for (const std::uint32_t end : line.break_after) {
        filler.add({from, end});
        from = end;
    }
    line.rows = filler.finish();
}

WrappedRows::Line WrappedRows::make_line(Span span, const TextFace& face) const {
    Line line{span, face.breaks->row_ends(coach::slice(m_text, span)), {}};
    wrap(line, face);
    return line;
}

// Lines that are the same at the start and at the end of the text keep their rows.
void WrappedRows::rebuild_lines(std::string_view text, const TextFace& face, bool keep) {
    const std::string old_text = std::exchange(m_text, std::string(text));
    std::vector<Line> old_lines = std::exchange(m_lines, {});
    const std::vector<Span> spans = split_lines(m_text);
    const auto same = [&](std::size_t new_index, std::size_t old_index) {
        return coach::slice(m_text, spans[new_index]) ==
               coach::slice(old_text, old_lines[old_index].span);
    };
    const std::size_t both = keep ? std::min(spans.size(), old_lines.size()) : 0;
    std::size_t head = 0;
    while (head < both && same(head, head))
        ++head;
    std::size_t tail = 0;
    while (tail < both - head && same(spans.size() - 1 - tail, old_lines.size() - 1 - tail))
        ++tail;

    m_lines.reserve(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (i < head) {
            m_lines.push_back(std::move(old_lines[i]));
        }
        else if (i + tail >= spans.size()) {
            m_lines.push_back(std::move(old_lines[i + old_lines.size() - spans.size()]));
        }
        else {
            m_lines.push_back(make_line(spans[i], face));
        }
        m_lines.back().span = spans[i];
    }
}

void WrappedRows::place_rows() {
    m_rows.clear();
    float top = 0;
    for (const Line& line : m_lines) {
        const bool is_gap = line.span.empty() && &line != &m_lines.back();
        const float height = is_gap ? m_style.blank_height : m_style.row_height;
        for (TextRow row : line.rows) {
            row.span = row.span.shifted(line.span.start);
            row.top = top;
            row.height = height;
            top += height;
            m_rows.push_back(row);
        }
    }
}

void WrappedRows::update(std::string_view text, const RowStyle& style, const TextFace& face) {
    const bool same_widths =
        m_ready && style.wrap_width == m_style.wrap_width && face.id == m_face_id;
    const bool same_text = m_ready && text == m_text;
    if (same_text && same_widths && style == m_style) return;
    m_style = style;
    m_face_id = face.id;
    if (!same_text)
        rebuild_lines(text, face, same_widths);
    else if (!same_widths)
        for (Line& line : m_lines)
            wrap(line, face);
    m_ready = true;
    place_rows();
}

float WrappedRows::height() const {
    return m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height;
}

std::size_t WrappedRows::row_at(float y) const {
    const auto below = std::upper_bound(m_rows.begin(), m_rows.end(), y,
                                        [](float at, const TextRow& row) { return at < row.top; });
    return below == m_rows.begin() ? 0 : static_cast<std::size_t>(below - m_rows.begin()) - 1;
}

std::size_t WrappedRows::row_of(CaretPlace place) const {
    const auto after =
        std::upper_bound(m_rows.begin(), m_rows.end(), place.offset,
                         [](std::uint32_t at, const TextRow& row) { return at < row.span.start; });
    if (after == m_rows.begin()) return 0;
    const auto index = static_cast<std::size_t>(after - m_rows.begin()) - 1;
    if (place.at_row_end && index > 0 && m_rows[index].span.start == place.offset &&
        !m_rows[index - 1].ends_line)
        return index - 1;
    return index;
}

float WrappedRows::x_of(std::size_t row, std::uint32_t offset, const TextFace& face) const {
    const Span span = m_rows[row].span;
    const std::uint32_t end = std::clamp(offset, span.start, span.end);
    return face.width(coach::slice(m_text, {span.start, end}));
}

CaretPlace WrappedRows::row_end(std::size_t row) const {
    const TextRow& it = m_rows[row];
    if (it.ends_line) return {it.span.end, false};
    const std::uint32_t seen = it.span.start + size_of(without_end_blanks(text(it)));
    return {seen, seen == it.span.end};
}

CaretPlace WrappedRows::place_at(std::size_t row, float x, const TextFace& face) const {
    const CaretPlace last = row_end(row);
    const std::uint32_t start = m_rows[row].span.start;
    const std::string_view seen = coach::slice(m_text, {start, last.offset});
    std::uint32_t from = 0;
    float left = 0;
    for (const std::uint32_t end : face.breaks->characters(seen)) {
        const float width = face.width(seen.substr(from, end - from));
        if (x < left + width / 2) return {start + from, false};
        left += width;
        from = end;
    }
    return last;
}

} // namespace candor::ui
