#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/text.h"

namespace candor::ui {

using namespace strings::follow_up;

namespace {

struct MarkLook {
    std::string words;
    Tone tone;
};

MarkLook mark_look(const FollowUpModel& model, const FollowUpEntry& entry) {
    switch (model.mark(entry)) {
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
    case FollowUpMark::Sent:
        return {k_sent, Tone::Good};
    case FollowUpMark::NotSending:
        return {k_not_sending, Tone::Plain};
    case FollowUpMark::NoNotes:
        return {k_no_notes, Tone::Info};
    }
    return {"", Tone::Plain};
}

std::string program_and_day(const coach::LetterFacts& facts) {
    const std::string program = facts.program.name.empty() ? k_no_program : facts.program.name;
    return facts.interview.date ? program + " · " + short_day(*facts.interview.date) : program;
}

} // namespace

void draw_interview_list(FollowUpRoom& room) {
    const auto& entries = room.model.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const coach::LetterFacts& facts = entries[i].record.facts;
        const std::string title =
            facts.recipient.name.empty() ? k_new_person : coach::full_name(facts.recipient);
        const std::string note = program_and_day(facts);
        const MarkLook mark = mark_look(room.model, entries[i]);
        const ListRow row{.id = entries[i].id.c_str(),
                          .title = title.c_str(),
                          .note = note.c_str(),
                          .mark = mark.words.c_str(),
                          .mark_tone = mark.tone,
                          .chosen = room.model.chosen() == i};
        if (list_row(row)) room.out.push([i](AppModel& model) { model.followup().choose(i); });
        gap(8);
    }
}

} // namespace candor::ui
