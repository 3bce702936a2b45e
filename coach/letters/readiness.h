#pragma once

// Whether a letter's facts are complete and its slots hold what belongs there.

#include "coach/letters/compliance.h"

namespace coach {

// Fields that the letter cannot do without and that are empty, in the template's order.
std::vector<Missing> empty_fields(const LetterTemplate& letter, const LetterFacts& facts);

// Slots that hold a clause, a phrase for anybody, a score or a ranking, or a question without its
// mark; a greeting in the place of a name.
std::vector<Missing> unfit_slots(const LetterContent& content, const LetterFacts& facts,
                                 std::vector<SlotText> texts);

} // namespace coach
