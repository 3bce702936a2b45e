#include "app/ui/screens/follow_up_marked_text.h"
#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/text.h"

#include <optional>

namespace candor::ui {

using namespace strings::follow_up;
using coach::FollowUpState;

namespace {

using Answer = std::optional<bool> coach::LetterConditions::*;
constexpr Answer k_answers[] = {&coach::LetterConditions::is_true, &coach::LetterConditions::only,
                                &coach::LetterConditions::nrmp, &coach::LetterConditions::allowed};

void labelled(const char* label, const std::string& words) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    text_at(at, Type::Caption, label, Token::Muted);
    const float left = text_width(Type::Caption, label) + px(4);
    ImGui::SetCursorScreenPos({at.x + left, at.y});
    paragraph(Type::Caption, words);
}

void draw_head(const FollowUpRoom& room) {
    const coach::LetterRecipient& to = room.model.entry().record.facts.recipient;
    const std::string name = coach::full_name(to);
    labelled(k_to, to.email.empty() ? name : name + " <" + to.email + ">");
    labelled(k_subject, room.model.letter().subject);
    gap(8);
    hairline();
    gap(12);
}

void save_file(AppModel& model) {
    const FollowUpModel& followup = model.followup();
    const coach::Result<std::string> eml = followup.eml();
    if (!eml) return model.show_banner({.id = "follow-up", .text = eml.error().message});
    model.save_all(); // the dialog holds everything up, and nothing typed may wait for it
    Platform& platform = model.services().platform;
    const std::optional<std::string> path = platform.save_file_dialog(followup.file_name());
    if (!path) return;
    const coach::Status written = platform.write_file(*path, eml.value());
    if (!written) return model.show_banner({.id = "follow-up", .text = written.error().text()});
    model.close_banner("follow-up");
    model.show_toast(k_saved + *path);
}

void open_mail(AppModel& model) {
    const coach::Result<std::string> link = model.followup().mail_link();
    const coach::Status opened =
        link ? model.services().platform.open_external(link.value()) : coach::Status(link.error());
    if (!opened) return model.show_banner({.id = "follow-up", .text = opened.error().text()});
    model.close_banner("follow-up");
    model.show_toast(k_opened);
}

void copy(const FollowUpRoom& room, const std::string& words, const char* done) {
    ImGui::SetClipboardText(words.c_str());
    room.out.push([done](AppModel& model) { model.show_toast(done); });
}

// Buttons that do not fit into the row go into the next.
void flow(const char* label, const ButtonOptions& options, ButtonKind kind) {
    ImGui::SameLine(0, px(6));
    if (ImGui::GetContentRegionAvail().x < button_width(kind, label, options)) ImGui::NewLine();
}

void draw_buttons(const FollowUpRoom& room) {
    const coach::Letter& letter = room.model.letter();
    const bool ready = letter.ready;
    const ButtonOptions save{.icon = icons::k_save, .enabled = ready};
    const ButtonOptions open{.icon = icons::k_mail_open, .enabled = ready};
    const ButtonOptions subject{.enabled = ready};
    if (primary_button(k_copy, {.icon = icons::k_copy, .enabled = ready}))
        copy(room, letter.body, k_copied);
    flow(k_save, save, ButtonKind::Secondary);
    if (secondary_button(k_save, save)) room.out.push(save_file);
    flow(k_open, open, ButtonKind::Secondary);
    if (secondary_button(k_open, open)) room.out.push(open_mail);
    gap(4);
    if (quiet_button(k_copy_subject, subject)) copy(room, letter.subject, k_subject_copied);
    flow(k_other, {}, ButtonKind::Quiet);
    if (quiet_button(k_other))
        room.out.push([](AppModel& model) { model.followup().other_wording(); });
}

// An icon and words that wrap beside it.
void draw_line(const ReadyLine& line) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const Token ink = line.good ? Token::Good : Token::Warn;
    text_at(at, Type::Caption, line.good ? icons::k_check : icons::k_arrow_right, ink);
    ImGui::SetCursorScreenPos({at.x + px(22), at.y});
    paragraph(Type::Caption, line.text, line.good ? Token::Muted : Token::Ink);
    gap(4);
}

bool waits_for_conditions(const FollowUpRoom& room) {
    if (room.model.kind() != coach::LetterKind::FirstChoice) return false;
    const coach::LetterConditions& conditions = room.model.entry().record.facts.conditions;
    for (const Answer answer : k_answers) {
        if (conditions.*answer != true) return true;
    }
    return false;
}

} // namespace

void draw_conditions(FollowUpRoom& room) {
    {
        Card card("conditions");
        text(Type::BodyStrong, k_conditions);
        paragraph(Type::Caption, k_conditions_note, Token::Muted);
        gap(4);
        const coach::LetterConditions& conditions = room.model.entry().record.facts.conditions;
        for (std::size_t i = 0; i < std::size(k_answers); ++i) {
            bool on = conditions.*k_answers[i] == true;
            if (!tick(k_conditions_list[i], on)) continue;
            change_interview(room, [i, on](coach::InterviewRecord& record) {
                record.facts.conditions.*k_answers[i] = on ? std::optional(true) : std::nullopt;
            });
        }
    }
    gap(14);
}

void draw_letter(FollowUpRoom& room) {
    const coach::Letter& letter = room.model.letter();
    Card card("letter", {.padding = 26});
    if (letter.refused) {
        text(Type::BodyStrong, k_no_letter);
        gap(4);
        paragraph(Type::Body, letter.missing.front().why);
        return;
    }
    if (waits_for_conditions(room)) return paragraph(Type::Body, k_untick, Token::Muted);
    draw_head(room);
    marked_text(Type::Body, letter.body, letter.marks);
    gap(16);
    draw_buttons(room);
}

void draw_readiness(FollowUpRoom& room) {
    const coach::Letter& letter = room.model.letter();
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
    if (names_applicant && secondary_button(k_to_facts))
        room.out.push([](AppModel& model) { model.go_to(Room::Facts); });
    std::string note = letter.marks.empty() ? "" : k_marked_words;
    for (const coach::LetterNote& one : room.model.form().notes)
        note += one.text;
    if (note.empty()) return;
    gap(4);
    paragraph(Type::Small, note, Token::Muted);
}

void draw_and_then(FollowUpRoom& room) {
    Card card("and-then", {.padding = 14});
    text(Type::BodyStrong, k_and_then);
    gap(8);
    const coach::FollowUpStep& step = room.model.step();
    if (step.state == FollowUpState::Open) {
        if (secondary_button(k_i_sent_it, {.enabled = room.model.letter().ready}))
            attempt(room, [](FollowUpModel& model) { return model.mark_sent(); });
        flow(k_i_do_not_send, {}, ButtonKind::Secondary);
        if (secondary_button(k_i_do_not_send))
            room.out.push([](AppModel& model) { model.followup().mark_not_sending(); });
        return;
    }
    const coach::Result<coach::Date> date = coach::parse_date(step.date);
    const std::string day = date ? coach::to_words(date.value()) : step.date;
    paragraph(Type::Body, step.state == FollowUpState::Sent ? k_was_sent + day + "."
                                                            : std::string(k_was_not_sent));
    gap(4);
    if (quiet_button(k_take_back, {.icon = icons::k_undo}))
        attempt(room, [](FollowUpModel& model) { return model.reopen(); });
}

} // namespace candor::ui
