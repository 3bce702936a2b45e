#pragma once

// What a question asks about: the record (scores, exams, attempts), or something else. In doubt,
// and without a question, it is the record.
//
//     if (asks_about_record(question, bank, checker.matcher())) ...

#include "coach/practice/bank.h"
#include "coach/rules/matcher.h"

#include <string_view>

namespace coach {

bool asks_about_record(std::string_view question, const QuestionBank& bank, const Matcher& matcher);

} // namespace coach
