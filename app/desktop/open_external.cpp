#include "app/desktop/open_external.h"

#include "app/desktop/child_process.h"

#include <sys/wait.h>

namespace candor {

namespace {

constexpr const char* k_opener = "xdg-open";

coach::Error could_not_open(const std::string& target) {
    const bool mail = target.starts_with("mailto:");
    return {mail ? "" : target, mail ? "No mail program answered. Copy the letter instead."
                                     : "No program answered for this file. Open it yourself."};
}

} // namespace

coach::Status ExternalPrograms::open(const std::string& target) {
    if (!target.starts_with('/') && !target.starts_with("mailto:"))
        return coach::Error{target, "Only files and mail addresses can be opened."};
    const pid_t process = start_program({k_opener, target}, Output::Dropped).id;
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
