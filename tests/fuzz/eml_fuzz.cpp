// Any words in a message's headers and body: no header appears that was not asked for, lines end
// in CRLF, and nothing but ASCII goes on the wire.

#include "coach/letters/eml.h"
#include "coach/letters/mailto.h"
#include "tests/fuzz/bytes_as_text.h"

#include <set>
#include <string>

namespace {

using candor_fuzz::demand;

void check_headers(const std::string& message) {
    const std::size_t end = message.find("\r\n\r\n");
    demand(end != std::string::npos);
    const std::set<std::string> known = {"From",       "To",           "Subject",
                                         "Date",       "MIME-Version", "Content-Type",
                                         "Message-ID", "X-Unsent",     "Content-Transfer-Encoding"};
    for (std::size_t at = 0; at < end;) {
        const std::size_t stop = std::min(message.find("\r\n", at), end);
        const std::string line = message.substr(at, stop - at);
        const bool folded = !line.empty() && (line[0] == ' ' || line[0] == '\t');
        demand(folded || known.count(line.substr(0, line.find(':'))) == 1);
        at = stop + 2;
    }
}

void check_bytes(const std::string& message) {
    for (std::size_t i = 0; i < message.size(); ++i) {
        demand(static_cast<unsigned char>(message[i]) < 0x80);
        if (message[i] == '\n') demand(i > 0 && message[i - 1] == '\r');
        if (message[i] == '\r') demand(i + 1 < message.size() && message[i + 1] == '\n');
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 4) return 0;
    const std::string text = candor_fuzz::bytes_as_text(data + 1, size - 1);
    const std::size_t cut = text.empty() ? 0 : data[0] % text.size();
    std::size_t at = cut;
    while (!coach::utf8::is_boundary(text, at))
        --at;
    const std::string a = text.substr(0, at);
    const std::string b = text.substr(at);
    const coach::MailMessage message{a, "m@example.org", b, "l@example.org", b, a, 0};
    if (const auto eml = coach::write_eml(message)) {
        check_headers(eml.value());
        check_bytes(eml.value());
    }
    if (const auto uri = coach::write_mailto("l@example.org", a, b)) check_bytes(uri.value());
    return 0;
}
