#pragma once

// Explain. What the parts are for and what a good one shows stands in content/framework.json.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

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

// "two attempts"
inline std::string attempts(int count) {
    constexpr std::array<const char*, 4> k_counts{"one attempt", "two attempts", "three attempts",
                                                  "four attempts"};
    return k_counts[static_cast<std::size_t>(std::clamp(count, 1, 4) - 1)];
}

// What does not agree, and how it can.
inline constexpr const char* k_use_facts = "Use my facts here";
inline constexpr const char* k_change_facts = "Change my facts";

inline std::string quoted(std::string_view words) {
    return "\u201c" + std::string(words) + "\u201d";
}

inline std::string set_attempts(int count) {
    return "Set " + attempts(count);
}

inline std::string choose_situation(std::string_view title) {
    return "Choose " + quoted(title);
}

// "“Not passed more than once” means at least two attempts. Here it says one attempt."
inline std::string takes_attempts(std::string_view title, int least, int most, int here) {
    const bool too_few = here < least;
    const std::string range = (least == most ? ""
                               : too_few     ? "at least "
                                             : "at most ") +
                              attempts(too_few ? least : most);
    return quoted(title) + " means " + range + ". Here it says " + attempts(here) + ".";
}

struct ResultCounts {
    int not_passed = 0;
    int passed = 0;
    int open = 0;
};

// "Your facts for Step 1 say: 2 not passed, 1 passed. Here it says: “A low score, passed”, ..."
inline std::string facts_say(std::string_view exam, const ResultCounts& counts,
                             std::string_view situation, int here) {
    std::string list;
    const auto add = [&list](int count, const char* what) {
        if (count > 0) list += (list.empty() ? "" : ", ") + std::to_string(count) + what;
    };
    add(counts.not_passed, " not passed");
    add(counts.passed, " passed");
    add(counts.open, " without a result");
    return "Your facts for " + std::string(exam) + " say: " + list +
           ". Here it says: " + quoted(situation) + ", " + attempts(here) + ".";
}

// All explanations.
inline constexpr const char* k_explanations = "Explanations";
inline constexpr const char* k_new = "New explanation";
inline constexpr const char* k_unreadable =
    "Your explanation cannot be opened. It is still stored.";
inline constexpr const char* k_not_understood = "What is stored cannot be read.";
inline constexpr const char* k_unreadable_note =
    "Nothing is written over it. You can begin a new explanation.";

inline constexpr const char* k_remove = "Remove this explanation";

inline std::string edited_on(std::string_view date) {
    return "Last edited on " + std::string(date);
}

// The parts.
inline constexpr const char* k_good_one = "A good one";
inline constexpr const char* k_two_examples = "Two examples, not yours";
inline constexpr const char* k_shorter = "This part is long. Shorten it, so the others have time.";

inline std::string more_places(std::size_t count) {
    return count == 1 ? "1 more place in this text"
                      : std::to_string(count) + " more places in this text";
}

// Spoken.
inline constexpr const char* k_spoken = "Spoken";
inline constexpr const char* k_your_pace = "at your pace, ";
inline constexpr const char* k_usual_pace = "at the usual pace, ";
inline constexpr const char* k_words_a_minute = " words a minute";
inline constexpr const char* k_nothing_spoken =
    "Here you see your three parts together, word for word.";
inline constexpr const char* k_next_step = "Next: ";
inline constexpr const char* k_asked_next = "They may ask next: ";
inline constexpr const char* k_complete = "All three parts";

// Written.
inline constexpr const char* k_written = "Written, for a statement";
inline constexpr const char* k_written_label = "Written form";
inline constexpr const char* k_copy_written = "Copy";
inline constexpr const char* k_start_from = " Start from one of yours:";
inline constexpr const char* k_written_copied = "Copied.";
inline constexpr const char* k_put_into_statement = "Put into statement";
inline constexpr const char* k_no_statement = "No statement is open, so the text was copied.";
inline constexpr const char* k_written_ready = "Short, and it ends with what followed";

// "Put at the end of “Personal statement”. Undo there takes it back."
inline std::string put_into(std::string_view title, bool at_end) {
    return std::string(at_end ? "Put at the end of " : "Put at the cursor in ") + quoted(title) +
           ". Undo there takes it back.";
}

// For Home.
inline constexpr const char* k_of_parts = " of 3 parts";
inline constexpr const char* k_begin_title = "Explain one result in three short parts";
inline constexpr const char* k_begin_note =
    "What happened, what you changed, what it means for patients.";
inline constexpr const char* k_finish_title = "Finish your explanation";
inline constexpr const char* k_left = "Still to write: ";
inline constexpr const char* k_settle_title = "Look at one place in your explanation";

} // namespace candor::ui::strings::explain
