#pragma once

// Explain. What the parts are for and what a good one holds stands in content/framework.json.

namespace candor::ui::strings::explain {

inline constexpr const char* k_title = "Explain: ";
inline constexpr const char* k_examples = "Examples";
inline constexpr const char* k_hide_examples = "Hide examples";
inline constexpr const char* k_change = "Change";
inline constexpr const char* k_done = "Done";
inline constexpr const char* k_copy_answer = "Copy answer";
inline constexpr const char* k_answer_copied = "Answer copied.";

// What is being explained.
inline constexpr const char* k_exam = "Exam";
inline constexpr const char* k_situation = "What happened";
inline constexpr const char* k_attempts = "Attempts";
inline constexpr const char* k_other_exam = "Another exam";

inline constexpr const char* k_first = "first attempt";
inline constexpr const char* k_second = "second attempt";
inline constexpr const char* k_third = "third attempt";
inline constexpr const char* k_fourth = "fourth attempt";

// The parts.
inline constexpr const char* k_good_one = "A good one";
inline constexpr const char* k_two_examples = "Two examples, not yours";
inline constexpr const char* k_shorter = "More than its share of the time.";
inline constexpr const char* k_show_place = "Show the place";

// Spoken.
inline constexpr const char* k_spoken = "Spoken";
inline constexpr const char* k_your_pace = "at your pace, ";
inline constexpr const char* k_usual_pace = "at the usual pace, ";
inline constexpr const char* k_words_a_minute = " words a minute";
inline constexpr const char* k_nothing_spoken =
    "Your three parts come together here, word for word.";
inline constexpr const char* k_next_step = "Next: ";
inline constexpr const char* k_asked_next = "Asked next, often: ";
inline constexpr const char* k_complete = "All three parts";

// Written.
inline constexpr const char* k_written = "Written, for a statement";
inline constexpr const char* k_written_label = "Written form";
inline constexpr const char* k_copy_written = "Copy";
inline constexpr const char* k_written_copied = "Copied.";
inline constexpr const char* k_open_statement = "Open the statement";
inline constexpr const char* k_written_ready = "One or two sentences, and it ends well.";

// For Home.
inline constexpr const char* k_of_parts = " of 3 parts";
inline constexpr const char* k_begin_title = "Explain one result in three short parts";
inline constexpr const char* k_begin_note =
    "What happened, what you changed, what it means for patients.";
inline constexpr const char* k_finish_title = "Finish your explanation";
inline constexpr const char* k_left = "Still open: ";
inline constexpr const char* k_settle_title = "One place in your explanation needs a look";

} // namespace candor::ui::strings::explain
