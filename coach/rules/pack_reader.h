#pragma once

// One pack file as JSON, turned into rules with every mistake named. The first half of PackLoader:
// shapes and examples; patterns and vocabulary are checked once all packs are there.
//
//     ParsedPack pack = read_pack("excuse.json", text, PackOrigin::Shipped);

#include "coach/rules/pack.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coach {

struct ParsedPack {
    std::vector<std::pair<std::string, std::string>> vocabulary;
    std::vector<Topic> topics;
    std::vector<Rule> rules;
    std::vector<std::string> pointers; // of the rules
    std::vector<PackProblem> problems;
};

ParsedPack read_pack(const std::string& file, std::string_view json, PackOrigin origin);

// "I am [[a bad test-taker]]." -> the text without brackets, and the span they held. False when
// the brackets are not exactly one pair around something.
bool read_bracketed(std::string_view marked, std::string& text, Span& expected);

// "rule.json" text at byte `offset`: "line 3, column 7".
std::string line_and_column(std::string_view text, std::size_t offset);

} // namespace coach
