#include "coach/text/unicode_breaks.h"

#include "coach/text/buffer.h"
#include "coach/text/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

#include <algorithm>

namespace coach {
namespace {

using Iterator = std::unique_ptr<icu::BreakIterator>;

// Lends UTF-8 to an iterator; its offsets are then bytes of that text.
class Lent {
public:
    Lent(icu::BreakIterator& iterator, std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&m_text, text.data(), static_cast<std::int64_t>(text.size()), &status);
        iterator.setText(&m_text, status); // keeps a shallow copy
    }
    ~Lent() { utext_close(&m_text); }
    Lent(const Lent&) = delete;
    Lent& operator=(const Lent&) = delete;

private:
    UText m_text = UTEXT_INITIALIZER;
};

std::vector<std::uint32_t> all_ends(icu::BreakIterator& iterator, std::string_view text) {
    const Lent lent(iterator, text);
    std::vector<std::uint32_t> ends;
    iterator.first();
    for (std::int32_t at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next())
        ends.push_back(static_cast<std::uint32_t>(at));
    return ends;
}

bool begins_a_word(std::string_view text, std::uint32_t at) {
    return at < text.size() && !utf8::is_blank(utf8::decode(text, at).code);
}

// Words are looked for in one line and the break before it: no word goes across lines, and a long
// text costs no more than a short one.
struct Line {
    std::uint32_t start;
    std::string_view text;
};

Line line_at(std::string_view text, std::uint32_t at) {
    const std::uint32_t start = line_start(text, at);
    return {start, text.substr(start, line_end(text, at) - start)};
}

std::int32_t as_icu(std::uint32_t offset) {
    return static_cast<std::int32_t>(offset);
}

} // namespace

// ICU without its tables makes none of these; then every code point counts as a character.
struct UnicodeBreaks::Iterators {
    Iterator characters;
    Iterator words;
    Iterator rows;
};

UnicodeBreaks::UnicodeBreaks() : m_iterators(std::make_unique<Iterators>()) {
    const icu::Locale& english = icu::Locale::getEnglish();
    const auto make = [&english](auto* create) {
        UErrorCode status = U_ZERO_ERROR;
        Iterator made(create(english, status));
        return U_SUCCESS(status) ? std::move(made) : Iterator();
    };
    m_iterators->characters = make(&icu::BreakIterator::createCharacterInstance);
    m_iterators->words = make(&icu::BreakIterator::createWordInstance);
    m_iterators->rows = make(&icu::BreakIterator::createLineInstance);
}

UnicodeBreaks::~UnicodeBreaks() = default;

std::uint32_t UnicodeBreaks::next_character(std::string_view text, std::uint32_t at) {
    const Line line = line_at(text, at);
    const std::uint32_t inside = at - line.start;
    if (inside >= line.text.size() || !m_iterators->characters)
        return std::min<std::uint32_t>(static_cast<std::uint32_t>(utf8::next(text, at)),
                                       static_cast<std::uint32_t>(text.size()));
    const Lent lent(*m_iterators->characters, line.text);
    return line.start +
           static_cast<std::uint32_t>(m_iterators->characters->following(as_icu(inside)));
}

std::uint32_t UnicodeBreaks::previous_character(std::string_view text, std::uint32_t at) {
    if (at == 0) return 0;
    const Line line = line_at(text, at);
    const std::uint32_t inside = at - line.start;
    if (inside == 0 || !m_iterators->characters)
        return static_cast<std::uint32_t>(utf8::previous(text, at));
    const Lent lent(*m_iterators->characters, line.text);
    return line.start +
           static_cast<std::uint32_t>(m_iterators->characters->preceding(as_icu(inside)));
}

std::uint32_t UnicodeBreaks::next_word(std::string_view text, std::uint32_t at) {
    const Line line = line_at(text, at);
    const auto line_stop = line.start + static_cast<std::uint32_t>(line.text.size());
    if (at >= line_stop || !m_iterators->words) return next_character(text, at);
    const Lent lent(*m_iterators->words, line.text);
    std::int32_t next = m_iterators->words->following(as_icu(at - line.start));
    while (next != icu::BreakIterator::DONE) {
        const auto here = static_cast<std::uint32_t>(next);
        if (here == line.text.size() || begins_a_word(line.text, here)) return line.start + here;
        next = m_iterators->words->next();
    }
    return line_stop;
}

std::uint32_t UnicodeBreaks::previous_word(std::string_view text, std::uint32_t at) {
    const Line line = line_at(text, at);
    if (at == line.start || !m_iterators->words) return previous_character(text, at);
    const Lent lent(*m_iterators->words, line.text);
    std::int32_t before = m_iterators->words->preceding(as_icu(at - line.start));
    while (before > 0 && !begins_a_word(line.text, static_cast<std::uint32_t>(before)))
        before = m_iterators->words->previous();
    return line.start + static_cast<std::uint32_t>(std::max(before, 0));
}

Span UnicodeBreaks::word_around(std::string_view text, std::uint32_t at) {
    const Line line = line_at(text, at);
    if (line.text.empty() || !m_iterators->words) return {at, at};
    std::uint32_t inside = at - line.start;
    if (inside == line.text.size()) // behind the last letter: its word
        inside = static_cast<std::uint32_t>(utf8::previous(line.text, inside));
    const Lent lent(*m_iterators->words, line.text);
    const std::int32_t end = m_iterators->words->following(as_icu(inside));
    const std::int32_t start = m_iterators->words->previous();
    return {line.start + static_cast<std::uint32_t>(start),
            line.start + static_cast<std::uint32_t>(end)};
}

std::vector<std::uint32_t> UnicodeBreaks::characters(std::string_view text) {
    if (m_iterators->characters) return all_ends(*m_iterators->characters, text);
    std::vector<std::uint32_t> ends;
    for (std::size_t at = 0; at < text.size();)
        ends.push_back(static_cast<std::uint32_t>(at = utf8::next(text, at)));
    return ends;
}

std::vector<std::uint32_t> UnicodeBreaks::row_ends(std::string_view text) {
    if (m_iterators->rows) return all_ends(*m_iterators->rows, text);
    return characters(text);
}

} // namespace coach
