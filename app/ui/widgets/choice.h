#pragma once

// Controls that choose: a row of segments, a tick, a switch. The whole row is the control.
//
//     int chosen = static_cast<int>(policy);
//     if (segments("What did they say about notes?", {"Asked for none", "Welcome"}, chosen)) ...
//     bool only = conditions.only;
//     if (tick("It is my only first choice", only)) out.push(...);

#include "app/ui/theme/theme.h"

#include <initializer_list>
#include <span>

namespace candor::ui {

// One of a few. True when another one was chosen. Segments are found as their own labels; `name` is
// shown as a caption above when not empty and keeps equal labels of two rows apart. They wrap.
bool segments(const char* name, std::span<const char* const> labels, int& chosen);
bool segments(const char* name, std::initializer_list<const char*> labels, int& chosen);

bool tick(const char* label, bool& on, bool enabled = true);

// Title, a muted note below, a switch at the right.
bool switch_row(const char* title, const char* note, bool& on);

// A row with a title and a muted note that can be pressed as a whole: lists of interviews, drafts.
// `mark` is a chip at the right, may be null.
struct ListRow {
    const char* id; // unique; not shown
    const char* title;
    const char* note = "";
    const char* mark = nullptr;
    Tone mark_tone = Tone::Accent;
    bool chosen = false;
};
bool list_row(const ListRow& row);

// A closed list with one chosen: long choices such as specialties or exams.
bool dropdown(const char* label, std::span<const char* const> choices, int& chosen,
              float width = 0);

} // namespace candor::ui
