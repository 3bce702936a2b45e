#pragma once

// History: what was done to one text, to be taken back and done again without limit. Knows nothing
// of the text itself; TextBuffer applies what it hands out.
//
//     history.record({.at = 4, .removed = "", .inserted = "x"}, EditKind::Typing, before, after);
//     if (const Step* step = history.undo()) take_back(*step);
//
// Letters typed one after another make one step a word; so do runs of Backspace and of Delete. A
// moved caret or a pause ends a step: seal().

#include "coach/text/span.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace coach {

// The caret and the place where the selection began; equal when nothing is selected.
struct Selection {
    std::uint32_t anchor = 0;
    std::uint32_t caret = 0;

    Span span() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }
    bool empty() const { return anchor == caret; }
    bool operator==(const Selection&) const = default;
};

enum class EditKind { Typing, ErasingBack, ErasingAhead, Whole };

// At byte `at`, `removed` stood and `inserted` stands.
struct Change {
    std::uint32_t at = 0;
    std::string removed;
    std::string inserted;
};

// What one undo takes back. The changes stand in the order in which they were made, each against
// the text that the one before left.
struct Step {
    std::vector<Change> changes;
    Selection before;
    Selection after;
    EditKind kind = EditKind::Whole;
};

class History {
public:
    void record(Change change, EditKind kind, Selection before, Selection after);
    void record(Step step);
    void seal() { m_sealed = true; }
    void clear();

    // The step to take back or to do again, or nullptr. Valid until the next call.
    const Step* undo();
    const Step* redo();

    bool can_undo() const { return m_done > 0; }
    bool can_redo() const { return m_done < m_steps.size(); }

private:
    bool continues(const Change& change, EditKind kind) const;

    std::vector<Step> m_steps;
    std::size_t m_done = 0; // how many of them are in the text
    bool m_sealed = true;
};

} // namespace coach
