#pragma once

// The first start.

#include "app/ui/strings_exams.h"

namespace candor::ui::strings::welcome {

inline constexpr const char* k_title = "Welcome to Candor";
inline constexpr const char* k_note =
    "Candor helps you say one hard thing well: briefly, truthfully, in your own words.";
inline constexpr const char* k_minutes = "Three questions, about two minutes.";

inline constexpr const char* k_name = "Your name";
inline constexpr const char* k_name_hint = "Used in greetings and letters. You may leave it empty.";
inline constexpr const char* k_exam = "Which result do you need to explain?";
inline constexpr const char* k_exam_name = "Name of the exam";
inline constexpr const char* k_what = "What happened?";

inline constexpr const char* k_step_1 = exams::k_step_1;
inline constexpr const char* k_step_2 = exams::k_step_2;
inline constexpr const char* k_step_3 = exams::k_step_3;
inline constexpr const char* k_level_1 = exams::k_level_1;
inline constexpr const char* k_level_2 = exams::k_level_2;
inline constexpr const char* k_other = "Another exam";

inline constexpr const char* k_start = "Start with this";
inline constexpr const char* k_sample = "Try with a sample draft";
inline constexpr const char* k_sample_title = "Sample draft";
inline constexpr const char* k_look_around = "Look around first";

} // namespace candor::ui::strings::welcome
