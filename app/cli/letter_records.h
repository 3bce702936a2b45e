#pragma once

// The letters' side of a workspace: drafts, what was sent, and the first choice of a season.
//
//     Result<LetterRecords> records = LetterRecords::open(io, "/home/ana/candor", clock);
//     records->first_choice_sent(facts);

#include "app/cli/command.h"
#include "coach/letters/compose.h"
#include "coach/store/workspace.h"

#include <optional>
#include <string>

namespace candor::cli {

class LetterRecords {
public:
    static coach::Result<LetterRecords> open(const Io& io, const std::string& folder,
                                             const coach::Clock& clock,
                                             const coach::LetterContent& letters);

    // The first choice that counts as sent in the season of this interview.
    coach::Result<std::optional<coach::SentFirstChoice>>
    first_choice_sent(const coach::LetterFacts& facts) const;

    // Keeps the draft and gives its id; the same letter from the same facts keeps its id.
    coach::Result<std::string> keep(const coach::Letter& letter, const coach::LetterFacts& facts);

    coach::Workspace& workspace() { return m_workspace; }

private:
    LetterRecords(coach::Workspace workspace, const coach::LetterContent& letters)
        : m_workspace(std::move(workspace)), m_letters(letters) {}

    coach::Workspace m_workspace;
    const coach::LetterContent& m_letters;
};

} // namespace candor::cli
