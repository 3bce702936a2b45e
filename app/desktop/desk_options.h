#pragma once

// What the window's program was started with.
//
//     coach::Result<DeskOptions> options = read_desk_options(argc, argv, std::cout);
//     if (options && options->answered) return 0;       // --help, --version

#include "coach/base/result.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace candor {

struct DeskOptions {
    std::vector<std::string> files; // each opens as a new statement
    std::string workspace;          // empty: the person's own
    std::string screens;            // a folder: draw every room into it, without a display
    std::string screenshot;         // a file: the last frame of the real window
    int frame_limit = 0;            // above zero: end after so many frames
    bool timing = false;            // print figures
    bool answered = false;          // help or version has been printed; nothing is left to do
};

coach::Result<DeskOptions> read_desk_options(int argc, const char* const* argv, std::ostream& out);

} // namespace candor
