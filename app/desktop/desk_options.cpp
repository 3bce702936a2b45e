#include "app/desktop/desk_options.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace candor {

coach::Result<DeskOptions> read_desk_options(int argc, const char* const* argv, std::ostream& out) {
    DeskOptions options;
    CLI::App app{"Opens Candor's window. For work in a terminal see \"candor --help\".", "candor"};
    app.set_version_flag("--version", "candor " CANDOR_VERSION);
    app.add_option("files", options.files, "text files (.txt, .md), each as a new statement");
    app.add_option("--workspace", options.workspace, "keep everything in this folder");
    app.add_option("--screens", options.screens,
                   "write a picture of every room into this folder; needs no display");
    app.add_option("--screenshot", options.screenshot, "write the window's last frame as PNG");
    app.add_option("--smoke-frames", options.frame_limit, "end after so many frames")
        ->check(CLI::PositiveNumber);
    app.add_flag("--timing", options.timing, "print how long frames take");
    try {
        app.parse(argc, argv);
    }
    catch (const CLI::CallForHelp&) {
        out << app.help();
        options.answered = true;
    }
    catch (const CLI::CallForVersion& version) {
        out << version.what() << "\n";
        options.answered = true;
    }
    catch (const CLI::ParseError& error) {
        return coach::Error{"candor", std::string(error.what()) + " Try \"candor-desk --help\"."};
    }
    return options;
}

} // namespace candor
