#pragma once

// The numbers that a form, a page or a listener counts.
//
//     Counts c = count(doc, limits);
//     c.words; c.pages; c.seconds;         // at 140 words a minute unless a pace is given
//
// A leading "Subject:" line of an e-mail is part of the text but not of its words.

#include "coach/metrics/limits.h"
#include "coach/text/document.h"

#include <cstddef>
#include <string_view>

namespace coach {

struct Counts {
    std::size_t characters = 0; // code points, every one, as ERAS counts
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t paragraphs = 0;
    double pages = 0;   // characters over the characters of a printed page
    double seconds = 0; // spoken at the person's pace
};

Counts count(const Document& document, const Limits& limits, double words_per_minute = 0);

double seconds_for_words(std::size_t words, const Limits& limits, double words_per_minute = 0);

// Bytes of the leading "Subject:" line with its line break; 0 without one.
std::size_t subject_line_size(std::string_view text);

} // namespace coach
