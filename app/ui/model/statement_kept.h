#pragma once

// What a stored statement remembers of the places that the person keeps as they are: one entry of
// its meta JSON, beside whatever else stands there.
//
//     std::vector<coach::Ignored> ignores = read_kept(text.meta_json, text.text, checker);
//     text.meta_json = with_kept(text.meta_json, ignores);

#include "coach/rules/checker.h"
#include "coach/rules/ignores.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

// Statements may also name kept words by their rule alone; then every place with these words is
// kept. Hence the text and its checker.
std::vector<coach::Ignored> read_kept(const std::string& meta_json, std::string_view text,
                                      const coach::Checker& checker);

std::string with_kept(const std::string& meta_json, const std::vector<coach::Ignored>& ignores);

} // namespace candor::ui
