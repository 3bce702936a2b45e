#pragma once

// Composer: facts in, a letter out, or the reasons why there is none yet. Every sentence of a
// letter is courtesy or carries the applicant's own words.
//
//     Composer composer(content, checker);
//     Letter letter = composer.compose(LetterKind::ThankYou, facts, {});
//     if (letter.ready) use(letter.subject, letter.body);
//     else for (const Missing& m : letter.missing) show(m.field, m.why);

#include "coach/letters/compliance.h"
#include "coach/letters/render.h"
#include "coach/rules/checker.h"

#include <optional>
#include <string>
#include <vector>

namespace coach {

struct Letter {
    LetterKind kind = LetterKind::ThankYou;
    bool ready = false;
    bool refused = false;         // must not be written: the body is empty
    std::vector<Missing> missing; // in a refusal, why, first
    std::string subject;
    std::string body;
    std::size_t words = 0;
    std::vector<OwnWords> marks;   // in the body
    std::vector<Finding> findings; // in the body; a ready letter has hints at most
};

struct ComposeOptions {
    std::optional<SentFirstChoice> first_choice_sent; // of the interview's season
    int variation = 0;                                // other wordings for the same facts
};

class Composer {
public:
    Composer(const LetterContent& content, const Checker& checker); // keeps both by reference

    Letter compose(LetterKind kind, const LetterFacts& facts, const ComposeOptions& options) const;

    const LetterContent& content() const { return m_content; }

private:
    void check_body(Letter& letter, const LetterFacts& facts) const;
    void check_length(Letter& letter, const LetterTemplate& form) const;

    const LetterContent& m_content;
    const Checker& m_checker;
};

} // namespace coach
