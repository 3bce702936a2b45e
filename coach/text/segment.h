#pragma once

// Where paragraphs, sentences and words begin and end. Pure functions over UTF-8; Document keeps
// their results.
//
//     split_sentences("Dr. Lee agreed. We saw 3.5 mg.", {0, 31});   // two spans

#include "coach/text/span.h"

#include <string_view>
#include <vector>

namespace coach {

// A block is the text between blank lines, without blanks at its ends.
std::vector<Span> split_blocks(std::string_view text, Span range);

// The block as one paragraph when it is wrapped by hand, else one paragraph a line.
std::vector<Span> split_paragraphs(std::string_view text, Span block);

// Sentences of one paragraph. A full stop does not end one after a known abbreviation ("Dr.",
// "e.g.", "U.S." before a small letter), inside a number, or before a small letter; closing quotes
// and brackets belong to the sentence that they close.
std::vector<Span> split_sentences(std::string_view text, Span paragraph);

// A word is a blank-separated token with a letter or a digit.
std::size_t count_words(std::string_view text);
std::vector<Span> split_words(std::string_view text, Span range);

// The range without blanks at its two ends (empty if it holds nothing else).
Span trimmed(std::string_view text, Span range);

} // namespace coach
