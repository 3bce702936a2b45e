// candor: the command line. Without a command, or with a file, it opens the window, which is a
// program of its own (candor-desk), so that a check in the terminal never waits for graphics to
// load.

#include "app/cli/command.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>

namespace {

namespace fs = std::filesystem;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

coach::Environment environment() {
    return {variable("HOME"), variable("XDG_DATA_HOME"), variable("XDG_CONFIG_HOME")};
}

// Where dictionaries are: what hunspell's own variable names, then the usual places.
std::vector<std::string> dictionary_folders() {
    std::vector<std::string> folders;
    const std::string named = variable("DICPATH");
    for (std::size_t at = 0; at < named.size();) {
        const std::size_t end = std::min(named.find(':', at), named.size());
        if (end > at) folders.push_back(named.substr(at, end - at));
        at = end + 1;
    }
    for (const char* folder : {"/usr/share/hunspell", "/usr/local/share/hunspell",
                               "/usr/share/myspell", "/usr/share/myspell/dicts"}) {
        folders.emplace_back(folder);
    }
    return folders;
}

// The window's program stands beside this one in a build tree, and below libexec once installed.
fs::path desk_program() {
    std::error_code ignored;
    const fs::path here = fs::read_symlink("/proc/self/exe", ignored).parent_path();
    const fs::path beside = here / "candor-desk";
    if (fs::exists(beside, ignored)) return beside;
    return here.parent_path() / "libexec" / "candor" / "candor-desk";
}

int open_window(char** argv) {
    const fs::path program = desk_program();
    std::string path = program.string();
    execv(path.c_str(), argv);
    std::cerr << "candor: The window's program " << path << " cannot be started ("
              << std::strerror(errno)
              << "). Install Candor again, or use the commands: candor --help\n";
    return candor::cli::k_failed;
}

} // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const candor::cli::Arguments args(argv + 1, argv + argc);
    if (candor::cli::wants_window(args)) return open_window(argv);
    const coach::Environment env = environment();
    const coach::Result<coach::Paths> paths = coach::find_paths(env, "");
    candor::cli::Io io{std::cin,
                       std::cout,
                       std::cerr,
                       env,
                       paths ? paths->config_folder : std::string(),
                       dictionary_folders()};
    int status = candor::cli::run(args, io);
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "candor: The output could not be written. Check the free space.\n";
        status = candor::cli::k_failed;
    }
    return status;
}
