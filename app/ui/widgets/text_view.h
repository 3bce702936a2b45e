#pragma once

// TextView: moves a caret through laid-out text and turns clicks and editing keys into edits. Where
// the layout matters (rows, pages, places under the mouse) and nothing is drawn.
//
//     view.begin(style, face);
//     view.run(EditCommand::RowDown, coach::Select::Extend, buffer);
//     view.click({.x = 20, .y = 40, .count = 2}, buffer);       // selects a word

#include "app/ui/widgets/wrapped_rows.h"
#include "coach/text/buffer.h"

#include <cstddef>
#include <optional>

namespace candor::ui {

enum class EditCommand {
    Left,
    Right,
    WordLeft,
    WordRight,
    RowUp,
    RowDown,
    RowStart,
    RowEnd,
    PageUp,
    PageDown,
    TextStart,
    TextEnd,
    SelectAll,
    // Those below change the text.
    EraseBack,
    EraseAhead,
    EraseWordBack,
    EraseWordAhead,
    NewLine,
    Undo,
    Redo,
};

constexpr bool changes_text(EditCommand command) {
    return command >= EditCommand::EraseBack;
}

struct Click {
    float x = 0;   // from the text's left edge
    float y = 0;   // from its top
    int count = 1; // 2: a word, 3: a paragraph
    bool extend = false;
};

class TextView {
public:
    // Once a frame, before anything else.
    void begin(const RowStyle& style, TextFace face, float page_height);

    const WrappedRows& rows(const coach::TextBuffer& buffer);
    const TextFace& face() const { return m_face; }

    void run(EditCommand command, coach::Select select, coach::TextBuffer& buffer);
    void click(const Click& click, coach::TextBuffer& buffer);
    void drag_to(float x, float y, coach::TextBuffer& buffer); // after click(), the button held

    // The byte nearest to a point.
    std::uint32_t offset_at(float x, float y, const coach::TextBuffer& buffer) {
        return place_at(x, y, buffer).offset;
    }

    // Typing and pasting go straight into the buffer; this forgets what a moved caret remembers.
    void forget_goal();

    struct CaretBox {
        std::size_t row = 0;
        float x = 0;
        float top = 0;
        float height = 0;
    };
    CaretBox caret(const coach::TextBuffer& buffer);

private:
    void move(CaretPlace place, coach::Select select, coach::TextBuffer& buffer);
    void move_rows(float distance, int rows, coach::Select select, coach::TextBuffer& buffer);
    void erase(EditCommand command, coach::TextBuffer& buffer);
    bool run_layout_move(EditCommand command, coach::Select select, coach::TextBuffer& buffer);
    std::uint32_t text_move(EditCommand command, const coach::TextBuffer& buffer) const;
    coach::Span unit_at(CaretPlace place, const coach::TextBuffer& buffer) const;
    CaretPlace place_at(float x, float y, const coach::TextBuffer& buffer);

    WrappedRows m_rows;
    RowStyle m_style;
    TextFace m_face;
    float m_page_height = 0;
    bool m_at_row_end = false;
    std::optional<float> m_goal_x; // where the caret wants to be while it moves by rows
    int m_drag_unit = 1;           // clicks: characters, words, paragraphs
    coach::Span m_drag_origin;
};

} // namespace candor::ui
