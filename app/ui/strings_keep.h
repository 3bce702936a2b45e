#pragma once

// Keeping a place as it is, in every room that has findings.

#include <cstddef>
#include <string>
#include <string_view>

namespace candor::ui::strings::keep {

inline constexpr const char* k_keep = "Keep as it is";
inline constexpr const char* k_keeps = "keep"; // beside its key
inline constexpr const char* k_reason = "Your reason";
inline constexpr const char* k_reason_hint = "Only you see it. It may stay empty.";
inline constexpr const char* k_keep_it = "Keep it";
inline constexpr const char* k_keep_not = "Cancel";
inline constexpr const char* k_kept = "Kept as you wrote it.";
inline constexpr const char* k_show_again = "Show it again";

inline std::string kept(std::size_t count) {
    return std::to_string(count) + " kept by you";
}

inline std::string your_reason(std::string_view reason) {
    return "Your reason: " + std::string(reason);
}

} // namespace candor::ui::strings::keep
