#include "app/ui/model/followup_record.h"

#include "coach/text/utf8.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace candor::ui {
namespace {

using coach::FollowUpStep;
using coach::LetterKind;
using nlohmann::json;

json step_json(const FollowUpStep& step) {
    return {{"state", coach::to_word(step.state)}, {"date", step.date}, {"letter", step.letter_id}};
}

FollowUpStep read_step(const json& entry) {
    FollowUpStep step;
    step.state = coach::parse_follow_up_state(entry.value("state", ""));
    step.date = entry.value("date", "");
    step.letter_id = entry.value("letter", "");
    return step;
}

void read_room_fields(const json& root, FollowUpRecord& record) {
    if (const auto lead = coach::parse_letter_kind(root.value("lead", ""))) record.lead = *lead;
    record.deadline_text = root.value("deadline_text", "");
    for (const json& name : root.value("names_day", json::array())) {
        if (const auto kind = coach::parse_letter_kind(name.get<std::string>()))
            record.names_day.insert(*kind);
    }
    const json steps = root.value("other_steps", json::object());
    for (const auto& [name, entry] : steps.items()) {
        if (const auto kind = coach::parse_letter_kind(name)) {
            record.other_steps[*kind] = read_step(entry);
        }
    }
}

std::string cleaned(std::string_view typed, bool several_lines) {
    std::string out;
    for (std::size_t at = 0; at < typed.size();) {
        const std::size_t end = coach::utf8::next(typed, at);
        const std::string_view letter = typed.substr(at, end - at);
        if (coach::line_problem(letter).empty() || (several_lines && letter == "\n"))
            out += letter;
        else if (letter == "\t")
            out += ' ';
        at = end;
    }
    return out;
}

} // namespace

std::string record_json(const FollowUpRecord& record) {
    json out = json::parse(coach::to_json(static_cast<const coach::InterviewRecord&>(record)));
    out["lead"] = coach::letter_kind_name(record.lead);
    out["deadline_text"] = record.deadline_text;
    for (const LetterKind kind : record.names_day) {
        out["names_day"].push_back(coach::letter_kind_name(kind));
    }
    for (const auto& [kind, step] : record.other_steps) {
        out["other_steps"][std::string(coach::letter_kind_name(kind))] = step_json(step);
    }
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

coach::Result<FollowUpRecord> parse_record(std::string_view text) {
    coach::Result<coach::InterviewRecord> interview = coach::parse_interview(text);
    if (!interview) return interview.error();
    FollowUpRecord record;
    static_cast<coach::InterviewRecord&>(record) = std::move(interview).value();
    try {
        read_room_fields(json::parse(text), record);
    }
    catch (const json::exception&) {
        return coach::Error{"", "This entry cannot be read. Restore a backup, or add it again."};
    }
    return record;
}

FollowUpStep step_of(const FollowUpRecord& record, LetterKind kind) {
    if (kind == LetterKind::ThankYou) return record.thank_you;
    if (kind == LetterKind::FirstChoice) return record.first_choice;
    const auto found = record.other_steps.find(kind);
    return found == record.other_steps.end() ? FollowUpStep{} : found->second;
}

FollowUpStep& step_of(FollowUpRecord& record, LetterKind kind) {
    if (kind == LetterKind::ThankYou) return record.thank_you;
    if (kind == LetterKind::FirstChoice) return record.first_choice;
    return record.other_steps[kind];
}

std::string short_name(const coach::LetterFacts& facts) {
    const std::string greeting = coach::salutation(facts.recipient);
    return greeting.empty() ? coach::full_name(facts.recipient) : greeting;
}

void set_deadline(FollowUpRecord& record, std::string_view typed) {
    record.deadline_text = typed;
    record.facts.deadline.reset();
    if (const auto date = coach::parse_date(typed)) record.facts.deadline = date.value();
}

std::string clean_line(std::string_view typed) {
    return cleaned(typed, false);
}

std::string clean_paragraphs(std::string_view typed) {
    return cleaned(typed, true);
}

} // namespace candor::ui
