#include "coach/store/paths.h"

namespace coach {
namespace {

// The base folder specification: a value that is not absolute is to be ignored.
std::string base_folder(const std::string& named, const std::string& home, const char* below_home) {
    if (!named.empty() && named.front() == '/') return named;
    return home.empty() ? std::string() : home + below_home;
}

} // namespace

Result<Paths> find_paths(const Environment& environment, std::string_view chosen_folder) {
    Paths paths;
    paths.folder = chosen_folder;
    if (paths.folder.empty()) {
        const std::string data =
            base_folder(environment.xdg_data_home, environment.home, "/.local/share");
        if (data.empty()) {
            return Error{"", "Your home folder is not known. Name a folder with --workspace."};
        }
        paths.folder = data + "/candor";
    }
    while (paths.folder.size() > 1 && paths.folder.back() == '/')
        paths.folder.pop_back();
    const std::string config =
        base_folder(environment.xdg_config_home, environment.home, "/.config");
    if (!config.empty()) paths.config_folder = config + "/candor";
    paths.database = paths.folder + "/candor.db";
    paths.window_lock = paths.folder + "/window.lock";
    paths.open_lock = paths.folder + "/open.lock";
    return paths;
}

} // namespace coach
