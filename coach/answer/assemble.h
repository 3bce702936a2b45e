#pragma once

// The spoken answer as one text, made of the three parts exactly as they are written.
//
//     SpokenAnswer spoken = assemble_spoken({context, improvement, relevance});
//     spoken.text; spoken.parts[1];    // where the second part stands in it
//
// And the applicant's own sentences, to start the written form from.

#include "coach/answer/parts.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct SpokenAnswer {
    std::string text;
    std::array<Span, k_part_count> parts; // empty for a part without words
};

// Blanks at the ends go, line breaks become spaces, and a part without a mark at its end gets a
// full stop. No word is added, changed or left out.
SpokenAnswer assemble_spoken(const std::array<std::string_view, k_part_count>& parts);

struct OwnSentence {
    Part part;
    std::string text;
};

// Every sentence of the parts, in order.
std::vector<OwnSentence> own_sentences(const std::array<std::string_view, k_part_count>& parts);

} // namespace coach
