#pragma once

// The formats of `candor lint`. Each linted document is handed over once; finish() closes what
// needs closing.
//
//     auto output = make_output("json", io.out);
//     output->add(linted);
//     output->finish();

#include "coach/metrics/counts.h"
#include "coach/rules/checker.h"
#include "coach/rules/outline.h"

#include <nlohmann/json_fwd.hpp>

#include <iosfwd>
#include <memory>
#include <string>

namespace candor::cli {

struct Linted {
    std::string id; // the path as given, or "-"
    coach::TextKind kind = coach::TextKind::Statement;
    coach::Document document;
    coach::CheckReport report;
    coach::Counts counts;
    coach::Outline outline;
};

// Everything but the id, which stands first in every format of JSON.
void add_members(const Linted& linted, nlohmann::ordered_json& out);

class LintOutput {
public:
    virtual ~LintOutput() = default;
    virtual void add(const Linted& linted) = 0;
    virtual void finish() {}
};

// Null for an unknown format. ("ndjson" is a stream in both directions; see ndjson.h.)
std::unique_ptr<LintOutput> make_output(const std::string& format, std::ostream& out);

} // namespace candor::cli
