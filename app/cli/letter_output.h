#pragma once

// A composed letter as text, mail file or JSON.
//
//     print_letter_json(letter, notes, id, io.out);

#include "coach/letters/compose.h"
#include "coach/letters/letter_content.h"

#include <iosfwd>
#include <string>

namespace candor::cli {

// One object on one line. `id` is empty where nothing is stored.
void print_letter_json(const coach::Letter& letter, const coach::LetterTemplate& form,
                       const std::string& id, std::ostream& out);

// Subject, empty line, body: what is copied into a mail program, and what `lint` reads.
std::string letter_text(const std::string& subject, const std::string& body);

// Why there is no letter yet, one reason a line.
void print_reasons(const coach::Letter& letter, std::ostream& err);

// What a kind of letter is for, which facts it needs and takes, and an example of them.
std::string letter_help(const coach::LetterTemplate& form);

} // namespace candor::cli
