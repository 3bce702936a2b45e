#pragma once

// The Facts room.

namespace candor::ui::strings::facts {

inline constexpr const char* k_title = "Facts";
inline constexpr const char* k_note = "Written once, used in every room. Saved as you type.";

inline constexpr const char* k_you = "You";
inline constexpr const char* k_name = "Your name";
inline constexpr const char* k_name_hint = "As it stands on your application.";
inline constexpr const char* k_email = "E-mail";
inline constexpr const char* k_email_hint = "The address that programs know.";
inline constexpr const char* k_email_example = "name@example.org";
inline constexpr const char* k_aamc = "AAMC ID";
inline constexpr const char* k_aamc_hint = "Optional, eight digits.";
inline constexpr const char* k_specialty = "Specialty";
inline constexpr const char* k_specialty_hint = "The one that you apply for.";
inline constexpr const char* k_specialty_example = "internal medicine";
inline constexpr const char* k_school = "Medical school";
inline constexpr const char* k_school_hint = "Its full name.";
inline constexpr const char* k_year = "Graduation year";
inline constexpr const char* k_year_hint = "Four digits.";

inline constexpr const char* k_exams = "Exams";
inline constexpr const char* k_exams_note =
    "Every attempt, with its true date. Programs see them too.";
inline constexpr const char* k_exam = "Exam";
inline constexpr const char* k_exam_hint = "Choose one below, or write its name.";
inline constexpr const char* k_add_exam = "Add an exam";
inline constexpr const char* k_add_attempt = "Add an attempt";
inline constexpr const char* k_attempts[] = {"First attempt", "Second attempt", "Third attempt",
                                             "Fourth attempt"};
inline constexpr const char* k_later_attempt = "Later attempt";
inline constexpr const char* k_when_hint = "Day, month or year.";
inline constexpr const char* k_when_example = "2024-05";
inline constexpr const char* k_score = "Score";
inline constexpr const char* k_score_hint = "Optional.";
inline constexpr const char* k_results[] = {"Passed", "Not passed", "Pending"};

inline constexpr const char* k_languages = "Languages";
inline constexpr const char* k_languages_note = "Those that you can use with a patient.";
inline constexpr const char* k_language = "Language";
inline constexpr const char* k_level = "Level";
inline constexpr const char* k_levels[] = {"Native", "Advanced", "Good", "Fair", "Basic"};
inline constexpr const char* k_add_language = "Add a language";

inline constexpr const char* k_places = "Places";
inline constexpr const char* k_places_note = "Where you have lived, worked or have family.";
inline constexpr const char* k_place = "Place";
inline constexpr const char* k_place_example = "Hialeah, Florida";
inline constexpr const char* k_tie = "How you know it";
inline constexpr const char* k_tie_example = "two years in the free clinic";
inline constexpr const char* k_add_place = "Add a place";

inline constexpr const char* k_visa = "Visa";
inline constexpr const char* k_visa_note =
    "For your own planning. It belongs in the form, never in your statement.";
inline constexpr const char* k_visas[] = {"Not said", "Not needed", "J-1", "H-1B", "J-1 or H-1B"};

inline constexpr const char* k_pace = "Reading pace";
inline constexpr const char* k_pace_note = "Read one minute aloud, calmly, and count the words.";
inline constexpr const char* k_words_per_minute = "Words in a minute";
inline constexpr const char* k_usual_pace_before = "Empty means ";
inline constexpr const char* k_usual_pace_after = ", a usual pace.";

inline constexpr const char* k_remove = "Remove ";
inline constexpr const char* k_this_exam = "this exam";
inline constexpr const char* k_this_language = "this language";
inline constexpr const char* k_this_place = "this place";

inline constexpr const char* k_unreadable = "Your facts cannot be shown";

// What Home says.
inline constexpr const char* k_basics = " of 5 basics";
inline constexpr const char* k_begin = "Write down your facts";
inline constexpr const char* k_begin_note = "Your name and your exams, once, for every room.";
inline constexpr const char* k_check = "Look at one of your facts again";

} // namespace candor::ui::strings::facts
