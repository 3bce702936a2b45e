#include "coach/practice/subject.h"

#include "coach/text/fold.h"

namespace coach {

bool asks_about_record(std::string_view question, const QuestionBank& bank,
                       const Matcher& matcher) {
    const Question* known = bank.match(question);
    if (known == nullptr || known->theme == k_record_theme) return true;
    return !matcher.topic_hits("asks-about-record", fold(question).text).empty();
}

} // namespace coach
