#pragma once

// Text that survives being pasted into a form that keeps plain ASCII punctuation only, with the
// list of every change. Letters with accents are left alone: a name is changed only by its owner.
//
//     PlainText plain = to_plain("\u201CYes\u201D \u2013 she said\u2026");
//     plain.text;             // "\"Yes\" - she said..."
//     plain.changes.size();   // 4

#include "coach/text/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct PlainChange {
    Span span;          // in the original
    std::string before; // the character as written
    std::string after;  // what stands there now, possibly nothing
};

struct PlainText {
    std::string text;
    std::vector<PlainChange> changes;
};

PlainText to_plain(std::string_view text);

// The plain spelling of one character outside ASCII: nothing if it has none (a letter, a script).
std::optional<std::string> plain_spelling(char32_t code);

// Runs of characters outside ASCII that are not letters, digits or blanks between words, in order.
std::vector<Span> unsafe_runs(std::string_view text);

} // namespace coach
