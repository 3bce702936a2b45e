#include "app/ui/screens/statement_parts.h"

#include <algorithm>

namespace candor::ui {
namespace {

// Where a place of the review stands in the text as it is in this frame.
std::optional<coach::Span> here(const StatementModel& statement, coach::Span span) {
    return statement.draft().carried(span, statement.review().revision);
}

} // namespace

std::optional<std::size_t> chosen_place(const StatementView& view,
                                        const StatementModel& statement) {
    const StatementReview& review = statement.review();
    const auto wanted =
        view.chosen ? statement.draft().carried(*view.chosen, view.chosen_at) : std::nullopt;
    for (std::size_t i = 0; wanted && i < review.places.size(); ++i)
        if (const auto span = here(statement, review.places[i].span);
            span && span->overlaps(*wanted))
            return i;
    return review.places.empty() ? std::nullopt : std::optional<std::size_t>(0);
}

void choose_place(StatementView& view, const StatementModel& statement, coach::Span span) {
    view.chosen = span;
    view.chosen_at = statement.draft().revision();
    view.shows_source = false;
    view.question.end();
}

void go_to_place(StatementView& view, const StatementModel& statement, std::size_t place) {
    const auto span = here(statement, statement.review().places[place].span);
    if (!span) return;
    choose_place(view, statement, *span);
    statement.draft().move_to(span->start);
    view.editor.reveal(*span);
    view.editor.focus();
}

void go_to_next_place(StatementView& view, const StatementModel& statement, bool forward) {
    std::vector<std::size_t> order = statement.review().placed().in_text_order();
    if (order.empty()) return;
    // Before anything was chosen, the first step goes to the place that the list shows first.
    const auto current = chosen_place(view, statement);
    view.brings_card = true;
    if (!view.chosen || !current) return go_to_place(view, statement, current.value_or(0));
    if (!forward) std::reverse(order.begin(), order.end());
    auto next = std::find(order.begin(), order.end(), *current);
    next = next == order.end() || next + 1 == order.end() ? order.begin() : next + 1;
    go_to_place(view, statement, *next);
}

void mark_findings(StatementView& view, const StatementModel& statement) {
    mark_places(statement.review().placed(), chosen_place(view, statement), view.marks);
}

} // namespace candor::ui
