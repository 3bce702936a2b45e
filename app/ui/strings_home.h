#pragma once

// Home.

namespace candor::ui::strings::home {

inline constexpr const char* k_good_morning = "Good morning";
inline constexpr const char* k_good_afternoon = "Good afternoon";
inline constexpr const char* k_good_evening = "Good evening";

inline constexpr const char* k_next = "Next";
inline constexpr const char* k_continue = "Continue";
inline constexpr const char* k_nothing_title = "Nothing is waiting for you";
inline constexpr const char* k_nothing_note =
    "Every room is done for now. Read a text again whenever you like.";

// What a room is for, while nothing has been begun in it.
inline constexpr const char* k_explain_for = "Say one hard thing well, in three short parts.";
inline constexpr const char* k_statement_for =
    "Write your statement and see what a reader may mind.";
inline constexpr const char* k_follow_up_for =
    "Write a note after an interview, if one is welcome.";
inline constexpr const char* k_facts_for = "Your name, exams, languages and places, all together.";

inline constexpr const char* k_open_explain = "Open Explain";
inline constexpr const char* k_open_statement = "Open Statement";
inline constexpr const char* k_open_follow_up = "Open Follow-up";
inline constexpr const char* k_open_facts = "Open Facts";

} // namespace candor::ui::strings::home
