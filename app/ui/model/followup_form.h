#pragma once

// LetterForm: what the room asks for one kind of letter, read from the letter's own content: which
// fields it needs and takes, in its own words and with its own example.
//
//     LetterForm form = letter_form(content.letter(LetterKind::Update));
//     form.own[0].label;                                  // "What is new, in one sentence of
//     yours" lines_at(facts, form.own[0].pointer);               // &facts.news

#include "coach/letters/letter_content.h"
#include "coach/letters/letter_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

enum class FieldShape {
    Line,
    Lines,      // several entries, one line each
    Paragraphs, // running text
    Deadline,
    Uploaded,
};

// A field that is about this letter, not about the person or the program.
struct FormField {
    std::string pointer{}; // JSON pointer into the facts: "/details"
    FieldShape shape = FieldShape::Line;
    std::string label{};
    std::string hint{};
    bool needed = false;
    std::string example{}; // the first one of the letter's example facts
};

struct LetterForm {
    std::string title;
    std::string about;
    std::string role;          // whom such a letter goes to, where it is no program
    bool to_program = false;   // else to somebody who helps: a letter writer, a mentor
    bool asks_program = false; // its name
    bool asks_day = false;     // of the interview
    std::string day_option;    // what naming it here would say, where it can be left out
    std::vector<FormField> own;
    std::vector<std::string> unknown; // fields that no form can ask for; none in what ships
};

LetterForm letter_form(const coach::LetterTemplate& letter);

// Where a field's text stands; null if the field is of another shape.
std::vector<std::string>* lines_at(coach::LetterFacts& facts, std::string_view pointer);
std::string* line_at(coach::LetterFacts& facts, std::string_view pointer);
const std::vector<std::string>* lines_at(const coach::LetterFacts& facts, std::string_view pointer);
const std::string* line_at(const coach::LetterFacts& facts, std::string_view pointer);

// The facts without rows that are still empty, as letters are made from them.
coach::LetterFacts without_empty_rows(coach::LetterFacts facts);

// An empty row is added where there is none yet.
void set_row(coach::LetterFacts& facts, std::string_view pointer, std::size_t row,
             const std::string& text);
void remove_row(coach::LetterFacts& facts, std::string_view pointer, std::size_t row);

// What row number `row` is called there: "/details/1". Empty for an empty row.
std::string row_pointer(const std::vector<std::string>& rows, std::string_view pointer,
                        std::size_t row);

} // namespace candor::ui
