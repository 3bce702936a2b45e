#pragma once

// The applicant's own facts, as cards: who they are, exams with every attempt, languages, places,
// visa, reading pace. One structure for the window, the letters and the checks.
//
// What is typed is kept exactly as it is typed, half finished or wrong; problems() says in one
// sentence a field what does not fit, and the reading functions below answer only with sound
// values.
//
//     Result<Profile> profile = workspace.load_profile();
//     profile->exams.push_back({"Step 1", {{"2024-05", AttemptResult::NotPassed, ""}}});
//     for (const Error& e : problems(profile.value(), today)) show(e.where, e.message);

#include "coach/base/date.h"
#include "coach/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

enum class AttemptResult { Passed, NotPassed, Pending };

// One sitting of an exam.
struct Attempt {
    std::string when; // "2024-05-14", "2024-05" or "2024"; empty: not said
    AttemptResult result = AttemptResult::Pending;
    std::string score; // optional, as it stands on the report

    bool operator==(const Attempt&) const = default;
};

struct Exam {
    std::string name;              // "Step 1"
    std::vector<Attempt> attempts; // in the order in which they were taken

    bool operator==(const Exam&) const = default;
};

// The five levels that the application form offers.
enum class LanguageLevel { Native, Advanced, Good, Fair, Basic };

struct Language {
    std::string name;
    LanguageLevel level = LanguageLevel::Good;

    bool operator==(const Language&) const = default;
};

// A place that the applicant can speak about, and why.
struct Place {
    std::string name; // "Hialeah, Florida"
    std::string tie;  // "two years in the free clinic"

    bool operator==(const Place&) const = default;
};

enum class VisaNeed { NotSaid, NotNeeded, J1, H1B, Either };

struct Profile {
    std::string name;
    std::string email;
    std::string aamc_id; // optional
    std::string specialty;
    std::string school;
    std::string graduation_year;
    std::vector<Exam> exams;
    std::vector<Language> languages;
    std::vector<Place> places;
    VisaNeed visa = VisaNeed::NotSaid;
    std::string words_per_minute; // own reading pace; empty: the usual one

    bool operator==(const Profile&) const = default;
};

// The profile as JSON and back; every field that is missing keeps its default. An error names the
// JSON pointer. parse_profile(to_json(p)) == p for any p whose text is UTF-8.
std::string to_json(const Profile& profile);
Result<Profile> parse_profile(std::string_view json);

// What does not fit, in the order of the cards. `where` is the JSON pointer of the field
// ("/exams/0/attempts/1/when"). An empty field is no problem, nor is a row with nothing in it.
std::vector<Error> problems(const Profile& profile, Date today);

// A day, a month (day 0) or a year (month 0, day 0) that exists.
Result<Date> parse_partial_date(std::string_view text);

// Sound values only: nothing when the field is empty or does not fit.
std::optional<int> graduation_year(const Profile& profile);
std::optional<int> words_per_minute(const Profile& profile);

// The words that JSON uses for the choices: "passed", "not-passed", "pending"; "native" ...;
// "not-said", "not-needed", "j-1", "h-1b", "either".
std::string_view to_word(AttemptResult result);
std::string_view to_word(LanguageLevel level);
std::string_view to_word(VisaNeed visa);

} // namespace coach
