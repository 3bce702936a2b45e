#pragma once

// Checks that need code: counts, characters, names. Their words, sources and examples stand in
// the packs like any rule's; a rule names its check by `check`.
//
//     if (CheckFunction check = find_check("score-sentences")) check(context, rule, findings);

#include "coach/rules/checker.h"
#include "coach/rules/sentences.h"

#include <string_view>
#include <vector>

namespace coach {

struct CheckContext {
    const Document& document;
    const FoldedSentences& sentences;
    const CheckOptions& options;
    const Limits& limits;
    const std::vector<std::size_t>& score_sentences;
};

using CheckFunction = void (*)(const CheckContext&, const Rule&, std::vector<Finding>&);

// Null for an unknown name.
CheckFunction find_check(std::string_view name);

// Whether the check of this name finds nothing unless CheckOptions has a speller.
bool needs_speller(std::string_view name);

// Every name, for the pack loader's messages.
std::vector<std::string_view> check_names();

} // namespace coach
