// candor-desk: the window. `candor` without a command starts it.

#include "app/desktop/desk.h"
#include "app/desktop/desk_options.h"
#include "app/desktop/desktop_platform.h"
#include "app/desktop/dialogs.h"
#include "app/desktop/failure_window.h"
#include "app/desktop/icon.h"
#include "app/desktop/run_desk.h"
#include "app/desktop/window.h"
#include "app/ui/raster/screenshots.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <iostream>

namespace {

using candor::DeskOptions;

constexpr int k_done = 0;
constexpr int k_failed = 2;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

int status_of(const coach::Status& status) {
    if (status) return k_done;
    std::cerr << "candor: " << status.error().text() << "\n";
    return k_failed;
}

coach::Status open_desk(const DeskOptions& options) {
    const coach::Environment environment{variable("HOME"), variable("XDG_DATA_HOME"),
                                         variable("XDG_CONFIG_HOME")};
    const coach::Result<coach::Paths> paths = coach::find_paths(environment, options.workspace);
    if (!paths) return paths.error();
    candor::Window* open_window = nullptr;
    candor::Desk* open_desk = nullptr;
    candor::DesktopPlatform platform{{environment.home, environment.xdg_config_home},
                                     [&open_window, &open_desk] {
                                         open_window->answer_system();
                                         open_desk->save_due();
                                     }};
    auto desk = candor::Desk::open(paths.value(), platform);
    if (!desk) {
        // Who clicked an icon has no terminal to read.
        if (isatty(STDERR_FILENO) == 0) candor::show_failure(desk.error(), options.frame_limit);
        return desk.error();
    }
    auto window = candor::Window::open({.title = "Candor"});
    if (!window) {
        if (isatty(STDERR_FILENO) == 0) candor::tell_without_window(window.error().text());
        return window.error();
    }
    open_window = window.value().get();
    open_desk = desk.value().get();
    open_window->set_icon(candor::load_icons());
    return run_desk(*open_window, *desk.value(), platform, options);
}

} // namespace

int main(int argc, char** argv) {
    // What the window writes holds names and scores: nobody else's business.
    umask(077);
    const coach::Result<DeskOptions> options = candor::read_desk_options(argc, argv, std::cout);
    if (!options) return status_of(options.error());
    if (options.value().answered) return k_done;
    if (!options.value().screens.empty())
        return status_of(candor::ui::write_screenshots(options.value().screens));
    return status_of(open_desk(options.value()));
}
