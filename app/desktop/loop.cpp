#include "app/desktop/loop.h"

#include <GLFW/glfw3.h>

#include <algorithm>

namespace candor {

namespace {

class Loop {
public:
    Loop(Window& window, FramePacer& pacer, const LoopContent& content)
        : m_window(window), m_pacer(pacer), m_content(content), m_start(glfwGetTime()) {}

    void draw_and_finish() {
        draw();
        m_content.after_frame(glfwGetTime());
    }

    // Without what follows a frame: inside the system's callback nothing may wait for events, and
    // a command may open a dialog. The next frame of the loop does it.
    void draw() {
        m_content.before_frame();
        m_window.begin_frame();
        const double begin = glfwGetTime();
        m_content.draw();
        note_draw(glfwGetTime() - begin);
        m_window.end_frame(m_content.background());
        m_pacer.note_frame(glfwGetTime());
        if (m_report.frames == 1) m_report.first_frame = glfwGetTime() - m_start;
    }

    bool wants_to_close() {
        if (!m_window.should_close()) return false;
        if (m_content.may_close()) return true;
        m_window.set_should_close(false);
        return false;
    }

    const LoopReport& report() const { return m_report; }

private:
    void note_draw(double seconds) {
        ++m_report.frames;
        m_report.total_draw += seconds;
        // The first frames load glyphs; they are the start, not the pace.
        if (m_report.frames > 4) m_report.slowest_draw = std::max(m_report.slowest_draw, seconds);
    }

    Window& m_window;
    FramePacer& m_pacer;
    const LoopContent& m_content;
    double m_start;
    LoopReport m_report;
};

} // namespace

LoopReport run_loop(Window& window, FramePacer& pacer, const LoopContent& content,
                    int frame_limit) {
    Loop loop{window, pacer, content};
    window.on_refresh([&loop] { loop.draw(); });
    while (!loop.wants_to_close() && (frame_limit <= 0 || loop.report().frames < frame_limit)) {
        window.wait_events(frame_limit > 0 ? 0.0 : pacer.next_wait(glfwGetTime()));
        content.on_wake();
        if (window.take_input()) pacer.note_input(glfwGetTime());
        if (frame_limit > 0 || pacer.should_draw(glfwGetTime())) loop.draw_and_finish();
    }
    window.on_refresh({});
    return loop.report();
}

} // namespace candor
