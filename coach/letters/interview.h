#pragma once

// InterviewRecord: one interview and what became of its letters, as the workspace keeps it.
//
//     Result<InterviewRecord> record = parse_interview(stored.json);
//     record->thank_you.state = FollowUpState::NotSending;
//     workspace.save_interview(stored.id, to_json(record.value()));
//
// The applicant is not part of it: who writes comes from the profile each time.

#include "coach/facts/profile.h"
#include "coach/letters/letter_facts.h"

#include <optional>
#include <string>
#include <string_view>

namespace coach {

enum class FollowUpState {
    Open,
    Sent,
    NotSending, // as good a choice as sending
};

// As it is kept: "open", "sent", "not-sending". Any other word is read as open.
std::string_view to_word(FollowUpState state);
FollowUpState parse_follow_up_state(std::string_view word);

// One kind of letter to one person.
struct FollowUpStep {
    FollowUpState state = FollowUpState::Open;
    std::string date;      // ISO, of the choice
    std::string letter_id; // its draft in the workspace, once there is one

    bool operator==(const FollowUpStep&) const = default;
};

struct InterviewRecord {
    LetterFacts facts;      // everything but the applicant
    std::string date_text;  // as typed; facts.interview.date is set while it is a date
    std::string email_text; // as typed; facts.recipient.email is set while it is an address
    FollowUpStep thank_you;
    FollowUpStep first_choice;
    int variation = 0; // other wordings, when the person asked for them

    bool operator==(const InterviewRecord&) const = default;
};

std::string to_json(const InterviewRecord& record);
Result<InterviewRecord> parse_interview(std::string_view json);

// Take over what was typed; the facts keep only what is sound.
void set_date(InterviewRecord& record, std::string_view typed);
void set_email(InterviewRecord& record, std::string_view typed);

// The last day on which a note of thanks is still early.
Date best_by(Date interview, int days);

// Who writes. Languages below "good" are not claimed.
LetterApplicant letter_applicant(const Profile& profile);

} // namespace coach
