#include "coach/text/plain.h"

#include "coach/text/utf8.h"

#include <algorithm>
#include <array>

namespace coach {
namespace {

struct Spelling {
    char32_t code;
    const char* plain;
};

// Sorted by code point; looked up by binary search.
constexpr std::array k_spellings = std::to_array<Spelling>({
    {0x85, "\n"},    {0xA0, " "},      {0xA9, "(c)"},      {0xAB, "\""},
    {0xAD, ""},      {0xAE, "(R)"},    {0xB0, " degrees"}, {0xB1, "+/-"},
    {0xB2, "2"},     {0xB3, "3"},      {0xB4, "'"},        {0xB7, "-"},
    {0xB9, "1"},     {0xBB, "\""},     {0xBC, "1/4"},      {0xBD, "1/2"},
    {0xBE, "3/4"},   {0xD7, "x"},      {0x2BC, "'"},       {0x2002, " "},
    {0x2003, " "},   {0x2004, " "},    {0x2005, " "},      {0x2006, " "},
    {0x2007, " "},   {0x2008, " "},    {0x2009, " "},      {0x200A, " "},
    {0x200B, ""},    {0x200C, ""},     {0x200D, ""},       {0x200E, ""},
    {0x200F, ""},    {0x2010, "-"},    {0x2011, "-"},      {0x2012, "-"},
    {0x2013, "-"},   {0x2014, "-"},    {0x2015, "-"},      {0x2018, "'"},
    {0x2019, "'"},   {0x201A, "'"},    {0x201B, "'"},      {0x201C, "\""},
    {0x201D, "\""},  {0x201E, "\""},   {0x201F, "\""},     {0x2022, "-"},
    {0x2023, "-"},   {0x2026, "..."},  {0x2028, "\n"},     {0x2029, "\n"},
    {0x202F, " "},   {0x2032, "'"},    {0x2033, "\""},     {0x2039, "'"},
    {0x203A, "'"},   {0x2043, "-"},    {0x2060, ""},       {0x20AC, "EUR"},
    {0x2116, "No."}, {0x2122, "(TM)"}, {0x2190, "<-"},     {0x2192, "->"},
    {0x2212, "-"},   {0x2215, "/"},    {0x2248, "about"},  {0x2260, "not equal to"},
    {0x2264, "<="},  {0x2265, ">="},   {0x25AA, "-"},      {0x25CF, "-"},
    {0x3000, " "},   {0xFEFF, ""},
});

bool is_unsafe(char32_t code) {
    return code >= 0x80 && !utf8::is_letter(code) && code != 0xFFFD;
}

} // namespace

std::optional<std::string> plain_spelling(char32_t code) {
    const auto* found = std::lower_bound(k_spellings.begin(), k_spellings.end(), code,
                                         [](const Spelling& s, char32_t c) { return s.code < c; });
    if (found != k_spellings.end() && found->code == code) return found->plain;
    // Emoji, pictures and their selectors have no spelling: they are left out.
    const bool picture = (code >= 0x2190 && code <= 0x2BFF) || (code >= 0xFE00 && code <= 0xFE0F) ||
                         (code >= 0x1F000 && code <= 0x1FAFF) || utf8::is_invisible(code);
    if (picture) return "";
    return std::nullopt;
}

PlainText to_plain(std::string_view text) {
    PlainText out;
    out.text.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded c = utf8::decode(text, at);
        const std::string_view before = text.substr(at, c.size);
        std::optional<std::string> after;
        if (c.code >= 0x80) after = plain_spelling(c.code);
        if (after) {
            const Span span{static_cast<std::uint32_t>(at),
                            static_cast<std::uint32_t>(at + c.size)};
            out.changes.push_back({span, std::string(before), *after});
            out.text += *after;
        }
        else {
            out.text += before;
        }
        at += c.size;
    }
    return out;
}

std::vector<Span> unsafe_runs(std::string_view text) {
    std::vector<Span> runs;
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded c = utf8::decode(text, at);
        const auto start = static_cast<std::uint32_t>(at);
        at += c.size;
        if (!is_unsafe(c.code) || utf8::is_blank(c.code)) continue;
        if (!runs.empty() && runs.back().end == start) {
            runs.back().end = static_cast<std::uint32_t>(at);
        }
        else {
            runs.push_back({start, static_cast<std::uint32_t>(at)});
        }
    }
    return runs;
}

} // namespace coach
