#pragma once

// QuestionBank: interview questions in our own words, by theme, as data from
// content/questions/*.json. Each says what is really being asked, how long an answer may take, what
// goes wrong, and a skeleton of points to practise from (points, not scripts).
//
//     QuestionBank bank;
//     std::vector<Error> problems = bank.add("questions/person.json", json_text);
//     bank.in_theme("person");
//     bank.match("So why did you pick this specialty?");   // the entry, or null
//
// A file of the user's own with the same question id replaces that question.

#include "coach/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct Question {
    std::string id;     // "rf-step1"
    std::string theme;  // "red-flag"
    std::string prompt; // as an interviewer says it
    std::string asks;   // what is really being asked
    int seconds = 0;    // about as long as an answer should take
    std::vector<std::string> pitfalls;
    std::vector<std::string> skeleton; // bullets of a good answer
    std::vector<std::string> also;     // other ways of asking it
};

struct Theme {
    std::string id;
    std::string title;
    std::string note; // how to answer this kind of question
    std::string source;
};

// The theme whose questions ask about scores, attempts and the record.
inline constexpr std::string_view k_record_theme = "red-flag";

class QuestionBank {
public:
    // What cannot be used, each with file and JSON pointer; the rest is kept.
    std::vector<Error> add(std::string_view file, std::string_view json);

    const std::vector<Theme>& themes() const { return m_themes; }
    const std::vector<Question>& questions() const { return m_questions; }
    std::vector<const Question*> in_theme(std::string_view theme) const;
    const Question* find(std::string_view id) const;

    // The question that says most nearly the same, or null when none comes close.
    const Question* match(std::string_view words) const;

private:
    void put(Question question);

    std::vector<Theme> m_themes;
    std::vector<Question> m_questions;
};

// How much two questions have in common, 0 to 1: their telling words, without word endings.
double likeness(std::string_view a, std::string_view b);

} // namespace coach
