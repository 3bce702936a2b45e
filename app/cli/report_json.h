#pragma once

// Findings, counts and spans as JSON: the shapes that `lint`, `answer` and `letter` share.
//
//     ordered_json findings = findings_json(doc, report.findings);

#include "coach/metrics/counts.h"
#include "coach/rules/checker.h"
#include "coach/text/document.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace candor::cli {

nlohmann::ordered_json span_json(coach::Span span);
nlohmann::ordered_json findings_json(const coach::Document& document,
                                     const std::vector<coach::Finding>& findings);
nlohmann::ordered_json metrics_json(const coach::Counts& counts, std::size_t score_sentences);

// One line of JSON, whatever bytes a message may hold.
std::string compact(const nlohmann::ordered_json& value);

// "NRMP, Match Communication Code (2023)", with the address when the rule has one.
std::string source_text(const coach::Source& source);

} // namespace candor::cli
