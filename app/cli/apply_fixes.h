#pragma once

// Applies the replacements that rules mark safe, and shows what they change.
//
//     std::string fixed = with_safe_fixes(doc, findings);
//     io.out << line_diff("essay.txt", doc.text(), fixed);

#include "coach/rules/finding.h"
#include "coach/text/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor::cli {

// The text with every safe fix applied; of two fixes that overlap, the first is taken.
std::string with_safe_fixes(const coach::Document& document,
                            const std::vector<coach::Finding>& findings);

// The lines that differ, old ones marked '-', new ones '+'; empty when nothing changes. Safe fixes
// add and remove no lines, so line n is compared with line n.
std::string line_diff(const std::string& name, std::string_view before, std::string_view after);

} // namespace candor::cli
