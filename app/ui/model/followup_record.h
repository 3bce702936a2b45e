#pragma once

// FollowUpRecord: one person to write to and what became of the letters, as the workspace keeps it.
// An interviewer has an interview; a letter writer or a mentor has only a name.
//
//     Result<FollowUpRecord> record = parse_record(stored.json);
//     step_of(*record, LetterKind::Question).state = FollowUpState::NotSending;
//     workspace.save_interview(stored.id, record_json(*record));

#include "coach/letters/interview.h"
#include "coach/letters/letter_kind.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace candor::ui {

struct FollowUpRecord : coach::InterviewRecord {
    coach::LetterKind lead = coach::LetterKind::ThankYou; // the letter that it was made for
    std::string deadline_text; // as typed; facts.deadline is set while it is a date
    std::map<coach::LetterKind, coach::FollowUpStep> other_steps; // but for an interview's own two
    std::set<coach::LetterKind> names_day; // letters that need no day of the interview but name it

    bool operator==(const FollowUpRecord&) const = default;
};

std::string record_json(const FollowUpRecord& record);
coach::Result<FollowUpRecord> parse_record(std::string_view json);

// What became of this kind of letter to this person.
coach::FollowUpStep step_of(const FollowUpRecord& record, coach::LetterKind kind);
coach::FollowUpStep& step_of(FollowUpRecord& record, coach::LetterKind kind);

// How the person is called: as they are greeted, else by their whole name; may be empty.
std::string short_name(const coach::LetterFacts& facts);

void set_deadline(FollowUpRecord& record, std::string_view typed);

// What was typed or pasted, fit for a letter: tabs become blanks, hidden marks vanish, which would
// break a header line; all the words stay. Paragraphs keep their line breaks.
std::string clean_line(std::string_view typed);
std::string clean_paragraphs(std::string_view typed);

} // namespace candor::ui
