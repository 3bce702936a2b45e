#include "app/desktop/run_desk.h"

#include "app/desktop/loop.h"
#include "app/ui/model/opened_files.h"
#include "app/ui/raster/png.h"
#include "app/ui/shell/rooms.h"
#include "app/ui/shell/shell.h"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <csignal>
#include <cstdio>

namespace candor {

namespace {

// Set by a signal; a handler may do no more than this.
volatile std::sig_atomic_t asked_to_end = 0;

// Logging out, or Ctrl+C in the terminal, must save like closing the window does.
void end_on_signals() {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, [](int) { asked_to_end = 1; });
}

class Session {
public:
    Session(Window& window, Desk& desk, DesktopPlatform& platform, const DeskOptions& options)
        : m_window(window), m_desk(desk), m_platform(platform), m_options(options),
          m_shell(desk.model(), ui::make_room_drawer()) {
        if (!options.files.empty()) ui::open_files(desk.model(), options.files);
    }

    LoopReport run() {
        return run_loop(m_window, m_pacer,
                        {.on_wake = [this](double now) { look_around(now); },
                         .before_frame = [this] { prepare(); },
                         .draw = [this] { draw(); },
                         .after_frame = [this](double now) { finish(now); },
                         .background = [this] { return background(); },
                         .may_close = [this] { return m_shell.may_close(); }},
                        m_options.frame_limit);
    }

private:
    void open_dropped_files() {
        const std::vector<std::string> files = m_window.take_dropped_files();
        if (!files.empty()) ui::open_files(m_desk.model(), files);
    }

    // A mail program that fails minutes later still deserves its banner.
    void look_around(double now) {
        m_shell.wake(now, m_pacer);
        open_dropped_files();
        if (asked_to_end != 0) m_window.set_should_close(true);
        for (const coach::Error& problem : m_platform.poll()) {
            m_desk.model().show_banner(
                {.id = "external", .text = problem.text(), .action_label = {}});
            m_window.ask_for_frame();
        }
    }

    // What was typed is noticed before the frame goes to the screen, which may keep it waiting.
    void draw() {
        m_shell.draw();
        m_shell.wake(m_window.now(), m_pacer);
    }

    void prepare() {
        m_shell.prepare(m_window.content_scale());
        if (!m_options.screenshot.empty()) m_window.keep_next_frame();
    }

    void finish(double now) {
        m_shell.finish(now, m_pacer);
        if (m_options.timing && !m_announced) {
            fmt::print("first frame\n");
            std::fflush(stdout);
        }
        m_announced = true;
    }

    Background background() const {
        const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(m_shell.background());
        return {colour.x, colour.y, colour.z};
    }

    Window& m_window;
    Desk& m_desk;
    DesktopPlatform& m_platform;
    const DeskOptions& m_options;
    ui::Shell m_shell;
    FramePacer m_pacer;
    bool m_announced = false;
};

void print_report(const LoopReport& report) {
    const double mean = report.total_draw / std::max(report.frames, 1);
    fmt::print("{} frames, {:.2f} ms each to draw, {:.2f} ms the slowest\n", report.frames,
               1000.0 * mean, 1000.0 * report.slowest_draw);
}

} // namespace

coach::Status run_desk(Window& window, Desk& desk, DesktopPlatform& platform,
                       const DeskOptions& options) {
    end_on_signals();
    Session session{window, desk, platform, options};
    const LoopReport report = session.run();
    if (options.timing) print_report(report);
    if (options.screenshot.empty()) return coach::Done{};
    return platform.write_file(options.screenshot, ui::encode_png(window.kept_frame()));
}

} // namespace candor
