#pragma once

// TextBreaks: where a reader sees one character end, one word end, and where a row of text may end.
// An interface, so that editing needs no Unicode tables; coach_unicode implements it with ICU.
//
//     std::uint32_t caret = breaks.next_character("e\u0301a", 0);   // 3: the accent stays with its
//     e
//
// Every offset is a byte of `text`. The text must be valid UTF-8.

#include "coach/text/span.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace coach {

class TextBreaks {
public:
    virtual ~TextBreaks() = default;

    // The boundary after `at` (at most the end), the one before (at least 0).
    virtual std::uint32_t next_character(std::string_view text, std::uint32_t at) = 0;
    virtual std::uint32_t previous_character(std::string_view text, std::uint32_t at) = 0;

    // Where the next word begins; where the word at or before `at` begins.
    virtual std::uint32_t next_word(std::string_view text, std::uint32_t at) = 0;
    virtual std::uint32_t previous_word(std::string_view text, std::uint32_t at) = 0;

    // The word, the run of blanks or the sign that a double click at `at` selects.
    virtual Span word_around(std::string_view text, std::uint32_t at) = 0;

    // Every boundary between characters, from the first character's end to the end of the text.
    virtual std::vector<std::uint32_t> characters(std::string_view text) = 0;

    // Offsets at which a row may end, ascending; the last is the end of the text.
    virtual std::vector<std::uint32_t> row_ends(std::string_view text) = 0;
};

} // namespace coach
