#include "coach/spelling/spelling_words.h"

#include "coach/text/segment.h"
#include "coach/text/utf8.h"

#include <algorithm>

namespace coach {
namespace {

bool is_apostrophe(char32_t code) {
    return code == U'\'' || code == U'\u2019';
}

// A token that no dictionary holds: numbers and doses, addresses, file names, "e.g".
bool is_no_word(std::string_view token) {
    while (!token.empty() && std::string_view(".,;:!?)\"'").find(token.back()) != token.npos)
        token.remove_suffix(1);
    constexpr std::string_view k_marks = "0123456789@_\\=<>[]{}#&*+.:";
    return token.find_first_of(k_marks) != token.npos || token.find("//") != token.npos;
}

// Letters with the apostrophes between them, each run of the token.
std::vector<Span> letter_runs(std::string_view text, Span token) {
    std::vector<Span> runs;
    std::uint32_t start = token.end;
    std::uint32_t end = token.start; // after the last letter
    for (std::uint32_t at = token.start; at < token.end;) {
        const utf8::Decoded c = utf8::decode(text, at);
        const bool letter = utf8::is_letter(c.code) || utf8::is_invisible(c.code);
        if (letter) {
            start = std::min(start, at);
            end = at + c.size;
        }
        else if (start < at && !is_apostrophe(c.code)) {
            runs.push_back({start, end});
            start = token.end;
        }
        at += c.size;
    }
    if (start < token.end) runs.push_back({start, end});
    return runs;
}

std::string straightened(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const utf8::Decoded c = utf8::decode(word, at);
        if (!utf8::is_invisible(c.code)) utf8::append(out, is_apostrophe(c.code) ? U'\'' : c.code);
        at += c.size;
    }
    return out;
}

Span without_possessive(std::string_view text, Span word) {
    for (const std::string_view ending : {"'s", "\u2019s", "'S", "\u2019S"}) {
        if (slice(text, word).ends_with(ending)) {
            return {word.start, word.end - static_cast<std::uint32_t>(ending.size())};
        }
    }
    return word;
}

std::size_t capitals_in(std::string_view word) {
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < word.size();) {
        const utf8::Decoded c = utf8::decode(word, at);
        capitals += utf8::is_upper(c.code);
        at += c.size;
    }
    return capitals;
}

class Reader {
public:
    explicit Reader(const Document& document) : m_document(document) {}

    std::vector<SpellingWord> read() {
        std::uint32_t paragraph = 0;
        for (const Sentence& sentence : m_document.sentences()) {
            if (sentence.paragraph != paragraph) m_quoted = false;
            paragraph = sentence.paragraph;
            m_opening = true;
            for (const Span token : split_words(m_document.text(), sentence.span))
                read_token(token);
        }
        return std::move(m_words);
    }

private:
    void read_token(Span token) {
        const std::string& text = m_document.text();
        const bool quoted = note_quotes(slice(text, token));
        if (!is_no_word(slice(text, token))) {
            const std::vector<Span> runs = letter_runs(text, token);
            for (const Span run : runs)
                add(without_possessive(text, run), runs.size() > 1, quoted);
        }
        m_opening = false;
    }

    // Whether any of the token stands in double quotes.
    bool note_quotes(std::string_view token) {
        bool quoted = m_quoted;
        for (std::size_t at = 0; at < token.size();) {
            const utf8::Decoded c = utf8::decode(token, at);
            if (c.code == U'"') m_quoted = !m_quoted;
            if (c.code == U'\u201C') m_quoted = true;
            if (c.code == U'\u201D') m_quoted = false;
            quoted = quoted || m_quoted;
            at += c.size;
        }
        return quoted;
    }

    void add(Span span, bool compound, bool quoted) {
        const std::string_view written = m_document.slice(span);
        const std::size_t capitals = capitals_in(written);
        const bool capital_first = utf8::is_upper(utf8::decode(written, 0).code);
        const bool plain = capitals == 0 || (capitals == 1 && capital_first);
        if (!plain || utf8::count(written) < 2) return;
        const WordShape shape = !capital_first ? WordShape::Small
                                : m_opening    ? WordShape::Opening
                                               : WordShape::NameLike;
        m_words.push_back({span, straightened(written), shape, compound, quoted});
        m_opening = false;
    }

    const Document& m_document;
    std::vector<SpellingWord> m_words;
    bool m_opening = true;
    bool m_quoted = false;
};

} // namespace

std::vector<SpellingWord> spelling_words(const Document& document) {
    return Reader(document).read();
}

std::vector<std::string> name_parts(std::string_view names) {
    std::vector<std::string> parts;
    const Span all{0, static_cast<std::uint32_t>(names.size())};
    for (const Span token : split_words(names, all)) {
        for (const Span run : letter_runs(names, token))
            parts.push_back(straightened(slice(names, without_possessive(names, run))));
    }
    return parts;
}

} // namespace coach
