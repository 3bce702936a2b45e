#pragma once

// UnicodeBreaks: TextBreaks by the Unicode rules, from ICU. A library of its own (coach_unicode),
// so that the command line starts without ICU and its tables.
//
//     UnicodeBreaks breaks;
//     ProseEditor editor;              // has one
//
// One object serves one thread.

#include "coach/text/breaks.h"

#include <memory>

namespace coach {

class UnicodeBreaks : public TextBreaks {
public:
    UnicodeBreaks();
    ~UnicodeBreaks() override;

    std::uint32_t next_character(std::string_view text, std::uint32_t at) override;
    std::uint32_t previous_character(std::string_view text, std::uint32_t at) override;
    std::uint32_t next_word(std::string_view text, std::uint32_t at) override;
    std::uint32_t previous_word(std::string_view text, std::uint32_t at) override;
    Span word_around(std::string_view text, std::uint32_t at) override;
    std::vector<std::uint32_t> characters(std::string_view text) override;
    std::vector<std::uint32_t> row_ends(std::string_view text) override;

private:
    struct Iterators;
    std::unique_ptr<Iterators> m_iterators;
};

} // namespace coach
