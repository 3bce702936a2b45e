#include "coach/letters/eml.h"
#include "coach/letters/header_text.h"

#include <doctest/doctest.h>

#include <sstream>
#include <vector>

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = text.find("\r\n", begin);
        REQUIRE(end != std::string::npos);
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 2;
    }
    return lines;
}

std::string decoded_body(const std::string& eml) {
    const std::string body = eml.substr(eml.find("\r\n\r\n") + 4);
    std::string out;
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (body[i] != '=')
            out.push_back(body[i]);
        else if (body.compare(i, 3, "=\r\n") == 0)
            i += 2;
        else {
            out.push_back(static_cast<char>(std::stoi(body.substr(i + 1, 2), nullptr, 16)));
            i += 2;
        }
    }
    return out;
}

coach::MailMessage message() {
    return {"María José Núñez",
            "m@example.org",
            "Dr. Lena Ortiz",
            "l@example.org",
            "Thank you - María José Núñez",
            "Dear Dr. Ortiz,\n\nThank you.\n",
            1795168800000};
}

} // namespace

TEST_CASE("a mail file has its headers, its date and a body that decodes to the letter") {
    const std::string eml = coach::write_eml(message()).value();
    CHECK(eml.find("To: \"Dr. Lena Ortiz\" <l@example.org>\r\n") != std::string::npos);
    CHECK(eml.find("From: =?UTF-8?Q?Mar=C3=ADa_Jos=C3=A9_N=C3=BA=C3=B1ez?= <m@example.org>") == 0);
    CHECK(eml.find("Date: Fri, 20 Nov 2026 10:00:00 +0000\r\n") != std::string::npos);
    CHECK(eml.find("X-Unsent: 1\r\n") != std::string::npos);
    CHECK(decoded_body(eml) == "Dear Dr. Ortiz,\r\n\r\nThank you.\r\n\r\n");
}

TEST_CASE("lines of a mail file are short and plain, whatever the letter holds") {
    coach::MailMessage m = message();
    m.from_name = std::string(40, 'x');
    for (int i = 0; i < 60; ++i)
        m.to_name += "Ẵ名😀";
    for (int i = 0; i < 200; ++i)
        m.body += "ñandú = 名前 ";
    m.body += "\nFrom here on\n.\ntrailing blank \ntab\t\n";
    m.subject = std::string(300, 'a') + " ñ";
    const std::string eml = coach::write_eml(m).value();
    for (const std::string& line : lines_of(eml)) {
        CHECK(line.size() <= 78);
        for (const char c : line)
            CHECK((c == '\t' || (c >= ' ' && c <= '~')));
        CHECK(line.substr(0, 5) != "From ");
        CHECK(line != ".");
    }
    std::string expected = m.body;
    for (std::size_t at = 0; (at = expected.find('\n', at)) != std::string::npos; at += 2) {
        expected.replace(at, 1, "\r\n");
    }
    CHECK(decoded_body(eml) == expected + "\r\n");
}

TEST_CASE("no name or subject can add a header or end the headers") {
    for (const char* attack :
         {"Lena\r\nBcc: evil@example.org", "Lena\nBcc: evil@example.org", "Lena\r\n\r\nNew body",
          "Lena\xE2\x80\xA8"
          "Bcc: e@e",
          "a\x0b\x0c\x85", "=?UTF-8?Q?=0D=0ABcc:_evil@example.org?=", "\"<evil@example.org>, \\"}) {
        CAPTURE(attack);
        coach::MailMessage m = message();
        m.from_name = m.to_name = m.subject = attack;
        const std::string eml = coach::write_eml(m).value();
        const std::string headers = eml.substr(0, eml.find("\r\n\r\n") + 2);
        std::size_t fields = 0;
        for (const std::string& line : lines_of(headers)) {
            if (line[0] == ' ') continue; // a folded line belongs to the field above
            ++fields;
            CHECK(line.find("Bcc") != 0);
        }
        CHECK(fields == 8);
        CHECK(headers.find("=0D") == std::string::npos);
        CHECK(headers.find("=0A") == std::string::npos);
    }
}

TEST_CASE("an address that is none is an error that names its field") {
    coach::MailMessage m = message();
    m.from_email = "";
    CHECK(coach::write_eml(m).error().where == "/applicant/email");
    m.from_email = "m@example.org>\r\nBcc: a@b";
    CHECK(coach::write_eml(m).error().where == "/applicant/email");
    m = message();
    m.to_email = "two@example.org, three@example.org";
    CHECK(coach::write_eml(m).error().where == "/recipient/email");
    m.to_email = "";
    CHECK(coach::write_eml(m).value().find("\r\nTo:") == std::string::npos);
}

TEST_CASE("encoded words never split a character") {
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += "é名";
    const std::string header = coach::header_subject(text);
    std::istringstream words(header);
    std::string word;
    std::size_t count = 0;
    while (words >> word) {
        CHECK(word.size() <= 75);
        CHECK(word.substr(0, 10) == "=?UTF-8?Q?");
        const std::string payload = word.substr(10, word.size() - 12);
        // A word starts with the lead byte of a character, never with a following byte (10xxxxxx).
        const int first = std::stoi(payload.substr(1, 2), nullptr, 16);
        CHECK((first & 0xC0) != 0x80);
        ++count;
    }
    CHECK(count > 1);
}
