// FollowUpModel: what the list and Home say. Nothing here presses the person to send.

#include "app/ui/model/followup_model.h"
#include "app/ui/strings_follow_up.h"
#include "coach/metrics/limits.h"

#include <algorithm>

namespace candor::ui {
namespace {

namespace words = strings::follow_up;
using coach::ContactPolicy;
using coach::FollowUpState;

void offer(RoomSummary& out, int urgency, std::string title, std::string note) {
    if (out.urgency >= urgency) return; // with equal urgency the first one stays
    out.urgency = urgency;
    out.next_title = std::move(title);
    out.next_note = std::move(note);
}

// Where nobody has looked what the program says, nobody knows whether a note may go.
bool was_looked_up(const FollowUpEntry& entry) {
    const ContactPolicy policy = entry.record.facts.program.contact_policy;
    return policy != ContactPolicy::Unknown && policy != ContactPolicy::Missing;
}

} // namespace

std::optional<coach::Date> FollowUpModel::best_day(const FollowUpEntry& entry) const {
    const auto& date = entry.record.facts.interview.date;
    if (!date) return std::nullopt;
    const double hours = m_services.limits.value("thank_you_hours_max", 48);
    return coach::best_by(*date, static_cast<int>(hours / 24));
}

FollowUpMark FollowUpModel::mark(const FollowUpEntry& entry) const {
    const FollowUpRecord& record = entry.record;
    const coach::FollowUpStep step = step_of(record, record.lead);
    if (step.state == FollowUpState::Sent) return FollowUpMark::Sent;
    if (step.state == FollowUpState::NotSending) return FollowUpMark::NotSending;
    if (!is_note(record.lead)) return is_filled(entry) ? FollowUpMark::Draft : FollowUpMark::ToFill;
    if (record.facts.program.contact_policy == ContactPolicy::None) return FollowUpMark::NoNotes;
    const coach::Date today = m_services.platform.local_time().date;
    const auto& held = record.facts.interview.date;
    if (held && *held > today) return FollowUpMark::Ahead;
    if (!was_looked_up(entry) && !record.facts.program.name.empty()) return FollowUpMark::LookFirst;
    if (!held || !is_filled(entry)) return FollowUpMark::ToFill;
    return today <= *best_day(entry) ? FollowUpMark::BestBy : FollowUpMark::LateIsFine;
}

std::size_t FollowUpModel::open_notes() const {
    return static_cast<std::size_t>(
        std::count_if(m_entries.begin(), m_entries.end(), [&](const FollowUpEntry& entry) {
            const FollowUpMark m = mark(entry);
            return m == FollowUpMark::BestBy || m == FollowUpMark::LateIsFine;
        }));
}

// What may be done next about one person.
void FollowUpModel::propose(const FollowUpEntry& entry, FollowUpMark mark, RoomSummary& out) const {
    const coach::LetterFacts& facts = entry.record.facts;
    const std::string to = words::k_may_send + short_name(facts);
    const coach::Date today = m_services.platform.local_time().date;
    switch (mark) {
    case FollowUpMark::LookFirst: {
        const bool soon = facts.interview.date && today <= *best_day(entry);
        return offer(out, soon ? 3 : 2,
                     words::k_policy_before + facts.program.name + words::k_policy_after,
                     words::k_policy_note);
    }
    case FollowUpMark::BestBy:
        return offer(out, 3, to,
                     words::k_best_by_day + std::string(coach::weekday_name(*best_day(entry))) +
                         words::k_or_not);
    case FollowUpMark::LateIsFine:
        return offer(out, 1, to, words::k_late_note);
    case FollowUpMark::Draft:
        return offer(out, 1, words::k_letter_may_send + short_name(facts),
                     form(entry.record.lead).title + ".");
    case FollowUpMark::ToFill:
        if (is_note(entry.record.lead))
            return offer(out, 2, words::k_fill_title, words::k_fill_note);
        return offer(out, 2, words::k_fill_letter, form(entry.record.lead).title + ".");
    case FollowUpMark::Ahead:
    case FollowUpMark::Sent:
    case FollowUpMark::NotSending:
    case FollowUpMark::NoNotes:
        return;
    }
}

RoomSummary FollowUpModel::summary() const {
    RoomSummary out;
    if (m_entries.empty()) return out;
    std::size_t settled = 0;
    for (const FollowUpEntry& entry : m_entries) {
        const FollowUpMark m = mark(entry);
        settled +=
            m == FollowUpMark::Sent || m == FollowUpMark::NotSending || m == FollowUpMark::NoNotes;
        propose(entry, m, out);
    }
    const std::size_t all = m_entries.size();
    const bool interviews =
        std::all_of(m_entries.begin(), m_entries.end(),
                    [&](const FollowUpEntry& entry) { return is_note(entry.record.lead); });
    out.about =
        std::to_string(all) + (interviews ? all == 1 ? words::k_interview : words::k_interviews
                               : all == 1 ? words::k_one_person
                                          : words::k_people);
    out.progress = std::to_string(settled) + words::k_of + std::to_string(all) + words::k_settled;
    out.fraction = static_cast<float>(settled) / static_cast<float>(all);
    return out;
}

} // namespace candor::ui
