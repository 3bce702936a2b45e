#pragma once

// NDJSON in, NDJSON out: one line per line, same order, same id. A line that cannot be used gives
// {"id":...,"error":"..."} and the stream goes on.
//
//     return for_each_line({"candor lint", "-"}, io, [&](const NdjsonLine& line, auto& answer) {
//         answer["words"] = coach::count_words(line.text);
//         return false;
//     });

#include "app/cli/command.h"
#include "coach/base/result.h"
#include "coach/rules/finding.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>

namespace candor::cli {

// One request. Absent and empty fields are empty here.
struct NdjsonLine {
    std::string text;
    std::optional<coach::TextKind> kind;
    std::string program;
    std::string to;
    std::string question;
};

// The handler fills `answer` and says whether there was something to find.
using NdjsonHandler = std::function<bool(const NdjsonLine& line, nlohmann::ordered_json& answer)>;

struct NdjsonSource {
    const char* command; // stands first in errors
    std::string file;    // "-" is standard input
};

// The exit status of the whole stream.
int for_each_line(const NdjsonSource& source, Io& io, const NdjsonHandler& handler);

} // namespace candor::cli
