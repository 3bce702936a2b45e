#pragma once

// Speller: who knows how words are written. The checker asks it when it is given one; without one
// no word is looked up. coach/spelling has the one that uses dictionaries.
//
//     checker.check(doc, {.kind = TextKind::Statement, .speller = &speller});

#include "coach/text/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct Misspelling {
    Span span;
    std::vector<std::string> replacements; // best first, three at most
};

class Speller {
public:
    virtual ~Speller() = default;

    // Words that are in no dictionary. Words of `names` are known.
    virtual std::vector<Misspelling> unknown_words(const Document& document,
                                                   std::string_view names) const = 0;

    // British forms in a text that has American ones too.
    virtual std::vector<Misspelling> mixed_words(const Document& document) const = 0;
};

} // namespace coach
