#pragma once

// LetterFacts: everything that a letter may say, as the applicant gave it. The command line reads
// it from a file, the window fills it from the interview list; a letter states nothing else.
//
//     Result<LetterFacts> facts = parse_letter_facts(json_text);
//     if (!facts) print(facts.error().text());   // "/interview/date: The date 2026-02-31 ..."
//
// An empty or missing field is no error: the composer names it as missing. A wrong type, or a
// value that cannot be (a date that does not exist, a line break in a name), is an error whose
// `where` is the JSON pointer.

#include "coach/base/date.h"
#include "coach/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

// What the program said about letters after the interview.
enum class ContactPolicy {
    Missing,   // the field is not there
    Unknown,   // nobody looked
    NotStated, // looked, nothing said
    Welcome,
    None, // asked for no notes
};

enum class MatchSystem { Missing, Nrmp, Other };

struct LetterApplicant {
    std::string name;
    std::string email;
    std::string aamc_id;
    std::string specialty;
    std::vector<std::string> languages;

    bool operator==(const LetterApplicant&) const = default;
};

struct LetterProgram {
    std::string name;
    std::string city;
    ContactPolicy contact_policy = ContactPolicy::Missing;
    MatchSystem match = MatchSystem::Missing;

    bool operator==(const LetterProgram&) const = default;
};

struct LetterInterview {
    std::optional<Date> date;
    std::string timezone; // "America/New_York"
    std::string format;   // "virtual", "in-person" or empty

    bool operator==(const LetterInterview&) const = default;
};

struct LetterRecipient {
    std::string title; // "Dr."
    std::string name;
    std::string salutation; // "Dr. Ortiz"; needed where the name does not tell
    std::string email;
    std::string role; // "interviewer", "director", "coordinator", "letter-writer" or empty

    bool operator==(const LetterRecipient&) const = default;
};

// What must hold before a first choice is declared; nothing: not answered.
struct LetterConditions {
    std::optional<bool> is_true; // "true"
    std::optional<bool> only;
    std::optional<bool> nrmp;
    std::optional<bool> allowed;

    bool operator==(const LetterConditions&) const = default;
};

struct LetterFacts {
    LetterApplicant applicant;
    LetterProgram program;
    LetterInterview interview;
    LetterRecipient recipient;
    std::vector<std::string> details; // each completes "Thank you for telling me about ___"
    std::vector<std::string> fit;     // each completes "I would bring ___"
    std::vector<std::string> news;    // whole sentences
    std::string question;             // one question
    std::string asked;                // completes "You asked me ___"
    std::string answer;               // whole sentences; may have several paragraphs
    std::string together;             // completes "I worked with you ___"
    std::string hope;                 // completes "I hope to ___"
    std::optional<Date> deadline;     // when a letter of recommendation is due
    bool uploaded = false;            // the system shows that the letter of recommendation is there
    LetterConditions conditions;

    bool operator==(const LetterFacts&) const = default;
};

// parse_letter_facts(to_json(facts)) gives the same facts. Fields that it does not know are
// ignored. An error in one place ends the reading.
Result<LetterFacts> parse_letter_facts(std::string_view json);
std::string to_json(const LetterFacts& facts);

std::string_view to_word(ContactPolicy policy); // "not-stated"; empty for Missing
std::string_view to_word(MatchSystem match);    // "NRMP", "other"; empty for Missing

// What is wrong with a value that belongs on one line of a letter or its header: nothing, or one
// sentence. The window asks while the person types.
std::string line_problem(std::string_view text);
std::string email_problem(std::string_view text);   // an empty address is no problem
std::string aamc_id_problem(std::string_view text); // nor is an empty number

// "Dr. Ortiz": the salutation as given, else title and last name where the name has one or two
// words and a title. Empty when the person must say.
std::string salutation(const LetterRecipient& recipient);

// "Dr. Lena Ortiz"
std::string full_name(const LetterRecipient& recipient);

} // namespace coach
