#pragma once

// What each rule costs on a text, dearest first: for rule authors.

#include "coach/rules/checker.h"

#include <iosfwd>

namespace candor::cli {

void print_rule_times(const coach::Document& document, const coach::CheckOptions& options,
                      const coach::Checker& checker, std::ostream& out);

} // namespace candor::cli
