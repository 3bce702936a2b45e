#pragma once

// Reads a command's options with CLI11 in the house's manner: help on stdout, one sentence on
// stderr for a mistake.
//
//     CLI::App app("Checks a text.", "candor lint");
//     app.add_option("--kind", kind);
//     if (auto status = parse(app, args, io)) return *status;

#include "app/cli/command.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>

namespace candor::cli {

// The library's mistakes as sentences: some of them come without a full stop.
inline std::string as_sentence(std::string text) {
    while (text.ends_with(' ') || text.ends_with('\n'))
        text.pop_back();
    if (!text.ends_with('.')) text += '.';
    return text;
}

// Nothing when the options are read and the command may go on, else the exit status.
inline std::optional<int> parse(CLI::App& app, const Arguments& args, Io& io) {
    Arguments reversed(args.rbegin(), args.rend()); // CLI11 takes a list from its end
    try {
        app.parse(reversed);
    }
    catch (const CLI::CallForHelp&) {
        io.out << app.help();
        return k_done;
    }
    catch (const CLI::ParseError& error) {
        io.err << app.get_name() << ": " << as_sentence(error.what()) << " Try \"" << app.get_name()
               << " --help\".\n";
        return k_failed;
    }
    return std::nullopt;
}

} // namespace candor::cli
