#pragma once

// Runs a rule's own examples: what it must find and what it must leave alone.
//
//     for (const PackProblem& p : run_examples(checker, *rules.find("excuse.if-only"))) ...
//
// Each `flags` example must give a finding of this rule that overlaps the bracketed words and stays
// in their sentence; no `passes` example may give one. Other rules may fire on either.

#include "coach/rules/checker.h"

#include <vector>

namespace coach {

// One problem per example that does not hold; its pointer is "/flags/1" below the rule. Rules on
// spelling need a speller to find anything.
std::vector<PackProblem> run_examples(const Checker& checker, const Rule& rule,
                                      const Speller* speller = nullptr);

} // namespace coach
