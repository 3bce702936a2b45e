#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_editor.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace candor::ui {

using namespace strings::follow_up;

namespace {

// Takes over what was typed.
using Taken = void (*)(FollowUpRecord&, const std::string&);

void fact(FollowUpRoom& room, const char* label, const std::string& value,
          const FieldOptions& options, Taken take) {
    std::string typed = value;
    if (!text_field(label, typed, options)) return;
    change_interview(
        room, [line = clean_line(typed), take](FollowUpRecord& record) { take(record, line); });
}

// What the composer says of this field.
std::string_view problem(const FollowUpRoom& room, std::string_view pointer) {
    for (const coach::Missing& reason : room.model.letter().missing) {
        if (reason.field == pointer) return reason.why;
    }
    return {};
}

void draw_day(FollowUpRoom& room) {
    const FollowUpRecord& record = room.model.entry().record;
    const bool half_typed = !record.date_text.empty() && !record.facts.interview.date;
    fact(room, k_date, record.date_text,
         {.hint = k_date_hint,
          .error = half_typed && record.date_text.size() >= 10 ? k_date_wrong : ""},
         [](FollowUpRecord& r, const std::string& typed) { coach::set_date(r, typed); });
    gap(12);
}

void draw_optional_day(FollowUpRoom& room) {
    const coach::LetterKind kind = room.model.kind();
    bool on = room.model.entry().record.names_day.contains(kind);
    if (tick(room.model.form().day_option.c_str(), on)) {
        change_interview(room, [kind, on](FollowUpRecord& record) {
            if (on)
                record.names_day.insert(kind);
            else
                record.names_day.erase(kind);
        });
    }
    gap(8);
    if (on) draw_day(room);
}

void draw_place(FollowUpRoom& room) {
    const FollowUpRecord& record = room.model.entry().record;
    const LetterForm& form = room.model.form();
    if (form.asks_program) {
        fact(room, k_program, record.facts.program.name,
             {.hint = k_program_hint,
              .error = record.facts.program.name.empty() ? "" : problem(room, "/program/name"),
              .focus = room.view.focus_first},
             [](FollowUpRecord& r, const std::string& typed) { r.facts.program.name = typed; });
        room.view.focus_first = false;
        gap(12);
    }
    if (form.asks_day) return draw_day(room);
    if (!form.day_option.empty()) draw_optional_day(room);
}

void draw_person(FollowUpRoom& room) {
    const FollowUpRecord& record = room.model.entry().record;
    const coach::LetterRecipient& person = record.facts.recipient;
    fact(room, k_person_title, person.title, {.example = k_person_title_example, .width = px(96)},
         [](FollowUpRecord& r, const std::string& typed) { r.facts.recipient.title = typed; });
    gap(12);
    const bool spoke = room.model.form(record.lead).asks_day;
    fact(room, spoke ? k_person : k_recipient, person.name,
         {.hint = k_person_hint, .focus = room.view.focus_first},
         [](FollowUpRecord& r, const std::string& typed) { r.facts.recipient.name = typed; });
    room.view.focus_first = false;
    gap(12);
    const bool needed = !person.name.empty() && coach::salutation(person).empty();
    fact(room, k_salutation, person.salutation,
         {.hint = k_salutation_hint, .error = needed ? k_salutation_needed : ""},
         [](FollowUpRecord& r, const std::string& typed) { r.facts.recipient.salutation = typed; });
    gap(12);
    const bool unfinished = !record.email_text.empty() && person.email.empty();
    fact(room, k_email, record.email_text, {.hint = unfinished ? k_email_unfinished : k_email_hint},
         [](FollowUpRecord& r, const std::string& typed) { coach::set_email(r, typed); });
}

std::string hint_of(const FormField& field, bool empty) {
    return field.hint + (empty && !field.example.empty() ? k_example + field.example + "" : "");
}

float remove_width() {
    return type_row(Type::Control) + px(12);
}

// Beside the box of the field that was drawn last.
void draw_remove(const FollowUpRoom& room, const FormField& field, std::size_t row, ImVec2 at) {
    const ImVec2 below = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos(at);
    if (icon_button(k_remove_row, icons::k_close))
        change_interview(room, [pointer = field.pointer, row](FollowUpRecord& r) {
            remove_row(r.facts, pointer, row);
        });
    ImGui::SetCursorScreenPos(below);
    ImGui::Dummy({0, 0});
}

// One line of a field that may have several.
void draw_row(FollowUpRoom& room, const FormField& field, const std::vector<std::string>& rows,
              std::size_t row) {
    const std::string id = field.pointer + "/" + std::to_string(row);
    std::string typed = row < rows.size() ? rows[row] : "";
    const std::string hint = row == 0 ? hint_of(field, typed.empty()) : "";
    const std::string pointer = row_pointer(rows, field.pointer, row);
    FieldOptions options{.hint = hint, .focus = room.view.focus_row == id};
    if (options.focus) room.view.focus_row.clear();
    if (!pointer.empty()) options.error = problem(room, pointer);
    const float all = ImGui::GetContentRegionAvail().x;
    const bool removable = rows.size() > 1;
    if (removable) options.width = std::max(all - remove_width() - px(8), px(60));
    ImGui::PushID(id.c_str());
    const ImVec2 start = ImGui::GetCursorScreenPos();
    if (text_field(row == 0 ? field.label.c_str() : k_one_more_line, typed, options))
        change_interview(room, [whole = field.pointer, row, line = clean_line(typed)](
                                   FollowUpRecord& r) { set_row(r.facts, whole, row, line); });
    if (removable)
        draw_remove(
            room, field, row,
            {start.x + options.width + px(8), start.y + type_row(Type::CaptionStrong) + px(4)});
    ImGui::PopID();
}

void draw_rows(FollowUpRoom& room, const FormField& field) {
    const std::vector<std::string>& rows =
        *lines_at(room.model.entry().record.facts, field.pointer);
    const std::size_t shown = std::max<std::size_t>(rows.size(), 1);
    for (std::size_t row = 0; row < shown; ++row) {
        if (row > 0) gap(8);
        draw_row(room, field, rows, row);
    }
    if (rows.empty() || rows.back().empty()) return;
    gap(4);
    if (!quiet_button((k_one_more + ("##" + field.pointer)).c_str(), {.icon = icons::k_plus}))
        return;
    room.view.focus_row = field.pointer + "/" + std::to_string(rows.size());
    change_interview(room, [pointer = field.pointer](FollowUpRecord& r) {
        lines_at(r.facts, pointer)->emplace_back();
    });
}

void draw_line(FollowUpRoom& room, const FormField& field) {
    std::string typed = *line_at(room.model.entry().record.facts, field.pointer);
    const std::string hint = hint_of(field, typed.empty());
    const std::string_view error = typed.empty() ? "" : problem(room, field.pointer);
    if (text_field(field.label.c_str(), typed, {.hint = hint, .error = error}))
        change_interview(room, [pointer = field.pointer, line = clean_line(typed)](
                                   FollowUpRecord& r) { *line_at(r.facts, pointer) = line; });
}

void draw_paragraphs(FollowUpRoom& room, const FormField& field) {
    text(Type::CaptionStrong, field.label);
    gap(4);
    const ProseEvents events =
        room.view.answer.draw(room.model.answer(), {.label = field.label.c_str(),
                                                    .min_rows = 3,
                                                    .max_rows = 8,
                                                    .type = Type::Body,
                                                    .longest = 20'000});
    if (events.refused_paste)
        room.out.push([](AppModel& model) { model.show_toast(strings::editor::k_too_long_paste); });
    if (room.view.answer.wants_frames()) room.out.push([](AppModel&) {});
    gap(4);
    const bool empty = room.model.answer().text().empty();
    const std::string_view wrong = empty ? "" : problem(room, field.pointer);
    if (wrong.empty())
        paragraph(Type::Caption, hint_of(field, empty), Token::Muted);
    else
        paragraph(Type::Caption, wrong, Token::Danger);
}

void draw_deadline(FollowUpRoom& room) {
    const FollowUpRecord& record = room.model.entry().record;
    const bool wrong = record.deadline_text.size() >= 10 && !record.facts.deadline;
    fact(room, k_deadline, record.deadline_text,
         {.hint = k_date_hint, .error = wrong ? k_date_wrong : ""},
         [](FollowUpRecord& r, const std::string& typed) { set_deadline(r, typed); });
}

void draw_uploaded(FollowUpRoom& room) {
    bool on = room.model.entry().record.facts.uploaded;
    if (tick(k_uploaded, on))
        change_interview(room, [on](FollowUpRecord& record) { record.facts.uploaded = on; });
}

void draw_own_field(FollowUpRoom& room, const FormField& field) {
    switch (field.shape) {
    case FieldShape::Line:
        return draw_line(room, field);
    case FieldShape::Lines:
        return draw_rows(room, field);
    case FieldShape::Paragraphs:
        return draw_paragraphs(room, field);
    case FieldShape::Deadline:
        return draw_deadline(room);
    case FieldShape::Uploaded:
        return draw_uploaded(room);
    }
}

void draw_match(FollowUpRoom& room) {
    const bool other = room.model.entry().record.facts.program.match == coach::MatchSystem::Other;
    int chosen = other ? 1 : 0;
    if (!segments(k_match, k_matches, chosen)) return;
    change_interview(room, [chosen](FollowUpRecord& record) {
        record.facts.program.match =
            chosen == 1 ? coach::MatchSystem::Other : coach::MatchSystem::Nrmp;
    });
}

} // namespace

void draw_interview_form(FollowUpRoom& room) {
    Card card("facts");
    paragraph(Type::Caption, room.model.form().about, Token::Muted);
    gap(12);
    draw_place(room);
    draw_person(room);
    for (const FormField& field : room.model.form().own) {
        gap(12);
        draw_own_field(room, field);
    }
    if (room.model.letter_template().declares_first_choice) {
        gap(12);
        draw_match(room);
    }
    gap(16);
    if (quiet_button(k_remove, {.icon = icons::k_delete}))
        attempt(room, [](FollowUpModel& model) { return model.remove(); });
}

} // namespace candor::ui
