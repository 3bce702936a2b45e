#include "coach/letters/mailto.h"

namespace coach {
namespace {

bool is_unreserved(char c) {
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

std::string percent_encoded(std::string_view text, std::string_view also_plain = {}) {
    constexpr char k_hex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '\n')
            out += "%0D%0A";
        else if (is_unreserved(c) || also_plain.find(c) != std::string_view::npos)
            out += c;
        else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', k_hex[byte >> 4], k_hex[byte & 15]};
        }
    }
    return out;
}

} // namespace

Result<std::string> write_mailto(std::string_view to, std::string_view subject,
                                 std::string_view body, std::size_t most) {
    std::string uri = "mailto:" + percent_encoded(to, "@") +
                      "?subject=" + percent_encoded(subject) + "&body=" + percent_encoded(body);
    if (uri.size() > most) {
        return Error{"", "This letter is too long for a mail link. Copy it, or save it as a file."};
    }
    return uri;
}

} // namespace coach
