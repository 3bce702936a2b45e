#pragma once

// SARIF 2.1.0, the exchange format of code checkers, for editors and review tools; with the exact
// replacements as `fixes`.
//
//     SarifLog log;
//     log.add("essay.txt", doc, findings);
//     out << log.text();

#include "coach/rules/checker.h"
#include "coach/text/document.h"

#include <memory>
#include <string>
#include <vector>

namespace candor::cli {

class SarifLog {
public:
    SarifLog();
    ~SarifLog();

    void add(const std::string& id, const coach::Document& document,
             const std::vector<coach::Finding>& findings);
    std::string text() const;

private:
    struct Log;
    std::unique_ptr<Log> m_log;
};

} // namespace candor::cli
