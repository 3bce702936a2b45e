#pragma once

// A letter as a message file (RFC 5322) that mail programs open as a draft: UTF-8 text in
// quoted-printable, names and subject encoded, CRLF line ends, lines below 78 characters.
//
//     Result<std::string> eml = write_eml({.from_name = "José", .from_email = "j@example.org",
//         .to_email = "l@example.org", .subject = "Thank you", .body = letter.body, .date = now});

#include "coach/base/clock.h"
#include "coach/base/result.h"

#include <string>

namespace coach {

struct MailMessage {
    std::string from_name;
    std::string from_email; // needed
    std::string to_name;
    std::string to_email; // may be empty: filled in in the mail program
    std::string subject;
    std::string body;
    UnixMillis date = 0;
};

// An error names the field of a letter's facts: "/applicant/email".
Result<std::string> write_eml(const MailMessage& message);

} // namespace coach
