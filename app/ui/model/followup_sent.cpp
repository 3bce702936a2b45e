// FollowUpModel: what became of a letter. The ledger only ever grows: a mistaken line is taken back
// by another.

#include "app/ui/model/followup_model.h"
#include "app/ui/strings_follow_up.h"
#include "coach/store/workspace.h"

namespace candor::ui {

using coach::Done;
using coach::FollowUpState;
using coach::FollowUpStep;
using coach::Result;
using coach::Status;

void FollowUpModel::look_up_sent() {
    m_sent.clear();
    if (!m_chosen || step().letter_id.empty()) return;
    const auto ledger = m_services.workspace.ledger();
    if (!ledger) {
        m_load_error = ledger.error().text();
        return;
    }
    for (const coach::LedgerEntry& line : ledger.value()) {
        const Result<coach::Date> date = coach::parse_date(line.date);
        if (line.letter_id != step().letter_id || !date) continue;
        m_sent.push_back({date.value(), line.event == coach::LedgerEvent::Correction, line.text});
    }
}

Result<std::string> FollowUpModel::keep_draft() {
    const coach::LetterFacts facts = facts_of(entry(), m_kind);
    coach::StoredDraft draft;
    draft.id = step().letter_id;
    draft.kind = coach::letter_kind_name(m_kind);
    draft.program = facts.program.name;
    draft.season = facts.interview.date ? m_content->season_of(*facts.interview.date) : "";
    draft.facts_json = coach::to_json(facts);
    draft.subject = m_letter.subject;
    draft.body = m_letter.body;
    if (!draft.id.empty()) {
        const Status saved = m_services.workspace.save_draft(draft);
        if (!saved) return saved.error();
        return draft.id;
    }
    const auto made = m_services.workspace.create_draft(draft);
    if (!made) return made.error();
    return made->id;
}

Status FollowUpModel::save_step(const FollowUpStep& wanted) {
    FollowUpRecord record = entry().record;
    step_of(record, m_kind) = wanted;
    return m_services.workspace.save_interview(entry().id, record_json(record));
}

void FollowUpModel::settle_step(const FollowUpStep& wanted) {
    step_of(m_entries[*m_chosen].record, m_kind) = wanted;
    look_up_sent();
    note_edit();
}

Status FollowUpModel::mark_sent() {
    if (!m_chosen || !m_letter.ready) return Done{};
    const coach::Date today = m_services.platform.local_time().date;
    FollowUpStep marked{FollowUpState::Sent, coach::to_iso(today), step().letter_id};
    // The ledger's line, the draft and the interview stand or fall together.
    Status done = m_services.workspace.together([&]() -> Status {
        const Result<std::string> id = keep_draft();
        if (!id) return id.error();
        marked.letter_id = id.value();
        const std::string text = "Subject: " + m_letter.subject + "\n\n" + m_letter.body + "\n";
        const auto line = m_services.workspace.mark_sent(marked.letter_id, today, text);
        if (!line) return line.error();
        return save_step(marked);
    });
    if (!done) return done;
    settle_step(marked);
    return Done{};
}

void FollowUpModel::mark_not_sending() {
    if (!m_chosen) return;
    const coach::Date today = m_services.platform.local_time().date;
    settle_step({FollowUpState::NotSending, coach::to_iso(today), step().letter_id});
}

Status FollowUpModel::reopen() {
    if (!m_chosen) return Done{};
    const FollowUpStep opened{FollowUpState::Open, {}, step().letter_id};
    // The ledger's line and the interview stand or fall together.
    Status done = m_services.workspace.together([&]() -> Status {
        if (step().state == FollowUpState::Sent) {
            const coach::Date today = m_services.platform.local_time().date;
            const auto line =
                m_services.workspace.correct_sent(opened.letter_id, today, "Marked by mistake.");
            if (!line) return line.error();
        }
        return save_step(opened);
    });
    if (!done) return done;
    settle_step(opened);
    return Done{};
}

} // namespace candor::ui
