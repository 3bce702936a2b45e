#pragma once

// What `candor lint` was asked to do, as read from its command line.

#include "coach/rules/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace candor::cli {

struct LintOptions {
    std::vector<std::string> files; // "-" is standard input
    std::optional<coach::TextKind> kind;
    std::string format = "text";
    std::string fail_on = "error";
    std::vector<std::string> packs;
    std::string program;
    std::string to;
    std::string workspace;
    double words_per_minute = 0; // from the workspace; 0: the usual pace
    std::string names;           // from the workspace, for the speller
    bool fix = false;
    bool dry_run = false;
    bool timing = false;
    bool spelling = false;

    // Whether findings of this severity make the exit status 1.
    bool fails(coach::Severity severity) const {
        coach::Severity least{};
        return coach::parse_severity(fail_on, least) && severity >= least;
    }
};

} // namespace candor::cli
