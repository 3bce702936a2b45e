#include "coach/rules/narrowed.h"

#include <cctype>

namespace coach {
namespace {

constexpr std::size_t k_triple = 3;

std::size_t slot_of(std::string_view three) {
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(three[i]));
    };
    const std::uint32_t letters = byte(0) | byte(1) << 8 | byte(2) << 16;
    return (letters * 0x9E3779B1u) >> 16;
}

// A piece of a pattern, narrowed.
struct Piece {
    std::string text;
    bool possible = true;  // whether it can match at all
    bool captures = false; // holds a group that counts: taking it out would number the others anew
};

// Reads the pattern once, from left to right, writing what is left of it.
class Narrower {
public:
    Narrower(std::string_view pattern, const LetterTriples& held)
        : m_pattern(pattern), m_held(held) {}

    Piece whole() {
        Piece piece = alternatives();
        m_understood = m_understood && m_at == m_pattern.size();
        return piece;
    }

    bool understood() const { return m_understood; }

private:
    bool done() const { return m_at >= m_pattern.size(); }
    char next() const { return m_pattern[m_at]; }
    bool starts(std::string_view text) const { return m_pattern.substr(m_at).starts_with(text); }

    std::string_view since(std::size_t start) const {
        return m_pattern.substr(start, m_at - start);
    }

    Piece alternatives() {
        Piece out;
        out.possible = false;
        bool first = true;
        while (true) {
            const std::size_t start = m_at;
            const Piece one = branch();
            out.captures = out.captures || one.captures;
            if (one.possible || one.captures) {
                if (!first) out.text += '|';
                out.text += one.possible ? std::string_view(one.text) : since(start);
                first = false;
            }
            out.possible = out.possible || one.possible;
            if (done() || next() != '|') return out;
            ++m_at;
        }
    }

    // One alternative: pieces in a row, each perhaps repeated.
    Piece branch() {
        Piece out;
        std::string run; // letters that must stand together, as far as read
        const auto end_run = [&] {
            out.possible = out.possible && m_held.may_hold(run);
            run.clear();
        };
        while (!done() && next() != '|' && next() != ')' && m_understood) {
            if (next() == '(') {
                end_run();
                add_group(out);
                continue;
            }
            const std::size_t start = m_at;
            const std::optional<char> letter = read_single();
            const std::size_t repeat = m_at;
            const bool optional = skip_repeat();
            const bool repeated = m_at != repeat;
            if (letter && !optional) run += *letter;
            if (!letter || repeated) end_run();
            out.text += since(start);
        }
        end_run();
        return out;
    }

    void add_group(Piece& out) {
        const std::size_t start = m_at;
        const bool plain = starts("(?:");
        if (!plain && starts("(?")) {
            m_understood = false;
            return;
        }
        m_at += plain ? 3 : 1;
        const Piece inner = alternatives();
        if (done()) {
            m_understood = false;
            return;
        }
        ++m_at; // the closing bracket
        const std::size_t repeat = m_at;
        const bool optional = skip_repeat();
        const bool captures = inner.captures || !plain;
        out.captures = out.captures || captures;
        if (inner.possible) {
            out.text += (plain ? "(?:" : "(") + inner.text + ")";
            out.text += since(repeat);
            return;
        }
        out.possible = out.possible && optional;
        if (captures) out.text += since(start);
    }

    // A letter, class or escape; the letter itself where there is only one.
    std::optional<char> read_single() {
        const char c = m_pattern[m_at++];
        if (c == '[') {
            skip_class();
            return std::nullopt;
        }
        if (c == '\\') return read_escape();
        if (c == '.' || c == '^' || c == '$') return std::nullopt;
        // A repeat behind a letter of several bytes belongs to all of them.
        if (static_cast<unsigned char>(c) >= 0x80) return std::nullopt;
        return c;
    }

    std::optional<char> read_escape() {
        if (done()) {
            m_understood = false;
            return std::nullopt;
        }
        const char c = m_pattern[m_at++];
        if (std::ispunct(static_cast<unsigned char>(c)) != 0) return c;
        if ((c == 'p' || c == 'P' || c == 'x') && !done() && next() == '{') {
            m_at = std::min(m_pattern.find('}', m_at), m_pattern.size() - 1) + 1;
            return std::nullopt;
        }
        m_understood =
            m_understood && std::string_view("bBdDsSwW").find(c) != std::string_view::npos;
        return std::nullopt;
    }

    void skip_class() {
        if (!done() && next() == '^') ++m_at;
        if (!done() && next() == ']') ++m_at;
        while (!done() && next() != ']') {
            if (starts("[:")) m_at = std::min(m_pattern.find(":]", m_at), m_pattern.size() - 2) + 1;
            m_at += next() == '\\' ? 2 : 1;
        }
        if (done())
            m_understood = false;
        else
            ++m_at;
    }

    // Past "?", "*", "+" or "{2,3}" with its "?"; whether it allows none at all.
    bool skip_repeat() {
        if (done()) return false;
        bool optional = false;
        if (next() == '{' && m_at + 1 < m_pattern.size() &&
            std::isdigit(static_cast<unsigned char>(m_pattern[m_at + 1])) != 0) {
            optional = m_pattern[m_at + 1] == '0';
            m_at = std::min(m_pattern.find('}', m_at), m_pattern.size() - 1) + 1;
        }
        else if (next() == '?' || next() == '*' || next() == '+') {
            optional = next() != '+';
            ++m_at;
        }
        else {
            return false;
        }
        if (!done() && next() == '?') ++m_at;
        return optional;
    }

    std::string_view m_pattern;
    const LetterTriples& m_held;
    std::size_t m_at = 0;
    bool m_understood = true;
};

} // namespace

void LetterTriples::add(std::string_view text) {
    for (std::size_t at = 0; at + k_triple <= text.size(); ++at) {
        m_held.set(slot_of(text.substr(at, k_triple)));
    }
}

bool LetterTriples::may_hold(std::string_view letters) const {
    for (std::size_t at = 0; at + k_triple <= letters.size(); ++at) {
        if (!m_held.test(slot_of(letters.substr(at, k_triple)))) return false;
    }
    return true;
}

std::optional<std::string> narrowed(const std::string& pattern, const LetterTriples& held) {
    Narrower narrower(pattern, held);
    Piece piece = narrower.whole();
    if (!narrower.understood()) return pattern;
    if (!piece.possible) return std::nullopt;
    return std::move(piece.text);
}

} // namespace coach
