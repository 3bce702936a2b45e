#pragma once

// TextBuffer: a text being written, with its caret, selection, history and revision. Pure editing:
// it draws nothing and knows no keys.
//
//     TextBuffer draft("I failed.");
//     draft.select({2, 8});
//     draft.type("passed");           // "I passed."
//     draft.undo();                   // "I failed." with "failed" selected again
//
// Every change of the text raises the revision. Whoever holds spans of an earlier revision
// (findings, marks) asks carried() where they stand. The text is always valid UTF-8 with `\n` line
// ends, and every offset handed in is moved back to a character boundary if it is not on one.

#include "coach/text/breaks.h"
#include "coach/text/document.h"
#include "coach/text/history.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

using Revision = std::uint64_t;

// Line ends become `\n`, broken bytes U+FFFD, control characters vanish (tabs stay).
std::string clean_text(std::string_view text);

enum class Select { No, Extend };

class TextBuffer {
public:
    explicit TextBuffer(std::string_view text = {}) { reset(text); }

    const std::string& text() const { return m_text; }
    Revision revision() const { return m_first_revision + m_shifts.size(); }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_text.size()); }

    // Another text: its history is empty, the caret stands at its start.
    void reset(std::string_view text);

    Selection selection() const { return m_selection; }
    std::uint32_t caret() const { return m_selection.caret; }
    std::string_view selected_text() const { return slice(m_text, m_selection.span()); }

    void move_to(std::uint32_t offset, Select select = Select::No);
    void select(Span span); // the caret stands at its end
    void set_selection(Selection selection);
    void select_all() { select({0, size()}); }

    // What the keyboard does. Each replaces the selection when there is one.
    void type(std::string_view text);
    void paste(std::string_view text);
    void erase_back(std::uint32_t from); // [from, caret)
    void erase_ahead(std::uint32_t to);  // [caret, to)

    // What a button does: one step each; the caret stays with its words.
    void replace(Span span, std::string_view text);
    void replace_all(std::vector<Edit> edits); // against the present text, none overlapping

    // Ends the present run of typing, so that the next letter begins a step of its own.
    void pause() { m_history.seal(); }

    bool undo();
    bool redo();
    bool can_undo() const { return m_history.can_undo(); }
    bool can_redo() const { return m_history.can_redo(); }

    // Where a span of that revision stands, or nothing if its words are gone. An edit inside it
    // stretches or shrinks it.
    std::optional<Span> carried(Span span, Revision from) const;

private:
    struct Shift {
        std::uint32_t at = 0;
        std::uint32_t removed = 0;
        std::uint32_t inserted = 0;
    };

    static std::optional<Span> carry(Span span, const Shift& shift);
    std::uint32_t boundary(std::uint32_t offset) const;
    Change change_text(Span span, std::string_view text);
    void edit(Span span, std::string_view text, EditKind kind);

    std::string m_text;
    Selection m_selection;
    History m_history;
    std::vector<Shift> m_shifts; // one a revision, the oldest dropped in time
    Revision m_first_revision = 0;
};

// The start and end of the line that holds the offset, without its `\n`.
std::uint32_t line_start(std::string_view text, std::uint32_t at);
std::uint32_t line_end(std::string_view text, std::uint32_t at);

} // namespace coach
