#include "coach/text/segment.h"

#include "coach/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace coach {
namespace {

// Below this width a column of lines is a list or a signature, not text wrapped by hand.
constexpr std::size_t k_narrowest_wrap = 40;
constexpr std::size_t k_widest_wrap = 100;

// Abbreviations after which a full stop goes on with the same sentence whatever follows.
constexpr std::array k_titles = {"dr",  "drs", "mr",   "mrs",    "ms",  "prof", "st",
                                 "mt",  "vs",  "cf",   "e.g",    "i.e", "no",   "fig",
                                 "gen", "sen", "rep",  "rev",    "hon", "capt", "col",
                                 "lt",  "sgt", "dept", "approx", "ca",  "viz",  "resp"};
// Abbreviations that may also end a sentence: a capital after them starts a new one.
constexpr std::array k_open = {"u.s",   "u.k", "u.s.a", "a.m",  "p.m",  "etc",  "inc",  "ltd",
                               "co",    "jr",  "sr",    "m.d",  "d.o",  "ph.d", "b.s",  "m.s",
                               "m.p.h", "jan", "feb",   "mar",  "apr",  "aug",  "sept", "oct",
                               "nov",   "dec", "al",    "dept", "univ", "mg",   "ml",   "hr",
                               "min",   "hrs", "mins",  "sec",  "wk",   "yr"};

// Words that a single capital names: the letter is no initial of a person.
constexpr std::array k_labels = {"vitamin", "hepatitis", "influenza", "group", "type",    "class",
                                 "grade",   "plan",      "part",      "block", "section", "room",
                                 "table",   "appendix",  "ward",      "unit",  "building"};

template <std::size_t N>
bool contains(const std::array<const char*, N>& list, std::string_view word) {
    return std::any_of(list.begin(), list.end(), [&](const char* item) { return word == item; });
}

std::uint32_t u32(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

// One pass over the characters of a paragraph that decides at each end mark.
class SentenceSplitter {
public:
    SentenceSplitter(std::string_view text, Span paragraph)
        : m_text(text.substr(0, paragraph.end)), m_start(paragraph.start), m_end(paragraph.end) {}

    std::vector<Span> run() {
        std::size_t at = m_start;
        std::size_t begin = m_start;
        while (at < m_end) {
            const utf8::Decoded c = utf8::decode(m_text, at);
            if (!is_end_mark(c.code)) {
                at += c.size;
                continue;
            }
            const std::size_t after = skip_closers(skip_end_marks(at));
            if (ends_sentence(at, after)) {
                add(begin, after);
                begin = after;
            }
            at = after;
        }
        add(begin, m_end);
        return std::move(m_sentences);
    }

private:
    static bool is_end_mark(char32_t c) {
        return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0x061F;
    }
    static bool is_closer(char32_t c) {
        return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201D || c == 0x2019 ||
               c == 0xBB;
    }
    static bool is_opener(char32_t c) {
        return c == '"' || c == '\'' || c == '(' || c == '[' || c == 0x201C || c == 0x2018 ||
               c == 0xAB;
    }

    template <typename Predicate>
    std::size_t skip(std::size_t at, Predicate matches) const {
        while (at < m_end) {
            const utf8::Decoded c = utf8::decode(m_text, at);
            if (!matches(c.code)) break;
            at += c.size;
        }
        return at;
    }
    std::size_t skip_end_marks(std::size_t at) const { return skip(at, is_end_mark); }
    std::size_t skip_closers(std::size_t at) const { return skip(at, is_closer); }
    std::size_t skip_blanks(std::size_t at) const { return skip(at, utf8::is_blank); }

    // `mark` is the first end mark, `after` the place behind it and its closing quotes.
    bool ends_sentence(std::size_t mark, std::size_t after) const {
        const std::size_t next = skip_blanks(after);
        if (next == m_end) return true;
        if (next == after) return false; // "3.5", "e.g", "a.b": no blank behind the mark
        const std::size_t word = skip(next, is_opener);
        const char32_t first = word < m_end ? utf8::decode(m_text, word).code : 0;
        const bool small = utf8::is_letter(first) && !utf8::is_upper(first) && first < 0x250;
        const bool only_stop = m_text[mark] == '.' && skip_end_marks(mark) == mark + 1;
        if (only_stop) return !small && !abbreviated(mark, first);
        // "...", "?" and "!" inside a quotation run on before a small letter.
        return !small;
    }

    // Whether the full stop at `mark` belongs to an abbreviation that does not end a sentence.
    bool abbreviated(std::size_t mark, char32_t first_after) const {
        const std::string word = word_before(mark);
        if (word.empty()) return false;
        const bool digit_follows = utf8::is_digit(first_after);
        if (contains(k_titles, word)) return word != "no" || digit_follows;
        if (contains(k_open, word)) return digit_follows && word != "etc";
        // A single capital is an initial ("J. Smith", "John F. Kennedy"), but not "I".
        return word.size() == 1 && std::isalpha(static_cast<unsigned char>(word[0])) != 0 &&
               word != "i" && is_initial(mark);
    }

    bool is_initial(std::size_t mark) const {
        return mark >= 1 && m_text[mark - 1] >= 'A' && m_text[mark - 1] <= 'Z' &&
               !preceded_by_label(mark - 1);
    }

    // "vitamin D.", "hepatitis B.", "group A.": the letter ends a name of its own.
    bool preceded_by_label(std::size_t letter) const {
        return letter >= 2 && contains(k_labels, word_before(letter - 1));
    }

    // The ASCII letters, digits and inner stops right before `at`, in small letters.
    std::string word_before(std::size_t at) const {
        std::size_t begin = at;
        while (begin > m_start) {
            const auto c = static_cast<unsigned char>(m_text[begin - 1]);
            if (std::isalnum(c) == 0 && c != '.') break;
            --begin;
        }
        std::string word(m_text.substr(begin, at - begin));
        for (char& c : word)
            c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        return word;
    }

    void add(std::size_t begin, std::size_t end) {
        const Span span = trimmed(m_text, {u32(begin), u32(end)});
        if (!span.empty()) m_sentences.push_back(span);
    }

    std::string_view m_text;
    std::size_t m_start;
    std::size_t m_end;
    std::vector<Span> m_sentences;
};

std::vector<Span> lines_of(std::string_view text, Span block) {
    std::vector<Span> lines;
    std::size_t begin = block.start;
    while (begin < block.end) {
        std::size_t end = text.find('\n', begin);
        if (end == std::string_view::npos || end > block.end) end = block.end;
        const Span line = trimmed(text, {u32(begin), u32(end)});
        if (!line.empty()) lines.push_back(line);
        begin = end + 1;
    }
    return lines;
}

// A bullet or a heading mark keeps its own line even where the lines are full.
bool starts_item(std::string_view line) {
    return line.starts_with("- ") || line.starts_with("* ") || line.starts_with("\u2022") ||
           line.starts_with("#") || line.starts_with("Subject:");
}

bool ends_like_sentence(std::string_view line) {
    constexpr std::string_view k_ends = ".!?\"')";
    return k_ends.find(line.back()) != std::string_view::npos;
}

// Whether some line breaks in mid-sentence, and every line but the last is so full that the first
// word of the next did not fit.
bool wrapped_by_hand(std::string_view text, const std::vector<Span>& lines) {
    if (lines.size() < 2) return false;
    std::size_t widest = 0;
    for (const Span line : lines)
        widest = std::max(widest, utf8::count(slice(text, line)));
    if (widest < k_narrowest_wrap || widest > k_widest_wrap) return false;
    bool broken_sentence = false;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::string_view line = slice(text, lines[i]);
        const std::string_view next = slice(text, lines[i + 1]);
        if (starts_item(next) || starts_item(line)) return false;
        const std::size_t first_word = utf8::count(next.substr(0, next.find(' ')));
        if (utf8::count(line) + 1 + first_word <= widest) return false;
        broken_sentence = broken_sentence || !ends_like_sentence(line);
    }
    return broken_sentence;
}

} // namespace

Span trimmed(std::string_view text, Span range) {
    std::size_t begin = range.start;
    std::size_t end = range.end;
    while (begin < end) {
        const utf8::Decoded c = utf8::decode(text, begin);
        if (!utf8::is_blank(c.code)) break;
        begin += c.size;
    }
    while (end > begin) {
        const std::size_t last = utf8::previous(text, end);
        if (!utf8::is_blank(utf8::decode(text, last).code)) break;
        end = last;
    }
    return {u32(begin), u32(std::max(begin, end))};
}

std::vector<Span> split_blocks(std::string_view text, Span range) {
    std::vector<Span> blocks;
    std::size_t block_start = range.start;
    std::size_t line = range.start;
    const auto close = [&](std::size_t end) {
        const Span block = trimmed(text, {u32(block_start), u32(end)});
        if (!block.empty()) blocks.push_back(block);
    };
    while (line < range.end) {
        std::size_t end = text.find('\n', line);
        if (end == std::string_view::npos || end > range.end) end = range.end;
        if (trimmed(text, {u32(line), u32(end)}).empty()) {
            close(line);
            block_start = end;
        }
        line = end + 1;
    }
    close(range.end);
    return blocks;
}

std::vector<Span> split_paragraphs(std::string_view text, Span block) {
    std::vector<Span> lines = lines_of(text, block);
    if (wrapped_by_hand(text, lines)) return {block};
    return lines;
}

std::vector<Span> split_sentences(std::string_view text, Span paragraph) {
    return SentenceSplitter(text, paragraph).run();
}

std::vector<Span> split_words(std::string_view text, Span range) {
    std::vector<Span> words;
    std::size_t begin = range.start;
    bool counts = false;
    const auto close = [&](std::size_t end) {
        if (counts) words.push_back({u32(begin), u32(end)});
        counts = false;
    };
    for (std::size_t at = range.start; at < range.end;) {
        const utf8::Decoded c = utf8::decode(text, at);
        if (utf8::is_blank(c.code)) {
            close(at);
            begin = at + c.size;
        }
        else {
            counts = counts || utf8::is_letter(c.code) || utf8::is_digit(c.code);
        }
        at += c.size;
    }
    close(range.end);
    return words;
}

std::size_t count_words(std::string_view text) {
    return split_words(text, {0, u32(text.size())}).size();
}

} // namespace coach
