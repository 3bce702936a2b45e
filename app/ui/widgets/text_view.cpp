#include "app/ui/widgets/text_view.h"

#include <algorithm>
#include <utility>

namespace candor::ui {

using coach::Select;
using coach::Span;
using coach::TextBuffer;

void TextView::begin(const RowStyle& style, TextFace face, float page_height) {
    m_style = style;
    m_face = std::move(face);
    m_page_height = page_height;
}

const WrappedRows& TextView::rows(const TextBuffer& buffer) {
    m_rows.update(buffer.text(), m_style, m_face);
    return m_rows;
}

void TextView::forget_goal() {
    m_goal_x.reset();
    m_at_row_end = false;
}

TextView::CaretBox TextView::caret(const TextBuffer& buffer) {
    const WrappedRows& laid_out = rows(buffer);
    const std::size_t row = laid_out.row_of({buffer.caret(), m_at_row_end});
    const TextRow& it = laid_out.rows()[row];
    return {row, laid_out.x_of(row, buffer.caret(), m_face), it.top, it.height};
}

void TextView::move(CaretPlace place, Select select, TextBuffer& buffer) {
    buffer.move_to(place.offset, select);
    m_at_row_end = place.at_row_end;
}

// By whole rows, or by a distance when `rows` is 0; beyond the first and last row to the ends.
void TextView::move_rows(float distance, int rows, Select select, TextBuffer& buffer) {
    const CaretBox here = caret(buffer);
    const float goal = m_goal_x.value_or(here.x);
    const auto last = static_cast<std::ptrdiff_t>(m_rows.rows().size()) - 1;
    const auto from = static_cast<std::ptrdiff_t>(here.row);
    std::ptrdiff_t target = from + rows;
    if (rows == 0)
        target = static_cast<std::ptrdiff_t>(m_rows.row_at(here.top + here.height / 2 + distance));
    if (target < 0 || (rows == 0 && target == from && distance < 0))
        move({0, false}, select, buffer);
    else if (target > last || (rows == 0 && target == from))
        move({buffer.size(), false}, select, buffer);
    else
        move(m_rows.place_at(static_cast<std::size_t>(target), goal, m_face), select, buffer);
    m_goal_x = goal;
}

// Movements for which only the words matter.
std::uint32_t TextView::text_move(EditCommand command, const TextBuffer& buffer) const {
    const std::string& text = buffer.text();
    switch (command) {
    case EditCommand::Left:
    case EditCommand::EraseBack:
        return m_face.breaks->previous_character(text, buffer.caret());
    case EditCommand::Right:
    case EditCommand::EraseAhead:
        return m_face.breaks->next_character(text, buffer.caret());
    case EditCommand::WordLeft:
    case EditCommand::EraseWordBack:
        return m_face.breaks->previous_word(text, buffer.caret());
    case EditCommand::WordRight:
    case EditCommand::EraseWordAhead:
        return m_face.breaks->next_word(text, buffer.caret());
    case EditCommand::TextEnd:
        return buffer.size();
    default:
        return 0;
    }
}

bool TextView::run_layout_move(EditCommand command, Select select, TextBuffer& buffer) {
    const std::size_t row = caret(buffer).row;
    switch (command) {
    case EditCommand::RowUp:
        move_rows(0, -1, select, buffer);
        return true;
    case EditCommand::RowDown:
        move_rows(0, 1, select, buffer);
        return true;
    case EditCommand::PageUp:
        move_rows(-m_page_height, 0, select, buffer);
        return true;
    case EditCommand::PageDown:
        move_rows(m_page_height, 0, select, buffer);
        return true;
    case EditCommand::RowStart:
        m_goal_x.reset();
        move({m_rows.rows()[row].span.start, false}, select, buffer);
        return true;
    case EditCommand::RowEnd:
        m_goal_x.reset();
        move(m_rows.row_end(row), select, buffer);
        return true;
    default:
        return false;
    }
}

void TextView::erase(EditCommand command, TextBuffer& buffer) {
    const std::uint32_t to = text_move(command, buffer);
    if (command == EditCommand::EraseBack || command == EditCommand::EraseWordBack)
        buffer.erase_back(to);
    else
        buffer.erase_ahead(to);
}

void TextView::run(EditCommand command, Select select, TextBuffer& buffer) {
    if (run_layout_move(command, select, buffer)) return;
    forget_goal();
    switch (command) {
    case EditCommand::SelectAll:
        buffer.select_all();
        return;
    case EditCommand::Undo:
        buffer.undo();
        return;
    case EditCommand::Redo:
        buffer.redo();
        return;
    case EditCommand::NewLine:
        buffer.type("\n");
        return;
    default:
        break;
    }
    if (changes_text(command)) {
        erase(command, buffer);
        return;
    }
    const Span chosen = buffer.selection().span();
    const bool collapses = select == Select::No && !chosen.empty();
    if (collapses && command == EditCommand::Left)
        buffer.move_to(chosen.start);
    else if (collapses && command == EditCommand::Right)
        buffer.move_to(chosen.end);
    else
        buffer.move_to(text_move(command, buffer), select);
}

CaretPlace TextView::place_at(float x, float y, const TextBuffer& buffer) {
    const WrappedRows& laid_out = rows(buffer);
    if (y < 0) return {0, false};
    if (y >= laid_out.height()) return {buffer.size(), false};
    return laid_out.place_at(laid_out.row_at(y), x, m_face);
}

Span TextView::unit_at(CaretPlace place, const TextBuffer& buffer) const {
    const std::string& text = buffer.text();
    if (m_drag_unit == 2) return m_face.breaks->word_around(text, place.offset);
    if (m_drag_unit == 3)
        return {coach::line_start(text, place.offset), coach::line_end(text, place.offset)};
    return {place.offset, place.offset};
}

void TextView::click(const Click& click, TextBuffer& buffer) {
    m_goal_x.reset();
    const CaretPlace place = place_at(click.x, click.y, buffer);
    m_drag_unit = click.extend ? 1 : std::min(click.count, 3);
    if (m_drag_unit > 1) {
        m_drag_origin = unit_at(place, buffer);
        m_at_row_end = false;
        buffer.select(m_drag_origin);
        return;
    }
    move(place, click.extend ? Select::Extend : Select::No, buffer);
    m_drag_origin = {buffer.selection().anchor, buffer.selection().anchor};
}

void TextView::drag_to(float x, float y, TextBuffer& buffer) {
    const CaretPlace place = place_at(x, y, buffer);
    const Span unit = unit_at(place, buffer);
    if (unit.start < m_drag_origin.start)
        buffer.set_selection({m_drag_origin.end, unit.start});
    else
        buffer.set_selection({m_drag_origin.start, unit.end});
    m_at_row_end = m_drag_unit == 1 && place.at_row_end;
}

} // namespace candor::ui
