#pragma once

// What the tests of letters share: the shipped content, and facts that make a ready letter.

#include "app/content/content.h"
#include "app/content/letter_files.h"
#include "coach/letters/compose.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace letters_test {

// Loaded once: every test reads the same shipped content.
struct Shipped {
    candor::Content content = candor::load_content({});
    coach::LetterContent letters = coach::LetterContent::load(candor::letter_files()).value();
    coach::Checker checker{content.rules, content.limits, &content.index};
    coach::Composer composer{letters, checker};
};

inline const Shipped& shipped() {
    static const Shipped instance;
    return instance;
}

inline coach::LetterFacts facts() {
    coach::LetterFacts f;
    f.applicant = {"María José Núñez", "m@example.org", "", "internal medicine", {"Spanish"}};
    f.program = {"Harborview Internal Medicine", "Hialeah", coach::ContactPolicy::Welcome,
                 coach::MatchSystem::Nrmp};
    f.interview.date = coach::Date{2026, 11, 20};
    f.recipient = {"Dr.", "Lena Ortiz", "", "l@example.org", "interviewer"};
    f.details = {"the Saturday asthma clinic and how interns run its first hour"};
    f.fit = {"two years in a Spanish-speaking diabetes clinic"};
    f.conditions = {true, true, true, true};
    return f;
}

inline coach::LetterFacts example(coach::LetterKind kind) {
    return coach::parse_letter_facts(shipped().letters.letter(kind).example_json).value();
}

inline coach::Letter compose(coach::LetterKind kind, const coach::LetterFacts& f,
                             const coach::ComposeOptions& options = {}) {
    return shipped().composer.compose(kind, f, options);
}

inline coach::Letter thank_you(const coach::LetterFacts& f) {
    return compose(coach::LetterKind::ThankYou, f);
}

inline bool is_missing(const coach::Letter& letter, const std::string& field) {
    return std::any_of(letter.missing.begin(), letter.missing.end(),
                       [&](const coach::Missing& m) { return m.field == field; });
}

inline bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

// Why a letter that should be ready is not, for the test's output.
inline std::string reasons(const coach::Letter& letter) {
    std::string out;
    for (const coach::Missing& m : letter.missing)
        out += m.field + ": " + m.why + "\n";
    return out + letter.body;
}

} // namespace letters_test
