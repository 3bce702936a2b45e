#include "coach/letters/eml.h"

#include "coach/base/date.h"
#include "coach/letters/header_text.h"
#include "coach/letters/letter_facts.h"

#include <cstdio>

namespace coach {
namespace {

constexpr std::size_t k_line_most = 76; // RFC 2045, 6.7

std::string mail_date(UnixMillis moment) {
    const Date date = utc_date(moment);
    const std::int64_t seconds = moment / 1000 - days_from_epoch(date) * 86400;
    char clock[16];
    std::snprintf(clock, sizeof clock, "%02d:%02d:%02d", static_cast<int>(seconds / 3600) % 24,
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return std::string(weekday_name(date).substr(0, 3)) + ", " + std::to_string(date.day) + " " +
           std::string(month_name(date.month).substr(0, 3)) + " " + std::to_string(date.year) +
           " " + clock + " +0000";
}

// The byte as it may stand in the line, or as =XX.
std::string qp_encoded(std::string_view line, std::size_t at) {
    constexpr char k_hex[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(line[at]);
    const bool blank_at_end = (byte == ' ' || byte == '\t') && at + 1 == line.size();
    // Mail stores and servers give a meaning to "From " and to a lone dot at the start of a line.
    const bool touchy_start =
        at == 0 && (line[0] == '.' || line.substr(0, 5) == std::string_view("From "));
    const bool printable = (byte >= ' ' && byte <= '~') || byte == '\t';
    if (printable && byte != '=' && !blank_at_end && !touchy_start) return {line[at]};
    return {'=', k_hex[byte >> 4], k_hex[byte & 15]};
}

std::string quoted_printable(std::string_view text) {
    std::string out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        std::size_t length = 0;
        for (std::size_t at = 0; at < line.size(); ++at) {
            const std::string piece = qp_encoded(line, at);
            if (length + piece.size() > k_line_most - 1) {
                out += "=\r\n";
                length = 0;
            }
            out += piece;
            length += piece.size();
        }
        out += "\r\n";
        begin = end + 1;
    }
    return out;
}

} // namespace

Result<std::string> write_eml(const MailMessage& message) {
    if (message.from_email.empty()) {
        return Error{"/applicant/email", "Add your e-mail address. A mail file needs a sender."};
    }
    if (std::string problem = email_problem(message.from_email); !problem.empty()) {
        return Error{"/applicant/email", std::move(problem)};
    }
    if (std::string problem = email_problem(message.to_email); !problem.empty()) {
        return Error{"/recipient/email", std::move(problem)};
    }
    std::string out = "From: " + header_address(message.from_name, message.from_email) + "\r\n";
    if (!message.to_email.empty()) {
        out += "To: " + header_address(message.to_name, message.to_email) + "\r\n";
    }
    out += "Subject: " + header_subject(message.subject) + "\r\n";
    out += "Date: " + mail_date(message.date) + "\r\n";
    out += "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n"
           "X-Unsent: 1\r\n" // mail programs open it for writing, not as received
           "\r\n";
    return out + quoted_printable(message.body);
}

} // namespace coach
