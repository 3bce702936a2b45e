#pragma once

// A rule set in the form that the program carries inside it: read in a fraction of the time that
// the packs' JSON takes, without the examples, which only tests and `candor rules` need.
//
//     std::string bytes = bake_rules(rules);
//     std::optional<RuleSet> same = read_baked_rules(bytes);

#include "coach/rules/pack.h"

#include <optional>
#include <string>
#include <string_view>

namespace coach {

std::string bake_rules(const RuleSet& rules);

// Nothing when the bytes were not written by bake_rules().
std::optional<RuleSet> read_baked_rules(std::string_view bytes);

} // namespace coach
