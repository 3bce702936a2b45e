#include "coach/letters/letter_facts.h"

#include "coach/text/segment.h"
#include "coach/text/utf8.h"

#include <algorithm>
#include <iterator>

namespace coach {
namespace {

// Characters that could end a header line early, or turn the reading direction of what follows.
bool breaks_a_line(char32_t code) {
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool separator = code == 0x2028 || code == 0x2029;
    const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return control || separator || direction;
}

// Whether the last word is the surname, whole. It is not in "van Dyke", "Ortiz, Lena", "Ortiz MD".
bool is_plain_name(const std::vector<std::string_view>& words) {
    constexpr std::string_view k_degrees[] = {"MD", "DO", "PhD", "MBBS", "MPH", "Jr", "Sr"};
    if (words.empty() || words.size() > 2) return false;
    if (words.size() == 1) return true;
    std::string last;
    std::copy_if(words.back().begin(), words.back().end(), std::back_inserter(last),
                 [](char c) { return c != '.'; });
    const char first = words.front().front();
    return !(first >= 'a' && first <= 'z') && !words.front().ends_with(',') &&
           std::find(std::begin(k_degrees), std::end(k_degrees), last) == std::end(k_degrees);
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// Words of these characters with single dots between them.
template <typename Allowed>
bool is_dotted(std::string_view text, Allowed allowed) {
    return !text.empty() && text.front() != '.' && text.back() != '.' &&
           text.find("..") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [&](char c) { return c == '.' || allowed(c); });
}

bool is_mailbox(std::string_view text) {
    constexpr std::size_t k_longest = 64; // RFC 5321, 4.5.3.1
    return text.size() <= k_longest && is_dotted(text, [](char c) {
               constexpr std::string_view k_signs = "!#$%&'*+-/=?^_`{|}~";
               return is_letter(c) || is_digit(c) || k_signs.find(c) != std::string_view::npos;
           });
}

// "example.org": the last part is letters, or the coded form of other scripts.
bool is_mail_domain(std::string_view text) {
    const std::size_t dot = text.rfind('.');
    if (dot == std::string_view::npos) return false;
    const std::string_view last = text.substr(dot + 1);
    const bool named = last.size() >= 2 && std::all_of(last.begin(), last.end(), is_letter);
    const bool edges = text.front() != '-' && text.find("-.") == std::string_view::npos &&
                       text.find(".-") == std::string_view::npos;
    return (named || last.starts_with("xn--")) && edges &&
           is_dotted(text, [](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (const Span span : split_words(text, {0, static_cast<std::uint32_t>(text.size())})) {
        words.push_back(slice(text, span));
    }
    return words;
}

// People write "Dear Dr. Ortiz," where only "Dr. Ortiz" is asked for.
std::string without_dear(std::string_view text) {
    if (text.starts_with("Dear ")) text.remove_prefix(5);
    while (!text.empty() && (text.back() == ',' || text.back() == ' '))
        text.remove_suffix(1);
    return std::string(text);
}

} // namespace

std::string_view to_word(ContactPolicy policy) {
    switch (policy) {
    case ContactPolicy::Missing:
        return "";
    case ContactPolicy::Unknown:
        return "unknown";
    case ContactPolicy::NotStated:
        return "not-stated";
    case ContactPolicy::Welcome:
        return "welcome";
    case ContactPolicy::None:
        return "none";
    }
    return "";
}

std::string_view to_word(MatchSystem match) {
    switch (match) {
    case MatchSystem::Missing:
        return "";
    case MatchSystem::Nrmp:
        return "NRMP";
    case MatchSystem::Other:
        return "other";
    }
    return "";
}

std::string line_problem(std::string_view text) {
    if (utf8::first_invalid(text)) return "This text is damaged. Type it again.";
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded decoded = utf8::decode(text, at);
        if (breaks_a_line(decoded.code)) {
            return "This must stay on one line, without tabs or hidden marks. Type it again.";
        }
        at += decoded.size;
    }
    return "";
}

std::string email_problem(std::string_view text) {
    constexpr std::size_t k_longest = 254; // RFC 5321, 4.5.3.1
    if (text.empty()) return "";
    const std::size_t at = text.rfind('@');
    const bool sound = at != std::string_view::npos && text.size() <= k_longest &&
                       is_mailbox(text.substr(0, at)) && is_mail_domain(text.substr(at + 1));
    return sound ? "" : "This is not an e-mail address. Write it as name@example.org.";
}

std::string aamc_id_problem(std::string_view text) {
    constexpr std::size_t k_digits = 8;
    if (text.empty()) return "";
    const bool sound = text.size() == k_digits && std::all_of(text.begin(), text.end(), is_digit);
    return sound ? "" : "An AAMC ID has eight digits and nothing else.";
}

std::string salutation(const LetterRecipient& recipient) {
    if (!recipient.salutation.empty()) return without_dear(recipient.salutation);
    const std::vector<std::string_view> words = words_of(recipient.name);
    if (recipient.title.empty() || !is_plain_name(words)) return "";
    return recipient.title + " " + std::string(words.back());
}

std::string full_name(const LetterRecipient& recipient) {
    if (recipient.title.empty() || recipient.name.empty()) return recipient.name;
    return recipient.title + " " + recipient.name;
}

} // namespace coach
