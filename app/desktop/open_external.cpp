#include "app/desktop/open_external.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace candor {

namespace {

constexpr const char* k_opener = "xdg-open";

coach::Error could_not_open(const std::string& target) {
    const bool mail = target.starts_with("mailto:");
    return {mail ? "" : target, mail ? "No mail program answered. Copy the letter instead."
                                     : "No program answered for this file. Open it yourself."};
}

// Its output belongs to nobody, and it must outlive the window.
pid_t spawn_detached(const std::string& target) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);

    std::string program = k_opener;
    std::string argument = target;
    char* const arguments[] = {program.data(), argument.data(), nullptr};
    pid_t process = -1;
    const int failure =
        posix_spawnp(&process, program.c_str(), &files, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return failure == 0 ? process : -1;
}

} // namespace

coach::Status ExternalPrograms::open(const std::string& target) {
    if (!target.starts_with('/') && !target.starts_with("mailto:"))
        return coach::Error{target, "Only files and mail addresses can be opened."};
    const pid_t process = spawn_detached(target);
    if (process < 0) return could_not_open(target);
    m_started.push_back({process, target});
    return coach::Done{};
}

std::vector<coach::Error> ExternalPrograms::poll() {
    std::vector<coach::Error> problems;
    std::erase_if(m_started, [&problems](const Started& started) {
        int status = 0;
        const pid_t ended = waitpid(started.process, &status, WNOHANG);
        if (ended == 0) return false;
        if (ended > 0 && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
            problems.push_back(could_not_open(started.target));
        return true;
    });
    return problems;
}

} // namespace candor
