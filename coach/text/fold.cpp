#include "coach/text/fold.h"

#include "coach/text/latin.h"
#include "coach/text/utf8.h"

namespace coach {
namespace {

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// The plain form of a character that patterns need not know, or 0.
char plain_quote(char32_t code) {
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x02BC:
    case 0x60:
    case 0xB4:
        return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0xAB:
    case 0xBB:
        return '"';
    default:
        return 0;
    }
}

bool folds_in_place(std::string_view text) {
    bool after_space = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || byte < 0x20 || byte == '`') return false;
        if (byte == ' ' && after_space) return false;
        after_space = byte == ' ';
    }
    return true;
}

class Folder {
public:
    explicit Folder(std::string_view text) : m_text(text) {}

    Folded run() {
        for (std::size_t at = 0; at < m_text.size();) {
            const utf8::Decoded c = utf8::decode(m_text, at);
            put_character(c, at);
            at += c.size;
        }
        m_out.offsets.push_back(static_cast<std::uint32_t>(m_text.size()));
        return std::move(m_out);
    }

private:
    void put_character(utf8::Decoded c, std::size_t at) {
        if (utf8::is_invisible(c.code) || is_accent(c.code)) return;
        if (utf8::is_blank(c.code)) {
            if (m_out.text.empty() || m_out.text.back() != ' ') put(' ', at);
        }
        else if (const char quote = plain_quote(c.code)) {
            put(quote, at);
        }
        else if (const char letter = plain_letter(c.code)) {
            put(letter, at);
        }
        else if (c.code == 0x2026) {
            for (int i = 0; i < 3; ++i)
                put('.', at);
        }
        else {
            for (std::uint32_t i = 0; i < c.size; ++i)
                put(small(m_text[at + i]), at + i);
        }
    }

    void put(char c, std::size_t at) {
        m_out.text.push_back(c);
        m_out.offsets.push_back(static_cast<std::uint32_t>(at));
    }

    std::string_view m_text;
    Folded m_out;
};

} // namespace

Span Folded::original(Span folded) const {
    if (offsets.empty()) return folded;
    const std::uint32_t start = offsets[folded.start];
    // The end is where the next character of the original starts, so that a character that folds
    // into several bytes is taken whole.
    std::size_t next = folded.end;
    if (folded.end > folded.start) {
        const std::uint32_t last = offsets[folded.end - 1];
        while (next + 1 < offsets.size() && offsets[next] <= last)
            ++next;
    }
    const std::uint32_t end = offsets[next];
    return {start, end};
}

Folded fold(std::string_view text) {
    if (!folds_in_place(text)) return Folder(text).run();
    Folded out;
    out.text.assign(text);
    for (char& c : out.text)
        c = small(c);
    return out;
}

} // namespace coach
