#include "coach/letters/header_text.h"

#include "coach/text/utf8.h"

#include <algorithm>

namespace coach {
namespace {

constexpr std::size_t k_payload = 50;        // keeps an encoded word and its line under 76
constexpr std::size_t k_plain_most = 60;     // longer text is encoded, which folds by itself
constexpr std::string_view k_line = "\r\n "; // a folded header line goes on after a blank

// Blanks in place of control characters: no text may end a header line.
std::string one_line(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded decoded = utf8::decode(text, at);
        const bool control = decoded.code < 0x20 || (decoded.code >= 0x7F && decoded.code < 0xA0) ||
                             decoded.code == 0x2028 || decoded.code == 0x2029;
        if (control)
            out.push_back(' ');
        else
            utf8::append(out, decoded.code);
        at += decoded.size;
    }
    return out;
}

bool is_plain(std::string_view text) {
    return text.size() <= k_plain_most && text.find("=?") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool is_letter_or_digit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// One character as "Q" writes it; the set is the narrow one that also holds inside a name.
std::string q_encoded(std::string_view character) {
    constexpr char k_hex[] = "0123456789ABCDEF";
    if (character == " ") return "_";
    if (character.size() == 1 &&
        (is_letter_or_digit(character[0]) ||
         std::string_view("!*+-/").find(character[0]) != std::string_view::npos)) {
        return std::string(character);
    }
    std::string out;
    for (const char c : character) {
        const auto byte = static_cast<unsigned char>(c);
        out += {'=', k_hex[byte >> 4], k_hex[byte & 15]};
    }
    return out;
}

// Encoded words, each short and each ending between characters, one a line.
std::string encoded_words(std::string_view text) {
    std::string out;
    std::string payload;
    const auto close_word = [&] {
        out += (out.empty() ? "" : std::string(k_line)) + "=?UTF-8?Q?" + payload + "?=";
        payload.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = utf8::next(text, at);
        const std::string piece = q_encoded(text.substr(at, end - at));
        if (!payload.empty() && payload.size() + piece.size() > k_payload) close_word();
        payload += piece;
        at = end;
    }
    if (!payload.empty()) close_word();
    return out;
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out.push_back('\\');
        out.push_back(c);
    }
    return out + "\"";
}

} // namespace

std::string header_subject(std::string_view text) {
    const std::string line = one_line(text);
    return is_plain(line) ? line : encoded_words(line);
}

std::string header_address(std::string_view name, std::string_view email) {
    const std::string line = one_line(name);
    if (line.empty()) return std::string(email);
    std::string out = is_plain(line) ? quoted(line) : encoded_words(line);
    constexpr std::size_t k_room = 70;
    const std::size_t last_line =
        out.size() - (out.rfind('\n') == std::string::npos ? 0 : out.rfind('\n'));
    out += last_line + email.size() > k_room ? std::string(k_line) : " ";
    return out + "<" + std::string(email) + ">";
}

} // namespace coach
