#pragma once

// The plain letter below an accent: rules know no accents, and to them "Chișinău" would be "Chi",
// "in" and "u".
//
//     plain_letter(U'\u0103');   // 'a', for a with breve
//     plain_letter(U'\u00D7');   // 0: no letter

#include <string>
#include <string_view>

namespace coach {

// Small, a to z; 0 for what is no accented Latin letter.
char plain_letter(char32_t code);

// A combining mark, as in texts that write accents apart from their letters.
bool is_accent(char32_t code);

// UTF-8 with every accented letter as its plain one.
std::string with_plain_letters(std::string_view text);

} // namespace coach
