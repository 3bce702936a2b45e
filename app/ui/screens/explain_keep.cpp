#include "app/ui/app_model.h"
#include "app/ui/screens/explain_parts.h"
#include "app/ui/strings_keep.h"

#include <string>
#include <vector>

namespace candor::ui {
namespace {

void end_reason(ExplainView& view, std::size_t area) {
    view.question.end();
    view.areas[area].editor.focus(); // writing goes on
}

void keep_place(ExplainView& view, const ExplainModel& explain, PlaceInArea at, Commands& out) {
    const AreaNotes notes = explain.notes(at.area);
    out.push([area = at.area, findings = findings_at(notes.placed, at.place), from = notes.revision,
              reason = view.question.reason](AppModel& model) {
        if (model.explain().keep(area, findings, from, reason))
            model.show_toast(strings::keep::k_kept);
    });
    end_reason(view, at.area);
    view.chosen.reset(); // the heaviest comes next
}

} // namespace

void begin_reason(ExplainView& view, const ExplainModel& explain) {
    const auto at = chosen_place(view, explain);
    if (!at) return;
    const AreaNotes notes = explain.notes(at->area);
    const coach::Span span = notes.placed.places[at->place].span;
    if (!notes.draft.carried(span, notes.revision)) return;
    choose(view, explain, at->area, span);
    view.question.ask(notes.revision);
}

// Each area counts its revisions for itself.
bool asks_reason(const ExplainView& view, const ExplainModel& explain, PlaceInArea at) {
    return view.chosen && view.chosen->area == at.area &&
           view.question.asked_at == explain.notes(at.area).revision;
}

void draw_reason(ExplainView& view, const ExplainModel& explain, PlaceInArea at, Commands& out) {
    switch (keep_question(view.question)) {
    case KeepAnswer::Keep:
        keep_place(view, explain, at, out);
        break;
    case KeepAnswer::Cancel:
        end_reason(view, at.area);
        break;
    case KeepAnswer::None:
        break;
    }
}

// The row that is shown again goes, its place among the findings is shown.
void draw_kept(ExplainView& view, const ExplainModel& explain, std::size_t area, Commands& out) {
    const AreaNotes notes = explain.notes(area);
    const auto again = kept_list(notes.kept, notes.text, view.areas[area].shows_kept);
    if (!again) return;
    const KeptPlace& kept = notes.kept[*again];
    choose(view, explain, area, kept.span);
    out.push([area, because = kept.because](AppModel& model) {
        model.explain().show_again(area, because);
    });
}

} // namespace candor::ui
