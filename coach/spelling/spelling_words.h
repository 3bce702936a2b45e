#pragma once

// The words of a text that a dictionary can judge. Numbers, addresses, abbreviations in capitals
// and words with capitals inside are left out.
//
//     for (const SpellingWord& word : spelling_words(doc))
//         if (word.shape == WordShape::Small) look_up(doc.slice(word.span));

#include "coach/text/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace coach {

enum class WordShape {
    Small,    // "ward"
    Opening,  // "Ward" where a sentence starts: a word like any other, or a name
    NameLike, // "Ward" inside a sentence
};

struct SpellingWord {
    Span span;        // without a possessive 's
    std::string text; // with straight apostrophes
    WordShape shape = WordShape::Small;
    bool compound = false; // a part of "post-call" or "and/or"
    bool quoted = false;   // in double quotes: somebody else's words, in their language
};

std::vector<SpellingWord> spelling_words(const Document& document);

// The words of names, as they are written: "St. Brigid's" gives "St", "Brigid".
std::vector<std::string> name_parts(std::string_view names);

} // namespace coach
