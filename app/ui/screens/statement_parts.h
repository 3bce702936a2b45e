#pragma once

// The pieces of the Statement room, one file each. For screens/statement.cpp only.

#include "app/ui/model/statement_model.h"
#include "app/ui/screens/statement.h"

#include <cstddef>
#include <optional>

namespace candor::ui {

// statement_places.cpp: which place is chosen, and going there.
std::optional<std::size_t> chosen_place(const StatementView& view, const StatementModel& statement);
void choose_place(StatementView& view, const StatementModel& statement, coach::Span span);
void go_to_place(StatementView& view, const StatementModel& statement, std::size_t place);
void go_to_next_place(StatementView& view, const StatementModel& statement, bool forward);
void mark_findings(StatementView& view, const StatementModel& statement);

// statement_findings.cpp: the column at the right. With a height of 0 it is as high as it needs.
void draw_findings(StatementView& view, const StatementModel& statement, ImVec2 size,
                   Commands& out);

// statement_keep.cpp: keeping a place as it is, and what is kept.
void begin_reason(StatementView& view, const StatementModel& statement);
bool asks_reason(const StatementView& view, const StatementModel& statement);
void draw_reason(StatementView& view, const StatementModel& statement, std::size_t place,
                 Commands& out);
void draw_kept(StatementView& view, const StatementModel& statement, Commands& out);

// statement_strip.cpp: which part of a statement stands where, beside the text.
// It is as wide as its labels need, with the way to the text.
float strip_width();
void draw_structure_strip(StatementView& view, const StatementModel& statement, ImVec2 at,
                          ImVec2 size);

// statement_gauges.cpp: the line below.
float gauges_height(const StatementModel& statement, const coach::Limits& limits, float width);
void draw_gauges(const StatementModel& statement, const coach::Limits& limits);

// statement_list.cpp: the popup with all statements.
inline constexpr const char* k_statement_list = "statement-list";
void draw_statement_list(StatementView& view, const StatementModel& statement, Commands& out);

} // namespace candor::ui
