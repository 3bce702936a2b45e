// candor-desk: the window. `candor` without a command starts it.

#include "app/desktop/desk.h"
#include "app/desktop/desk_options.h"
#include "app/desktop/desktop_platform.h"
#include "app/desktop/failure_window.h"
#include "app/desktop/icon.h"
#include "app/desktop/loop.h"
#include "app/ui/raster/png.h"
#include "app/ui/raster/screenshots.h"
#include "app/ui/shell/shell.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <utility>

namespace {

using candor::DeskOptions;

constexpr int k_done = 0;
constexpr int k_failed = 2;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

int fail(const coach::Error& error) {
    std::cerr << "candor: " << error.text() << "\n";
    return k_failed;
}

candor::Background background_of(const candor::ui::Shell& shell) {
    const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(shell.background());
    return {colour.x, colour.y, colour.z};
}

// A mail program that failed minutes ago still deserves its banner.
void tell_external_problems(candor::DesktopPlatform& platform, candor::ui::AppModel& model,
                            candor::Window& window) {
    for (const coach::Error& problem : platform.poll()) {
        model.show_banner({.id = "external", .text = problem.text(), .action_label = {}});
        window.ask_for_frame();
    }
}

void print_report(const candor::LoopReport& report) {
    fmt::print("{} frames, {:.2f} ms each to draw, {:.2f} ms the slowest\n", report.frames,
               1000.0 * report.total_draw / std::max(report.frames, 1),
               1000.0 * report.slowest_draw);
}

int run_window(candor::Window& window, candor::Desk& desk, candor::DesktopPlatform& platform,
               const DeskOptions& options) {
    candor::ui::Shell shell{desk.model()};
    candor::FramePacer pacer;
    bool announced = !options.timing;
    const candor::LoopReport report = candor::run_loop(
        window, pacer,
        {.on_wake = [&] { tell_external_problems(platform, desk.model(), window); },
         .before_frame =
             [&] {
                 shell.prepare(window.content_scale());
                 if (!options.screenshot.empty()) window.keep_next_frame();
             },
         .draw = [&] { shell.draw(); },
         .after_frame =
             [&](double now) {
                 shell.finish(now, pacer);
                 if (!std::exchange(announced, true)) std::cout << "first frame" << std::endl;
             },
         .background = [&] { return background_of(shell); },
         .may_close = [&] { return shell.may_close(); }},
        options.frame_limit);
    if (options.timing) print_report(report);
    if (options.screenshot.empty()) return k_done;
    const coach::Status written =
        platform.write_file(options.screenshot, candor::ui::encode_png(window.kept_frame()));
    return written ? k_done : fail(written.error());
}

int open_desk(const DeskOptions& options) {
    const coach::Environment environment{variable("HOME"), variable("XDG_DATA_HOME"),
                                         variable("XDG_CONFIG_HOME")};
    const coach::Result<coach::Paths> paths = coach::find_paths(environment, options.workspace);
    if (!paths) return fail(paths.error());
    candor::Window* open_window = nullptr;
    candor::DesktopPlatform platform{{environment.home, environment.xdg_config_home},
                                     [&open_window] { open_window->answer_system(); }};
    auto desk = candor::Desk::open(paths.value(), platform);
    if (!desk) {
        // Who clicked an icon has no terminal to read.
        if (isatty(STDERR_FILENO) == 0) candor::show_failure(desk.error(), options.frame_limit);
        return fail(desk.error());
    }
    auto window = candor::Window::open({.title = "Candor"});
    if (!window) return fail(window.error());
    open_window = window.value().get();
    window.value()->set_icon(candor::load_icons());
    return run_window(*window.value(), *desk.value(), platform, options);
}

} // namespace

int main(int argc, char** argv) {
    // What the window writes holds names and scores: nobody else's business.
    umask(077);
    const coach::Result<DeskOptions> options = candor::read_desk_options(argc, argv, std::cout);
    if (!options) return fail(options.error());
    if (options.value().answered) return k_done;
    if (!options.value().screens.empty()) {
        const coach::Status written = candor::ui::write_screenshots(options.value().screens);
        return written ? k_done : fail(written.error());
    }
    return open_desk(options.value());
}
