#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings_keep.h"

#include <utility>

namespace candor::ui {
namespace {

void end_reason(StatementView& view) {
    view.question.end();
    view.editor.focus(); // writing goes on
}

void keep_place(StatementView& view, const StatementModel& statement, std::size_t place,
                Commands& out) {
    const StatementReview& review = statement.review();
    out.push([findings = findings_at(review.placed(), place), from = review.revision,
              reason = view.question.reason](AppModel& model) {
        if (model.statement().keep(findings, from, reason)) model.show_toast(strings::keep::k_kept);
    });
    end_reason(view);
    view.chosen.reset(); // what is shown first comes next
}

} // namespace

void begin_reason(StatementView& view, const StatementModel& statement) {
    const StatementReview& review = statement.review();
    const auto place = chosen_place(view, statement);
    if (!place) return;
    const auto here = statement.draft().carried(review.places[*place].span, review.revision);
    if (!here) return;
    choose_place(view, statement, *here);
    view.brings_card = true;
    view.question.ask(review.revision);
}

bool asks_reason(const StatementView& view, const StatementModel& statement) {
    return view.question.asked_at == statement.review().revision;
}

void draw_reason(StatementView& view, const StatementModel& statement, std::size_t place,
                 Commands& out) {
    switch (keep_question(view.question)) {
    case KeepAnswer::Keep:
        keep_place(view, statement, place, out);
        break;
    case KeepAnswer::Cancel:
        end_reason(view);
        break;
    case KeepAnswer::None:
        break;
    }
}

// The row that is shown again goes, its place among the findings is shown.
void draw_kept(StatementView& view, const StatementModel& statement, Commands& out) {
    const StatementReview& review = statement.review();
    const auto again = kept_list(review.kept, review.text, view.shows_kept);
    if (!again) return;
    const KeptPlace& kept = review.kept[*again];
    if (const auto here = statement.draft().carried(kept.span, review.revision))
        choose_place(view, statement, *here);
    view.brings_card = true;
    out.push([because = kept.because](AppModel& model) { model.statement().show_again(because); });
}

} // namespace candor::ui
