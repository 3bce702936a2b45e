#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/text.h"

#include <algorithm>

namespace candor::ui {

using namespace strings::follow_up;

namespace {

struct MarkLook {
    std::string words;
    Tone tone;
};

MarkLook mark_look(const FollowUpModel& model, const FollowUpEntry& entry) {
    switch (model.mark(entry)) {
    case FollowUpMark::LookFirst:
        return {k_look_first, Tone::Plain};
    case FollowUpMark::ToFill:
        return {k_to_fill, Tone::Plain};
    case FollowUpMark::Ahead:
        return {k_ahead, Tone::Plain};
    case FollowUpMark::BestBy: {
        const coach::Date day = *model.best_day(entry);
        return {k_best_by + std::string(coach::weekday_name(day).substr(0, 3)), Tone::Accent};
    }
    case FollowUpMark::LateIsFine:
        return {k_late_is_fine, Tone::Plain};
    case FollowUpMark::Draft:
        return {k_draft, Tone::Plain};
    case FollowUpMark::Sent:
        return {k_sent, Tone::Good};
    case FollowUpMark::NotSending:
        return {k_not_sending, Tone::Plain};
    case FollowUpMark::NoNotes:
        return {k_no_notes, Tone::Info};
    }
    return {"", Tone::Plain};
}

// Where and when; of a person without an interview, which letter.
std::string second_line(const FollowUpModel& model, const FollowUpEntry& entry) {
    const coach::LetterFacts& facts = entry.record.facts;
    const LetterForm& form = model.form(entry.record.lead);
    if (!form.to_program) return form.title;
    const std::string program = facts.program.name.empty() ? k_no_program : facts.program.name;
    return facts.interview.date ? program + " · " + short_day(*facts.interview.date) : program;
}

// What a row says and how its parts stand: long names go on in the next line, and the mark goes
// below them where it does not fit beside the name.
struct Row {
    std::string title;
    std::string note;
    MarkLook mark;
    float width = 0;
    bool mark_beside = false;
    float words_height = 0;
    float height = 0;
};

constexpr float k_side = 14;
constexpr float k_top = 10;

Row row_of(const FollowUpModel& model, const FollowUpEntry& entry, float width) {
    const coach::LetterFacts& facts = entry.record.facts;
    const bool interview = model.form(entry.record.lead).asks_day;
    Row row{interview ? k_new_person : k_new_letter, second_line(model, entry),
            mark_look(model, entry)};
    if (!facts.recipient.name.empty()) row.title = coach::full_name(facts.recipient);
    row.width = std::max(width - 2 * px(k_side), px(1));
    const float beside_mark = row.width - chip_width(row.mark.words) - px(8);
    row.mark_beside = text_width(Type::BodyStrong, row.title) <= beside_mark;
    row.words_height = paragraph_height(Type::BodyStrong, row.title, row.width) +
                       paragraph_height(Type::Caption, row.note, row.width);
    row.height = row.words_height + 2 * px(k_top);
    if (!row.mark_beside) row.height += chip_height() + px(6);
    return row;
}

void draw_row(const Row& row, ImVec2 min, ImVec2 max) {
    const ImVec2 corner{min.x + px(k_side), min.y + px(k_top)};
    ImGui::SetCursorScreenPos(corner);
    ImGui::BeginGroup();
    paragraph(Type::BodyStrong, row.title, Token::Ink, row.width);
    paragraph(Type::Caption, row.note, Token::Muted, row.width);
    ImGui::EndGroup();
    const ImVec2 right{max.x - px(k_side) - chip_width(row.mark.words), corner.y + px(2)};
    const ImVec2 below{corner.x, corner.y + row.words_height + px(6)};
    ImGui::SetCursorScreenPos(row.mark_beside ? right : below);
    chip(row.mark.tone, row.mark.words);
}

// The whole row is the control.
void draw_entry(const FollowUpRoom& room, std::size_t index) {
    const FollowUpEntry& entry = room.model.entries()[index];
    const float width = std::max(ImGui::GetContentRegionAvail().x, px(1));
    const Row row = row_of(room.model, entry, width);
    ImGui::PushID(entry.id.c_str());
    const Pressable area = pressable(row.title.c_str(), {width, row.height});
    const ImVec2 after = ImGui::GetCursorScreenPos();
    const bool chosen = room.model.chosen() == index;
    const ImU32 ground = chosen ? color(Token::AccentSoft) : faded(Token::Line, 0.4f);
    if (chosen || area.hovered)
        ImGui::GetWindowDrawList()->AddRectFilled(area.min, area.max, ground, px(10));
    draw_row(row, area.min, area.max);
    ImGui::SetCursorScreenPos(after);
    ImGui::Dummy({0, 0});
    ImGui::PopID();
    if (area.pressed) room.out.push([index](AppModel& model) { model.followup().choose(index); });
}

} // namespace

void draw_interview_list(FollowUpRoom& room) {
    for (std::size_t i = 0; i < room.model.entries().size(); ++i) {
        draw_entry(room, i);
        gap(8);
    }
}

} // namespace candor::ui
