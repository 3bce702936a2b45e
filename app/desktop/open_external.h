#pragma once

// Hands a file or a mailto: address to the program that the person uses for it. No shell is
// involved, nothing waits: the answer comes with a later call.
//
//     ExternalPrograms external;
//     coach::Status started = external.open("mailto:m%40example.org?subject=Thank%20you");
//     for (const coach::Error& problem : external.poll()) show_banner(problem.message);

#include "coach/base/result.h"

#include <string>
#include <sys/types.h>
#include <vector>

namespace candor {

class ExternalPrograms {
public:
    // Takes only an absolute path or a mailto: address; anything else could be read as an option.
    coach::Status open(const std::string& target);

    // What could not be opened since the last call.
    std::vector<coach::Error> poll();

private:
    struct Started {
        pid_t process;
        std::string target;
    };
    std::vector<Started> m_started;
};

} // namespace candor
