#pragma once

// The only place that knows how UTF-8 is built.
//
//     if (auto bad = utf8::first_invalid(text)) ...   // byte offset of the first broken sequence
//     for (std::size_t i = 0; i < text.size();) { auto c = utf8::decode(text, i); i += c.size; }

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coach::utf8 {

struct Decoded {
    char32_t code = 0;
    std::uint32_t size = 1; // bytes read; a broken byte reads as U+FFFD, size 1
};

Decoded decode(std::string_view text, std::size_t at);
void append(std::string& out, char32_t code);

// Byte offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and values
// above U+10FFFF included), or nothing.
std::optional<std::size_t> first_invalid(std::string_view text);

std::size_t count(std::string_view text); // code points
bool is_boundary(std::string_view text, std::size_t at);
std::size_t next(std::string_view text, std::size_t at);     // start of the next code point
std::size_t previous(std::string_view text, std::size_t at); // start of the one before

bool is_blank(char32_t code);     // every Unicode white space, and the hard and zero-width ones
bool is_invisible(char32_t code); // zero-width marks, soft hyphen, byte order mark
bool is_letter(char32_t code);    // letters and combining marks of any script (by block ranges)
bool is_digit(char32_t code);     // ASCII digits
bool is_upper(char32_t code);     // ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic capitals

} // namespace coach::utf8
