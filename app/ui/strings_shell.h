#pragma once

// The frame around the rooms: rail, palette, notices.

namespace candor::ui::strings::shell {

inline constexpr const char* k_name = "Candor";
inline constexpr const char* k_stays_here = "Everything stays on this computer.";
inline constexpr const char* k_not_saved = "Not saved yet";
inline constexpr const char* k_still_here = "Your words are still on the screen.";
inline constexpr const char* k_leave_unsaved =
    "Your last words are not saved. Close again to leave without them.";
inline constexpr const char* k_why = "Why?";
inline constexpr const char* k_try_again = "Try again";
inline constexpr const char* k_close = "Close";

// After something was removed.
inline constexpr const char* k_was_removed = " was removed.";
inline constexpr const char* k_put_back = "Put it back";
inline constexpr const char* k_removed_fine = "Fine";

inline constexpr const char* k_home = "Home";
inline constexpr const char* k_explain = "Explain";
inline constexpr const char* k_statement = "Statement";
inline constexpr const char* k_follow_up = "Follow-up";
inline constexpr const char* k_facts = "Facts";
inline constexpr const char* k_settings = "Settings";

inline constexpr const char* k_find_command = "What do you want to do?";
inline constexpr const char* k_find_example = "Type a word, such as theme";
inline constexpr const char* k_nothing_found = "Nothing here has these words.";

inline constexpr const char* k_open_palette = "Find a command";
inline constexpr const char* k_next_room = "Go to the next room";
inline constexpr const char* k_previous_room = "Go to the room above";
inline constexpr const char* k_back = "Go back";
inline constexpr const char* k_go_home = "Go to Home";
inline constexpr const char* k_go_explain = "Go to Explain";
inline constexpr const char* k_go_statement = "Go to Statement";
inline constexpr const char* k_go_follow_up = "Go to Follow-up";
inline constexpr const char* k_go_facts = "Go to Facts";
inline constexpr const char* k_go_settings = "Go to Settings";
inline constexpr const char* k_larger_text = "Larger text";
inline constexpr const char* k_smaller_text = "Smaller text";
inline constexpr const char* k_usual_text = "Usual text size";
inline constexpr const char* k_light_theme = "Use the light theme";
inline constexpr const char* k_dark_theme = "Use the dark theme";
inline constexpr const char* k_contrast_theme = "Use the high-contrast theme";

} // namespace candor::ui::strings::shell
