#include "coach/text/utf8.h"

namespace coach::utf8 {
namespace {

bool is_continuation(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// Length of the sequence that a lead byte announces; 0 for a byte that cannot lead.
std::uint32_t announced_size(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

struct Range {
    char32_t first, last;
};

template <std::size_t N>
bool in_ranges(const Range (&ranges)[N], char32_t code) {
    for (const Range& range : ranges) {
        if (code >= range.first && code <= range.last) return true;
    }
    return false;
}

// Blocks that hold letters and combining marks. Symbols inside those blocks are left out where
// people type them in prose (multiplication sign, ordinal marks are letters to a reader).
constexpr Range k_letters[] = {
    {'A', 'Z'},         {'a', 'z'},       {0xAA, 0xAA},     {0xB5, 0xB5},       {0xBA, 0xBA},
    {0xC0, 0xD6},       {0xD8, 0xF6},     {0xF8, 0x2C1},    {0x300, 0x374},     {0x376, 0x37D},
    {0x37F, 0x37F},     {0x386, 0x386},   {0x388, 0x481},   {0x483, 0x559},     {0x560, 0x588},
    {0x591, 0x5BD},     {0x5D0, 0x5F2},   {0x610, 0x61A},   {0x620, 0x669},     {0x66E, 0x6D3},
    {0x6D5, 0x6FF},     {0x710, 0x963},   {0x966, 0xE3E},   {0xE40, 0xE4E},     {0xE50, 0x10FA},
    {0x10FC, 0x1FBC},   {0x1FBE, 0x1FBE}, {0x1FC2, 0x1FFC}, {0x20D0, 0x20F0},   {0x2C00, 0x2DFF},
    {0x3005, 0x3007},   {0x3021, 0x302F}, {0x3041, 0x3096}, {0x3099, 0x309A},   {0x309D, 0x309F},
    {0x30A1, 0x30FA},   {0x30FC, 0x31BF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},   {0xA000, 0xABFF},
    {0xAC00, 0xD7FB},   {0xF900, 0xFB4F}, {0xFB50, 0xFD3D}, {0xFD50, 0xFDFB},   {0xFE70, 0xFEFC},
    {0xFF21, 0xFF3A},   {0xFF41, 0xFF5A}, {0xFF66, 0xFFDC}, {0x10000, 0x1CFFF}, {0x1E000, 0x1E8FF},
    {0x20000, 0x3FFFF},
};

} // namespace

Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::uint32_t size = announced_size(lead);
    if (size == 1) return {lead, 1};
    if (size == 0) return {0xFFFD, 1};
    char32_t code = lead & (0xFFu >> (size + 1));
    for (std::uint32_t i = 1; i < size; ++i) {
        if (!is_continuation(text, at + i)) return {0xFFFD, 1};
        code = (code << 6) | (byte(at + i) & 0x3Fu);
    }
    const bool overlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (overlong || surrogate || code > 0x10FFFF) return {0xFFFD, 1};
    return {code, size};
}

void append(std::string& out, char32_t code) {
    const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    }
    else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    }
    else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
    else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

std::optional<std::size_t> first_invalid(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) {
            ++i;
            continue;
        }
        const Decoded c = decode(text, i);
        if (c.code == 0xFFFD && c.size == 1) return i;
        i += c.size;
    }
    return std::nullopt;
}

std::size_t count(std::string_view text) {
    std::size_t n = 0;
    for (const char c : text)
        n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return n;
}

bool is_boundary(std::string_view text, std::size_t at) {
    return at == text.size() || (at < text.size() && !is_continuation(text, at));
}

std::size_t next(std::string_view text, std::size_t at) {
    if (at >= text.size()) return text.size();
    return at + decode(text, at).size;
}

std::size_t previous(std::string_view text, std::size_t at) {
    if (at == 0) return 0;
    std::size_t i = at - 1;
    for (int steps = 0; i > 0 && steps < 3 && is_continuation(text, i); ++steps)
        --i;
    return i + decode(text, i).size == at ? i : at - 1;
}

bool is_blank(char32_t code) {
    return code == ' ' || (code >= 0x09 && code <= 0x0D) || code == 0x85 || code == 0xA0 ||
           code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 ||
           code == 0x2029 || code == 0x202F || code == 0x205F || code == 0x3000;
}

bool is_invisible(char32_t code) {
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) || code == 0x2060 ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0xFEFF;
}

bool is_letter(char32_t code) {
    return in_ranges(k_letters, code);
}

bool is_digit(char32_t code) {
    return code >= '0' && code <= '9';
}

bool is_upper(char32_t code) {
    if (code >= 'A' && code <= 'Z') return true;
    if (code >= 0xC0 && code <= 0xDE) return code != 0xD7;
    if (code >= 0x100 && code <= 0x17F) {
        // Capitals are the even ones, except in two runs where the pairs are shifted by one.
        const bool shifted = (code >= 0x139 && code <= 0x148) || code >= 0x179;
        return shifted ? code % 2 == 1 : code % 2 == 0;
    }
    return (code >= 0x391 && code <= 0x3AB) || (code >= 0x400 && code <= 0x42F);
}

} // namespace coach::utf8
