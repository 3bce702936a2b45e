#include "coach/rules/name_checks.h"

#include "coach/text/segment.h"
#include "coach/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace coach {
namespace {

Span whole_span(std::string_view text) {
    return {0, static_cast<std::uint32_t>(text.size())};
}

// The word without punctuation and possessive, folded: "St." -> "st", "Children's" -> "children".
std::string bare(std::string_view word) {
    std::string out;
    for (const char c : fold(word).text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\'') break;
        if (byte >= 0x80 || utf8::is_letter(byte) || utf8::is_digit(byte)) out.push_back(c);
    }
    return out;
}

std::vector<std::string> bare_words(std::string_view text) {
    std::vector<std::string> out;
    for (const Span word : split_words(text, whole_span(text))) {
        std::string plain = bare(slice(text, word));
        if (!plain.empty()) out.push_back(std::move(plain));
    }
    return out;
}

bool starts_with_capital(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        const utf8::Decoded c = utf8::decode(word, at);
        if (utf8::is_letter(c.code)) return utf8::is_upper(c.code);
        at += c.size;
    }
    return false;
}

bool ends_phrase(std::string_view word) {
    constexpr std::string_view k_stops = ",;:!?)\"";
    return !word.empty() && k_stops.find(word.back()) != std::string_view::npos;
}

bool joins_names(std::string_view word) {
    return word == "of" || word == "the" || word == "at" || word == "and" || word == "&" ||
           word == "for" || word == "de" || word == "-";
}

// The name that starts `range`: words with capitals, joined by "of", "the" and the like.
Span leading_name(std::string_view text, Span range) {
    Span name{range.start, range.start};
    for (const Span word : split_words(text, range)) {
        const std::string_view letters = slice(text, word);
        const bool capital = starts_with_capital(letters);
        if (!capital && !(joins_names(letters) && !name.empty())) {
            if (joins_names(letters) && letters == "the" && name.empty()) continue;
            break;
        }
        if (capital) {
            if (name.empty()) name.start = word.start;
            name.end = word.end;
        }
        if (ends_phrase(letters)) break;
    }
    while (!name.empty() && (ends_phrase(slice(text, name)) || text[name.end - 1] == '.')) {
        --name.end;
    }
    return name;
}

// Whether the name says something that the true name does not: no telling word in common.
bool contradicts(const CheckContext& context, std::string_view name, std::string_view truth) {
    const std::vector<std::string> known = bare_words(truth);
    bool telling = false;
    for (const std::string& word : bare_words(name)) {
        if (joins_names(word)) continue;
        if (!context.sentences.matcher().topic_hits("general-name-word", word).empty()) continue;
        telling = true;
        if (std::find(known.begin(), known.end(), word) != known.end()) return false;
    }
    return telling;
}

// Titles in front of a name in a greeting.
constexpr std::array k_titles = std::to_array<std::string_view>(
    {"dear",     "dr",          "prof",   "professor", "mr", "mrs",       "ms",
     "miss",     "mx",          "doctor", "hello",     "hi", "respected", "program",
     "director", "coordinator", "chief",  "resident",  "md", "do",        "phd"});

bool is_title(const std::string& word) {
    return std::find(k_titles.begin(), k_titles.end(), word) != k_titles.end();
}

} // namespace

void check_wrong_program(const CheckContext& context, const Rule& rule, std::vector<Finding>& out) {
    if (bare_words(context.options.program).empty()) return;
    const std::string truth = context.options.program + " " + context.options.to;
    const std::string& text = context.document.text();
    for (std::size_t i = 0; i < context.sentences.size(); ++i) {
        const Scanned& scanned = context.sentences.scanned(i);
        const Matcher& matcher = context.sentences.matcher();
        if (!matcher.topic_hits("own-past", scanned).empty()) continue;
        for (const Span hit : matcher.topic_hits("program-place", scanned)) {
            const Span name = leading_name(text, context.sentences.original(i, hit));
            if (!name.empty() && contradicts(context, slice(text, name), truth)) {
                out.push_back(make_finding(rule, name));
            }
        }
    }
}

void check_wrong_person(const CheckContext& context, const Rule& rule, std::vector<Finding>& out) {
    const std::vector<std::string> known = bare_words(context.options.to);
    if (known.empty()) return;
    const std::string& text = context.document.text();
    for (const Paragraph& paragraph : context.document.paragraphs()) {
        const std::string_view line = slice(text, paragraph.span);
        if (!line.starts_with("Dear ") && !line.starts_with("Hello ")) continue;
        const std::size_t comma = std::min(line.find_first_of(",\n:"), line.size());
        const Span greeting{paragraph.span.start,
                            paragraph.span.start + static_cast<std::uint32_t>(comma)};
        Span name{0, 0};
        for (const Span word : split_words(text, greeting)) {
            const std::string plain = bare(slice(text, word));
            if (plain.empty() || is_title(plain) || !starts_with_capital(slice(text, word)))
                continue;
            // "Dear Selection Committee" names nobody.
            if (!context.sentences.matcher().topic_hits("general-name-word", plain).empty())
                continue;
            if (std::find(known.begin(), known.end(), plain) != known.end()) return;
            name = name.empty() ? word : join(name, word);
        }
        if (!name.empty()) out.push_back(make_finding(rule, trimmed(text, name)));
        return;
    }
}

} // namespace coach
