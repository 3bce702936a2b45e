#pragma once

// The Statement room.

#include "coach/base/number.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>

namespace candor::ui::strings::statement {

inline constexpr const char* k_editor = "Your statement";
inline constexpr const char* k_editor_hint =
    "Begin with one patient, or one moment, that you remember well.";

inline constexpr const char* k_unreadable =
    "Your statements cannot be opened. They are still stored.";

// Nothing is open.
inline constexpr const char* k_empty_title = "Your statement, in your own words";
inline constexpr const char* k_empty_note =
    "Write it here, or paste a draft. Candor shows what a reader may mind, and what already "
    "works. It never writes for you.";
inline constexpr const char* k_start = "Start a statement";

// At the top.
inline constexpr const char* k_saved = "Saved on this computer";
inline constexpr const char* k_saving = "Saving ...";
inline constexpr const char* k_not_saved = "Not saved yet";
inline constexpr const char* k_statements = "Statements";
inline constexpr const char* k_copy_safe = "Copy safe text";
inline constexpr const char* k_copy_safe_tip = "With plain characters that application forms keep.";
inline constexpr const char* k_copied = "Copied.";

inline std::string copied(std::size_t changed) {
    if (changed == 0) return k_copied;
    if (changed == 1) return "Copied. One special character was changed to a plain one.";
    return "Copied. " + std::to_string(changed) + " special characters were changed to plain ones.";
}

// A file that was dropped on the window.
inline constexpr std::size_t k_longest_file = 400'000; // bytes, as the writing area holds
inline constexpr const char* k_only_plain_text =
    "Candor opens plain text files here, named .txt or .md.";
inline constexpr const char* k_too_long_file =
    "This file is too long for a statement. Nothing was opened.";

// The list of statements.
inline constexpr const char* k_new = "New statement";
inline constexpr const char* k_new_title = "Personal statement";
inline constexpr const char* k_name = "Name of this statement";
inline constexpr const char* k_name_hint = "Only you see it.";
inline constexpr const char* k_remove = "Delete this statement";
inline constexpr const char* k_remove_sure = "Yes, delete it";
inline constexpr const char* k_remove_not = "No, keep it";
inline constexpr const char* k_remove_question = "This cannot be taken back.";
inline constexpr const char* k_removed = "The statement was deleted.";
inline constexpr const char* k_unnamed = "Without a name";

inline std::string edited_on(std::string_view date) {
    return "Last edited on " + std::string(date);
}

// What was found.
inline constexpr const char* k_works = "What works";
inline constexpr const char* k_next = "next";
inline constexpr const char* k_nothing = "Nothing to look at";
inline constexpr const char* k_nothing_note =
    "The checks found nothing here. Read it aloud once before you send it.";
inline constexpr const char* k_rest_kept =
    "The rest you keep as it is. Read it aloud once before you send it.";
inline constexpr const char* k_no_text_note =
    "What you write is checked as you go. Nothing leaves this computer.";
inline constexpr const char* k_only_polish = "Small changes";
inline constexpr const char* k_all_polish = "Make all these changes";

inline std::string places(std::size_t count) {
    return count == 1 ? "1 place to look at" : std::to_string(count) + " places to look at";
}

inline std::string more_later(std::size_t count) {
    return std::to_string(count) + " more after these";
}

inline std::string polish_later(std::size_t count) {
    return count == 1 ? "1 small change can wait"
                      : std::to_string(count) + " small changes can wait";
}

inline std::string polished(std::size_t count) {
    return count == 1 ? "One change made." : std::to_string(count) + " changes made.";
}

// On Home.
inline constexpr const char* k_begin_title = "Begin your statement";
inline constexpr const char* k_begin_note = "Write the first lines, or paste a draft you have.";

inline std::string places_in_statement(std::size_t count) {
    return count == 1 ? "Look at one place in your statement"
                      : "Look at " + std::to_string(count) + " places in your statement";
}

inline std::string count_words(std::size_t count) {
    return count == 1 ? "1 word" : coach::grouped(count) + " words";
}

// Below the text.
inline constexpr const char* k_fits_page = "fits one page";
inline constexpr const char* k_over_page = "more than one page";
inline constexpr const char* k_on_score = "On the score";

inline std::string page_holds(int from, int to) {
    return "a page holds " + std::to_string(from) + " to " + std::to_string(to);
}

inline std::string header_note(std::string_view saved, std::size_t characters, std::size_t most,
                               double pages) {
    const auto tenths = static_cast<std::size_t>(std::lround(pages * 10));
    return std::string(saved) + " \xC2\xB7 " + std::to_string(tenths / 10) + "." +
           std::to_string(tenths % 10) + " pages \xC2\xB7 " + coach::grouped(characters) + " of " +
           coach::grouped(most) + " characters";
}

inline std::string sentences(std::size_t count) {
    return count == 1 ? "1 sentence" : std::to_string(count) + " sentences";
}

// A part or a theme of the text, as the strip and the footer name it.
struct PartWords {
    std::string_view id;
    const char* there;
    const char* missing; // a question, never a fault
};

inline constexpr PartWords k_parts[] = {
    {"opening-story", "Opening", "Opening: one moment?"},
    {"background", "Background", "Background: from where?"},
    {"improvement", "What changed", "What changed since?"},
    {"local-experience", "Local work", "Local work: where?"},
    {"closing-commitment", "Closing", "Closing: say how"},
};

inline constexpr PartWords k_themes[] = {
    {"language-culture", "Language", "Language: which?"},
    {"similar-patients", "Patients like theirs", "Patients like theirs?"},
    {"long-term-commitment", "Staying", "Staying: where?"},
};

} // namespace candor::ui::strings::statement
