#pragma once

// Our names for glyphs of the icon font (Material Design Icons), which is merged into the text
// faces: write them into any label. A test checks that the font has them. The rooms' own pictures
// are drawn (widgets/line_icon.h).
//
//     secondary_button("Copy", {.icon = icons::k_copy});

namespace candor::ui::icons {

inline constexpr const char* k_check = "\xEF\x84\xAC";         // U+F12C
inline constexpr const char* k_close = "\xEF\x85\x96";         // U+F156
inline constexpr const char* k_plus = "\xEF\x90\x95";          // U+F415
inline constexpr const char* k_search = "\xEF\x8D\x89";        // U+F349
inline constexpr const char* k_copy = "\xEF\x86\x8F";          // U+F18F
inline constexpr const char* k_save = "\xEF\x86\x93";          // U+F193
inline constexpr const char* k_mail_open = "\xEF\x97\xAF";     // U+F5EF
inline constexpr const char* k_delete = "\xEF\x87\x80";        // U+F1C0
inline constexpr const char* k_pencil = "\xEF\x8F\xAB";        // U+F3EB
inline constexpr const char* k_calendar = "\xEF\x83\xAE";      // U+F0EE
inline constexpr const char* k_undo = "\xEF\x95\x8C";          // U+F54C
inline constexpr const char* k_clock = "\xEF\x85\x90";         // U+F150
inline constexpr const char* k_chevron_right = "\xEF\x85\x82"; // U+F142
inline constexpr const char* k_chevron_left = "\xEF\x85\x81";  // U+F141
inline constexpr const char* k_chevron_down = "\xEF\x85\x80";  // U+F140
inline constexpr const char* k_chevron_up = "\xEF\x85\x83";    // U+F143
inline constexpr const char* k_arrow_right = "\xEF\x81\x94";   // U+F054
inline constexpr const char* k_info = "\xEF\x8B\xBD";          // U+F2FD
inline constexpr const char* k_alert = "\xEF\x97\x96";         // U+F5D6
inline constexpr const char* k_help = "\xEF\x98\xA5";          // U+F625
inline constexpr const char* k_open_in_new = "\xEF\x8F\x8C";   // U+F3CC

} // namespace candor::ui::icons
