#pragma once

// Starts another program without a shell.
//
//     ChildProcess child = start_program({"zenity", "--file-selection"}, Output::Kept);
//     if (child.id < 0) ...                      // not installed

#include <string>
#include <sys/types.h>
#include <vector>

namespace candor {

enum class Output { Dropped, Kept };

struct ChildProcess {
    pid_t id = -1;
    int output = -1; // a pipe to read, when kept; the caller closes it
};

// Found in the PATH. It runs in a session of its own and outlives the window.
ChildProcess start_program(std::vector<std::string> words, Output output);

} // namespace candor
