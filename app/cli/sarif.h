#pragma once

// SARIF 2.1.0, the exchange format of code checkers, for editors and review tools; with the exact
// replacements as `fixes`.
//
//     SarifLog log;
//     log.add("essay.txt", doc, findings);
//     out << log.text();

#include "coach/rules/checker.h"
#include "coach/text/document.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <vector>

namespace candor::cli {

class SarifLog {
public:
    void add(const std::string& id, const coach::Document& document,
             const std::vector<coach::Finding>& findings);
    std::string text() const;

private:
    std::size_t rule_index(const coach::Rule& rule);

    nlohmann::ordered_json m_rules = nlohmann::ordered_json::array();
    nlohmann::ordered_json m_results = nlohmann::ordered_json::array();
    std::map<std::string, std::size_t> m_index;
};

} // namespace candor::cli
