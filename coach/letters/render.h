#pragma once

// A template and facts become a text: wordings are chosen by the facts, slots are filled, and the
// applicant's own words and the holes that are left are marked.
//
//     RenderedLetter letter = render_letter(letter_template, facts, 0);
//     letter.marks[0].field;                         // "/details/0"

#include "coach/letters/letter_content.h"
#include "coach/letters/letter_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace coach {

// Words of the body that come from one field in the applicant's own wording, or the hole that
// stands there while the field is empty.
struct OwnWords {
    Span span;
    std::string field; // JSON pointer into the facts
    bool hole = false;
};

struct RenderedLetter {
    std::string subject;
    std::string body;
    std::vector<OwnWords> marks; // in order
};

// `variation` asks for other wordings than 0 gives, for two letters that came out alike.
RenderedLetter render_letter(const LetterTemplate& letter, const LetterFacts& facts, int variation);

} // namespace coach
