#pragma once

// Checks of names in a letter against the program and the person that it goes to: the mistake of
// a letter adapted from another one.
//
// Where a program is named, the pack says: topic "program-place" captures the words behind "my
// first choice is", "to train at" and the like; topic "general-name-word" lists the words that
// many programs share ("Internal", "Medicine", "Hospital"). Topic "own-past" marks sentences on
// the applicant's own training, where other institutions are named rightly.

#include "coach/rules/checks.h"

namespace coach {

void check_wrong_program(const CheckContext& context, const Rule& rule, std::vector<Finding>& out);

// "Dear Dr. Sanderson," in a letter to Dr. Mori.
void check_wrong_person(const CheckContext& context, const Rule& rule, std::vector<Finding>& out);

} // namespace coach
