#include "app/ui/screens/follow_up_marked_text.h"
#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/finding_card.h"
#include "app/ui/widgets/text.h"
#include "coach/rules/rule.h"

#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

using namespace strings::follow_up;

namespace {

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

void draw_buttons(const FollowUpRoom& room) {
    const coach::Letter& letter = room.model.letter();
    const bool ready = letter.ready;
    const ButtonOptions save{.icon = icons::k_save, .enabled = ready};
    const ButtonOptions open{.icon = icons::k_mail_open, .enabled = ready};
    const ButtonOptions subject{.enabled = ready};
    if (primary_button(k_copy, {.icon = icons::k_copy, .enabled = ready}))
        copy(room, letter.body, k_copied);
    flow(button_width(ButtonKind::Secondary, k_save, save));
    if (secondary_button(k_save, save)) room.out.push(save_file);
    flow(button_width(ButtonKind::Secondary, k_open, open));
    if (secondary_button(k_open, open)) room.out.push(open_mail);
    gap(8);
    if (quiet_button(k_copy_subject, subject)) copy(room, letter.subject, k_subject_copied);
    flow(button_width(ButtonKind::Quiet, k_other));
    if (quiet_button(k_other))
        room.out.push([](AppModel& model) { model.followup().other_wording(); });
}

// What was sent stays as it was, whatever is noted later.
void draw_as_sent(const FollowUpRoom& room) {
    if (room.model.sent_lines().empty()) return;
    const SentLine& sent = room.model.sent_lines().back();
    paragraph(Type::CaptionStrong, k_as_sent + coach::to_words(sent.date), Token::Muted);
    gap(8);
    marked_text(Type::Body, sent.text, {});
}

// Each with its reason; a press opens it.
void draw_findings(const FollowUpRoom& room) {
    const std::vector<coach::Finding>& findings = room.model.letter().findings;
    if (findings.empty()) return;
    gap(14);
    text(Type::BodyStrong, k_findings);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        gap(8);
        const coach::Rule& rule = *findings[i].rule;
        const std::string source = rule.source.name + ", " + rule.source.date;
        const std::string id = "finding" + std::to_string(i);
        const FindingAction action = finding_card({.id = id.c_str(),
                                                   .category = rule.category,
                                                   .severity = findings[i].severity,
                                                   .message = findings[i].message,
                                                   .why = rule.why,
                                                   .advice = findings[i].advice,
                                                   .source = source,
                                                   .chosen = room.view.finding == i,
                                                   .shows_source = room.view.finding_source});
        if (action == FindingAction::Choose) {
            const bool open = room.view.finding == i;
            room.view.finding = open ? std::nullopt : std::optional(i);
            room.view.finding_source = false;
        }
        if (action == FindingAction::Why) room.view.finding_source = !room.view.finding_source;
    }
}

void draw_sheet(const FollowUpRoom& room) {
    const coach::Letter& letter = room.model.letter();
    Card card("letter", {.padding = 26});
    if (room.model.step().state == coach::FollowUpState::Sent) return draw_as_sent(room);
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

} // namespace

void draw_letter(FollowUpRoom& room) {
    draw_sheet(room);
    if (room.model.step().state != coach::FollowUpState::Sent) draw_findings(room);
}

} // namespace candor::ui
