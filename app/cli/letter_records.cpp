#include "app/cli/letter_records.h"

#include <algorithm>

namespace candor::cli {

using coach::Result;

Result<LetterRecords> LetterRecords::open(const Io& io, const std::string& folder,
                                          const coach::Clock& clock,
                                          const coach::LetterContent& letters) {
    const Result<coach::Paths> paths = coach::find_paths(io.environment, folder);
    if (!paths) return paths.error();
    Result<coach::Workspace> workspace = coach::Workspace::open(paths.value(), clock);
    if (!workspace) return workspace.error();
    return LetterRecords(std::move(workspace.value()), letters);
}

Result<std::optional<coach::SentFirstChoice>>
LetterRecords::first_choice_sent(const coach::LetterFacts& facts) const {
    std::optional<coach::SentFirstChoice> sent;
    if (!facts.interview.date) return sent;
    const auto entry = m_workspace.first_choice_sent(m_letters.season_of(*facts.interview.date));
    if (!entry) return entry.error();
    if (entry.value()) sent = coach::SentFirstChoice{entry.value()->program, entry.value()->date};
    return sent;
}

Result<std::string> LetterRecords::keep(const coach::Letter& letter,
                                        const coach::LetterFacts& facts) {
    coach::StoredDraft draft;
    draft.kind = coach::letter_kind_name(letter.kind);
    draft.program = facts.program.name;
    draft.season = facts.interview.date ? m_letters.season_of(*facts.interview.date) : "";
    draft.facts_json = coach::to_json(facts);
    draft.subject = letter.subject;
    draft.body = letter.body;
    const auto drafts = m_workspace.list_drafts();
    if (!drafts) return drafts.error();
    const auto same = std::find_if(
        drafts.value().begin(), drafts.value().end(), [&](const coach::StoredDraft& other) {
            return other.kind == draft.kind && other.facts_json == draft.facts_json;
        });
    if (same != drafts.value().end()) return same->id;
    const Result<coach::StoredDraft> made = m_workspace.create_draft(draft);
    if (!made) return made.error();
    return made->id;
}

} // namespace candor::cli
