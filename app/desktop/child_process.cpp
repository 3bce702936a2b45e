#include "app/desktop/child_process.h"

#include <cerrno>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

namespace candor {

ChildProcess start_program(std::vector<std::string> words, Output output) {
    int pipe_ends[2] = {-1, -1};
    if (output == Output::Kept && pipe2(pipe_ends, O_CLOEXEC) != 0) return {};

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (output == Output::Kept)
        posix_spawn_file_actions_adddup2(&files, pipe_ends[1], STDOUT_FILENO);
    else
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);

    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ChildProcess child;
    if (posix_spawnp(&child.id, arguments.front(), &files, &attributes, arguments.data(),
                     environ) != 0)
        child.id = -1;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);

    if (pipe_ends[1] >= 0) close(pipe_ends[1]);
    child.output = pipe_ends[0];
    if (child.id < 0 && child.output >= 0) {
        close(child.output);
        child.output = -1;
    }
    return child;
}

} // namespace candor
