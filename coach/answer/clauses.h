#pragma once

// Clauses: what one part of an answer is made of. A speaker often passes from one part to the next
// inside a sentence ("..., and on the wards it shows as ..."), so sentences are cut where they may.
//
//     for (const Clause& clause : clauses_of(sentences)) clause.text;  // folded

#include "coach/rules/sentences.h"
#include "coach/text/span.h"

#include <string_view>
#include <vector>

namespace coach {

struct Clause {
    Span span;             // in the document
    std::string_view text; // folded; lives as long as the FoldedSentences
    bool starts_sentence = false;
};

std::vector<Clause> clauses_of(const FoldedSentences& sentences);

} // namespace coach
