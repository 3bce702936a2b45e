#pragma once

// The exams that are usual, by the names that every room uses. Another one can be written in Facts.

namespace candor::ui::strings::exams {

inline constexpr const char* k_step_1 = "Step 1";
inline constexpr const char* k_step_2 = "Step 2 CK";
inline constexpr const char* k_step_3 = "Step 3";
inline constexpr const char* k_level_1 = "COMLEX Level 1";
inline constexpr const char* k_level_2 = "COMLEX Level 2-CE";
inline constexpr const char* k_level_3 = "COMLEX Level 3";
inline constexpr const char* k_english = "OET";

inline constexpr const char* k_usual[] = {k_step_1,  k_step_2,  k_step_3, k_level_1,
                                          k_level_2, k_level_3, k_english};

} // namespace candor::ui::strings::exams
