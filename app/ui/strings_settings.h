#pragma once

// The Settings room.

namespace candor::ui::strings::settings {

inline constexpr const char* k_title = "Settings";
inline constexpr const char* k_note = "How Candor looks, and where your words are kept.";

inline constexpr const char* k_look = "Look";
inline constexpr const char* k_theme = "Theme";
inline constexpr const char* k_text_size = "Text size";
inline constexpr const char* k_smaller = "Smaller";
inline constexpr const char* k_larger = "Larger";
inline constexpr const char* k_usual = "Back to 100 %";
inline constexpr const char* k_motion = "Movement";
inline constexpr const char* k_motion_note = "Rooms slide in a little when you open them.";

inline constexpr const char* k_pace = "Your reading pace";
inline constexpr const char* k_pace_note =
    "Candor counts the seconds of a spoken answer at your own pace.";
inline constexpr const char* k_pace_button = "Set it in Facts";

inline constexpr const char* k_data = "Your words";
inline constexpr const char* k_data_note =
    "All you write is kept in this folder. Only your own account can read it.";
inline constexpr const char* k_open_folder = "Open the folder";

} // namespace candor::ui::strings::settings
