#include "coach/text/latin.h"

#include "coach/text/utf8.h"

#include <algorithm>
#include <array>

namespace coach {
namespace {

// U+00C0 to U+017F, one letter each; a blank is no letter.
constexpr std::string_view k_first_letters =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
    "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t k_first = 0xC0;
static_assert(k_first_letters.size() == 0x180 - k_first);

struct Range {
    char32_t last;
    char letter;
};

// Farther on, each range begins after the one before; 0 is no letter.
constexpr std::array k_ranges = std::to_array<Range>({
    {0x19F, 0},    {0x1A1, 'o'},  {0x1AE, 0},    {0x1B0, 'u'},  {0x1CC, 0},    {0x1CE, 'a'},
    {0x1D0, 'i'},  {0x1D2, 'o'},  {0x1DC, 'u'},  {0x217, 0},    {0x219, 's'},  {0x21B, 't'},
    {0x1DFF, 0},   {0x1E01, 'a'}, {0x1E07, 'b'}, {0x1E09, 'c'}, {0x1E13, 'd'}, {0x1E1D, 'e'},
    {0x1E1F, 'f'}, {0x1E21, 'g'}, {0x1E2B, 'h'}, {0x1E2F, 'i'}, {0x1E35, 'k'}, {0x1E3D, 'l'},
    {0x1E43, 'm'}, {0x1E4B, 'n'}, {0x1E53, 'o'}, {0x1E57, 'p'}, {0x1E5F, 'r'}, {0x1E69, 's'},
    {0x1E71, 't'}, {0x1E7B, 'u'}, {0x1E7F, 'v'}, {0x1E89, 'w'}, {0x1E8D, 'x'}, {0x1E8F, 'y'},
    {0x1E95, 'z'}, {0x1E9F, 0},   {0x1EB7, 'a'}, {0x1EC7, 'e'}, {0x1ECB, 'i'}, {0x1EE3, 'o'},
    {0x1EF1, 'u'}, {0x1EF9, 'y'},
});

} // namespace

char plain_letter(char32_t code) {
    if (code < k_first) return 0;
    if (code < k_first + k_first_letters.size()) {
        const char letter = k_first_letters[code - k_first];
        return letter == ' ' ? '\0' : letter;
    }
    const auto range = std::lower_bound(k_ranges.begin(), k_ranges.end(), code,
                                        [](const Range& r, char32_t c) { return r.last < c; });
    return range == k_ranges.end() ? '\0' : range->letter;
}

bool is_accent(char32_t code) {
    return code >= 0x300 && code <= 0x36F;
}

std::string with_plain_letters(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded c = utf8::decode(text, at);
        if (const char letter = plain_letter(c.code))
            out.push_back(letter);
        else
            out.append(text.substr(at, c.size));
        at += c.size;
    }
    return out;
}

} // namespace coach
