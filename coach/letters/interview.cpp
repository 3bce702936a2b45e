#include "coach/letters/interview.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace coach {
namespace {

using nlohmann::json;

constexpr std::array<std::pair<FollowUpState, std::string_view>, 3> k_states = {{
    {FollowUpState::Open, "open"},
    {FollowUpState::Sent, "sent"},
    {FollowUpState::NotSending, "not-sending"},
}};

json step_json(const FollowUpStep& step) {
    json out = json::object();
    out["state"] = to_word(step.state);
    if (!step.date.empty()) out["date"] = step.date;
    if (!step.letter_id.empty()) out["letter"] = step.letter_id;
    return out;
}

FollowUpStep read_step(const json& record, const char* key) {
    FollowUpStep step;
    const json entry = record.value(key, json::object());
    step.state = parse_follow_up_state(entry.value("state", ""));
    step.date = entry.value("date", "");
    step.letter_id = entry.value("letter", "");
    return step;
}

} // namespace

std::string_view to_word(FollowUpState state) {
    return std::find_if(k_states.begin(), k_states.end(),
                        [&](const auto& one) { return one.first == state; })
        ->second;
}

FollowUpState parse_follow_up_state(std::string_view word) {
    const auto found = std::find_if(k_states.begin(), k_states.end(),
                                    [&](const auto& one) { return one.second == word; });
    return found == k_states.end() ? FollowUpState::Open : found->first;
}

std::string to_json(const InterviewRecord& record) {
    LetterFacts facts = record.facts;
    facts.applicant = {};
    json out = json::object();
    out["version"] = 1;
    out["facts"] = json::parse(to_json(facts));
    out["date_text"] = record.date_text;
    out["email_text"] = record.email_text;
    out["thank_you"] = step_json(record.thank_you);
    out["first_choice"] = step_json(record.first_choice);
    out["variation"] = record.variation;
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<InterviewRecord> parse_interview(std::string_view text) {
    InterviewRecord record;
    try {
        const json root = json::parse(text);
        Result<LetterFacts> facts = parse_letter_facts(root.value("facts", json::object()).dump());
        if (!facts) return facts.error();
        record.facts = std::move(facts.value());
        record.date_text = root.value("date_text", "");
        record.email_text = root.value("email_text", "");
        record.thank_you = read_step(root, "thank_you");
        record.first_choice = read_step(root, "first_choice");
        record.variation = root.value("variation", 0);
    }
    catch (const json::exception&) {
        return Error{"", "This interview cannot be read. Restore a backup, or add it again."};
    }
    return record;
}

void set_date(InterviewRecord& record, std::string_view typed) {
    record.date_text = typed;
    record.facts.interview.date.reset();
    if (const Result<Date> date = parse_date(typed)) record.facts.interview.date = date.value();
}

void set_email(InterviewRecord& record, std::string_view typed) {
    record.email_text = typed;
    record.facts.recipient.email = email_problem(typed).empty() ? std::string(typed) : "";
}

Date best_by(Date interview, int days) {
    return date_from_days(days_from_epoch(interview) + days);
}

LetterApplicant letter_applicant(const Profile& profile) {
    LetterApplicant applicant;
    applicant.name = profile.name;
    applicant.email = email_problem(profile.email).empty() ? profile.email : "";
    applicant.aamc_id = aamc_id_problem(profile.aamc_id).empty() ? profile.aamc_id : "";
    applicant.specialty = profile.specialty;
    for (const Language& language : profile.languages) {
        if (language.level <= LanguageLevel::Good) applicant.languages.push_back(language.name);
    }
    return applicant;
}

} // namespace coach
