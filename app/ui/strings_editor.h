#pragma once

// What the writing area says.

#include <string>
#include <string_view>

namespace candor::ui::strings::editor {

inline constexpr const char* k_cut = "Cut";
inline constexpr const char* k_copy = "Copy";
inline constexpr const char* k_paste = "Paste";
inline constexpr const char* k_select_all = "Select all";
inline constexpr const char* k_undo = "Undo";
inline constexpr const char* k_redo = "Redo";
inline constexpr const char* k_too_long_paste =
    "That text is too long for this place. Nothing was pasted.";

// The exact change of a finding.
inline constexpr const char* k_remove_words = "Remove";

inline std::string change_to(std::string_view words) {
    return "Change to \"" + std::string(words) + "\"";
}

} // namespace candor::ui::strings::editor
