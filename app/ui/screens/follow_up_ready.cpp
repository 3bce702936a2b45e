#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text.h"

namespace candor::ui {

using namespace strings::follow_up;
using coach::FollowUpState;

namespace {

// An icon and words that wrap beside it.
void draw_line(const ReadyLine& line) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const Token ink = line.good ? Token::Good : Token::Warn;
    text_at(at, Type::Caption, line.good ? icons::k_check : icons::k_arrow_right, ink);
    ImGui::SetCursorScreenPos({at.x + px(22), at.y});
    paragraph(Type::Caption, line.text, line.good ? Token::Muted : Token::Ink);
    gap(4);
}

void draw_ready_card(const FollowUpRoom& room, const coach::Letter& letter) {
    Card card("ready", {.padding = 16});
    if (letter.ready)
        chip(Tone::Good, k_ready);
    else if (letter.refused)
        chip(Tone::Info, k_refused);
    else
        chip(Tone::Warn, k_not_ready);
    gap(8);
    bool names_applicant = false;
    for (const ReadyLine& line : room.model.ready_lines()) {
        draw_line(line);
        names_applicant = names_applicant || line.field.starts_with("/applicant");
    }
    if (names_applicant) {
        gap(4);
        if (secondary_button(k_to_facts))
            room.out.push([](AppModel& model) { model.go_to(Room::Facts); });
        gap(4);
    }
    std::string note = letter.marks.empty() ? "" : k_marked_words;
    for (const coach::LetterNote& one : room.model.letter_template().notes)
        note += one.text;
    if (note.empty()) return;
    gap(4);
    paragraph(Type::Small, note, Token::Muted);
}

// Every line of the ledger about this letter, once one was taken back.
void draw_record(const FollowUpRoom& room) {
    const std::vector<SentLine>& lines = room.model.sent_lines();
    if (lines.size() < 2) return;
    gap(8);
    text(Type::CaptionStrong, k_record);
    for (const SentLine& line : lines) {
        paragraph(Type::Small,
                  coach::to_words(line.date) + (line.taken_back ? k_record_back : k_record_sent),
                  Token::Muted);
    }
}

void draw_choices(const FollowUpRoom& room) {
    if (secondary_button(k_i_sent_it, {.enabled = room.model.letter().ready}))
        attempt(room, [](FollowUpModel& model) { return model.mark_sent(); });
    flow(button_width(ButtonKind::Secondary, k_i_do_not_send));
    if (secondary_button(k_i_do_not_send))
        room.out.push([](AppModel& model) { model.followup().mark_not_sending(); });
}

void draw_choice_made(const FollowUpRoom& room, const coach::FollowUpStep& step) {
    const coach::Result<coach::Date> date = coach::parse_date(step.date);
    const std::string day = date ? coach::to_words(date.value()) : step.date;
    paragraph(Type::Body, step.state == FollowUpState::Sent ? k_was_sent + day + "."
                                                            : std::string(k_was_not_sent));
    gap(4);
    if (quiet_button(k_take_back, {.icon = icons::k_undo}))
        attempt(room, [](FollowUpModel& model) { return model.reopen(); });
}

} // namespace

void draw_readiness(FollowUpRoom& room) {
    if (room.model.step().state == FollowUpState::Sent) return; // there is nothing left to wait for
    const coach::Letter& letter = room.model.letter();
    draw_ready_card(room, letter);
    gap(14);
}

void draw_and_then(FollowUpRoom& room) {
    Card card("and-then", {.padding = 12});
    text(Type::BodyStrong, k_and_then);
    gap(8);
    const coach::FollowUpStep step = room.model.step();
    if (step.state == FollowUpState::Open)
        draw_choices(room);
    else
        draw_choice_made(room, step);
    draw_record(room);
}

} // namespace candor::ui
