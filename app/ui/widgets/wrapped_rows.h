#pragma once

// WrappedRows: running text laid out in rows no wider than a column, and the way back from a place
// to a byte. Draws nothing and knows no font: how wide a piece of text is is handed in.
//
//     rows.update(buffer.text(), {.wrap_width = 620, .row_height = 29, .blank_height = 16}, face);
//     for (const TextRow& row : rows.rows()) draw(row.span, row.top);
//
// Lines that did not change keep their rows, so that a key stroke costs one line, not the text.

#include "coach/text/breaks.h"
#include "coach/text/span.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

// How text is measured and where it may break. Widths add up: a text is as wide as its parts.
struct TextFace {
    std::function<float(std::string_view)> width;
    coach::TextBreaks* breaks = nullptr;
    std::uint64_t id = 0; // another one means that every width may differ
};

struct RowStyle {
    float wrap_width = 0;
    float row_height = 0;
    float blank_height = 0; // of an empty line between paragraphs

    bool operator==(const RowStyle&) const = default;
};

struct TextRow {
    coach::Span span; // with the blanks at its end, without the line break
    float top = 0;
    float height = 0;
    float width = 0;       // without the blanks at its end
    bool ends_line = true; // a line break or the end of the text follows, not a mere wrap
};

// A caret between two rows of one line stands at the end of the first or the start of the second.
struct CaretPlace {
    std::uint32_t offset = 0;
    bool at_row_end = false;

    bool operator==(const CaretPlace&) const = default;
};

class WrappedRows {
public:
    void update(std::string_view text, const RowStyle& style, const TextFace& face);

    const std::vector<TextRow>& rows() const { return m_rows; } // one at least
    float height() const;

    std::size_t row_at(float y) const; // the nearest
    std::size_t row_of(CaretPlace place) const;
    float x_of(std::size_t row, std::uint32_t offset, const TextFace& face) const;
    CaretPlace place_at(std::size_t row, float x, const TextFace& face) const;

    // The end of what can be seen of a row: where the End key goes.
    CaretPlace row_end(std::size_t row) const;

    std::string_view text(const TextRow& row) const { return coach::slice(m_text, row.span); }

private:
    struct Line {
        coach::Span span;                       // without its line break
        std::vector<std::uint32_t> break_after; // offsets in the line where a row may end
        std::vector<TextRow> rows;              // offsets in the line; no tops
    };

    void rebuild_lines(std::string_view text, const TextFace& face, bool keep);
    Line make_line(coach::Span span, const TextFace& face) const;
    void wrap(Line& line, const TextFace& face) const;
    void place_rows();

    std::string m_text;
    RowStyle m_style;
    std::uint64_t m_face_id = 0;
    bool m_ready = false;
    std::vector<Line> m_lines;
    std::vector<TextRow> m_rows;
};

} // namespace candor::ui
