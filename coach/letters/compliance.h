#pragma once

// What may be written to a program: the program's own wish, the conditions of a first choice, and
// what a sentence does (thanks, asks, promises, presses). The rules are dated data in
// content/compliance.json.
//
//     for (const Missing& m : refusals(content, letter, facts, sent)) show(m.field, m.why);

#include "coach/letters/letter_content.h"
#include "coach/letters/letter_facts.h"
#include "coach/letters/slots.h"

#include <optional>
#include <string>
#include <vector>

namespace coach {

// Why a letter is not ready, or why it is refused.
struct Missing {
    std::string field; // JSON pointer into the facts
    std::string why;   // one or two sentences
    Source source;     // may be empty
};

// The first choice that is marked as sent in the season of the interview.
struct SentFirstChoice {
    std::string program;
    std::string date; // ISO
};

// Reasons not to write this letter at all.
std::vector<Missing> refusals(const LetterContent& content, const LetterTemplate& letter,
                              const LetterFacts& facts, const std::optional<SentFirstChoice>& sent);

// Reasons to wait: a policy or a condition that nobody has looked at.
std::vector<Missing> open_gates(const LetterContent& content, const LetterTemplate& letter,
                                const LetterFacts& facts);

// What the applicant's own words in this letter do that is not right here. `refuse` is set when
// one of them must not be sent in any form.
std::vector<Missing> wrong_acts(const LetterContent& content, const LetterTemplate& letter,
                                const std::vector<SlotText>& texts, bool& refuse);

// Whether two names mean the same program: letters' size and spaces do not count.
bool same_program(std::string_view a, std::string_view b);

} // namespace coach
