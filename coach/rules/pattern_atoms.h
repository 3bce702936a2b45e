#pragma once

// Builds a PatternIndex: which letters a text must hold for a pattern to match. Slow and thorough;
// runs when the program is built, and in tests.
//
//     PatternIndex index = build_index(rules, sample_text);
//
// The sample is text of the kind that will be checked: it tells which atoms are rare.

#include "coach/rules/pack.h"
#include "coach/rules/pattern_index.h"

#include <string_view>

namespace coach {

PatternIndex build_index(const RuleSet& rules, std::string_view sample);

} // namespace coach
