#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/text.h"
#include "coach/text/utf8.h"

namespace candor::ui {

using namespace strings::follow_up;
using coach::InterviewRecord;

namespace {

// Takes over what was typed.
using Taken = void (*)(InterviewRecord&, const std::string&);

// Pasted text may bring tabs and hidden marks, which would break a header line: a blank for the
// first, nothing for the others, and all the words stay.
std::string one_line(std::string_view typed) {
    std::string line;
    for (std::size_t at = 0; at < typed.size();) {
        const std::size_t end = coach::utf8::next(typed, at);
        const std::string_view letter = typed.substr(at, end - at);
        if (coach::line_problem(letter).empty())
            line += letter;
        else if (letter == "\t")
            line += ' ';
        at = end;
    }
    return line;
}

void fact(FollowUpRoom& room, const char* label, const std::string& value,
          const FieldOptions& options, Taken take) {
    std::string typed = value;
    if (!text_field(label, typed, options)) return;
    change_interview(
        room, [line = one_line(typed), take](InterviewRecord& record) { take(record, line); });
}

std::string first_of(const std::vector<std::string>& list) {
    return list.empty() ? "" : list.front();
}

void set_first(std::vector<std::string>& list, const std::string& text) {
    if (list.empty()) list.emplace_back();
    list.front() = text;
    if (list.size() == 1 && text.empty()) list.clear();
}

// What the composer says of this field, once there is something in it.
std::string_view problem(const FollowUpRoom& room, std::string_view field, bool filled) {
    if (!filled) return {};
    for (const coach::Missing& reason : room.model.letter().missing) {
        if (reason.field == field) return reason.why;
    }
    return {};
}

void draw_place(FollowUpRoom& room) {
    const InterviewRecord& record = room.model.entry().record;
    fact(room, k_program, record.facts.program.name,
         {.hint = k_program_hint, .focus = room.view.focus_first},
         [](InterviewRecord& r, const std::string& typed) { r.facts.program.name = typed; });
    room.view.focus_first = false;
    gap(12);
    const bool half_typed = !record.date_text.empty() && !record.facts.interview.date;
    fact(room, k_date, record.date_text,
         {.hint = k_date_hint,
          .error = half_typed && record.date_text.size() >= 10 ? k_date_wrong : ""},
         [](InterviewRecord& r, const std::string& typed) { coach::set_date(r, typed); });
}

void draw_person(FollowUpRoom& room) {
    const InterviewRecord& record = room.model.entry().record;
    const coach::LetterRecipient& person = record.facts.recipient;
    fact(room, k_person_title, person.title, {.example = k_person_title_example, .width = px(96)},
         [](InterviewRecord& r, const std::string& typed) { r.facts.recipient.title = typed; });
    gap(12);
    fact(room, k_person, person.name, {.hint = k_person_hint},
         [](InterviewRecord& r, const std::string& typed) { r.facts.recipient.name = typed; });
    gap(12);
    const bool needed = !person.name.empty() && coach::salutation(person).empty();
    fact(
        room, k_salutation, person.salutation,
        {.hint = k_salutation_hint, .error = needed ? k_salutation_needed : ""},
        [](InterviewRecord& r, const std::string& typed) { r.facts.recipient.salutation = typed; });
    gap(12);
    const bool unfinished = !record.email_text.empty() && person.email.empty();
    fact(room, k_email, record.email_text, {.hint = unfinished ? k_email_unfinished : k_email_hint},
         [](InterviewRecord& r, const std::string& typed) { coach::set_email(r, typed); });
}

void draw_own_words(FollowUpRoom& room) {
    const coach::LetterFacts& facts = room.model.entry().record.facts;
    fact(room, k_detail, first_of(facts.details),
         {.hint = k_detail_hint,
          .error = problem(room, "/details/0", !facts.details.empty()),
          .example = k_detail_example},
         [](InterviewRecord& r, const std::string& typed) { set_first(r.facts.details, typed); });
    gap(12);
    fact(room, k_fit, first_of(facts.fit),
         {.hint = k_fit_hint,
          .error = problem(room, "/fit/0", !facts.fit.empty()),
          .example = k_fit_example},
         [](InterviewRecord& r, const std::string& typed) { set_first(r.facts.fit, typed); });
}

void draw_match(FollowUpRoom& room) {
    const bool other = room.model.entry().record.facts.program.match == coach::MatchSystem::Other;
    int chosen = other ? 1 : 0;
    if (!segments(k_match, k_matches, chosen)) return;
    change_interview(room, [chosen](InterviewRecord& record) {
        record.facts.program.match =
            chosen == 1 ? coach::MatchSystem::Other : coach::MatchSystem::Nrmp;
    });
}

} // namespace

void draw_interview_form(FollowUpRoom& room) {
    Card card("facts");
    draw_place(room);
    gap(12);
    draw_person(room);
    gap(12);
    draw_own_words(room);
    gap(12);
    draw_match(room);
    gap(16);
    if (quiet_button(k_remove, {.icon = icons::k_delete}))
        attempt(room, [](FollowUpModel& model) { return model.remove(); });
}

} // namespace candor::ui
