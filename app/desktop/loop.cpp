#include "app/desktop/loop.h"

#include <algorithm>

namespace candor {

namespace {

class Loop {
public:
    Loop(LoopWindow& window, FramePacer& pacer, const LoopContent& content)
        : m_window(window), m_pacer(pacer), m_content(content), m_start(window.now()) {}

    void draw_and_finish() {
        draw();
        m_content.after_frame(m_window.now());
    }

    // Without what follows a frame: inside the system's callback nothing may wait for events, and
    // a command may open a dialog. The next frame of the loop does it.
    void draw() {
        m_content.before_frame();
        m_window.begin_frame();
        const double begin = m_window.now();
        m_content.draw();
        note_draw(m_window.now() - begin);
        m_window.end_frame(m_content.background());
        m_pacer.note_frame(m_window.now());
        if (m_report.frames == 1) m_report.first_frame = m_window.now() - m_start;
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

    LoopWindow& m_window;
    FramePacer& m_pacer;
    const LoopContent& m_content;
    double m_start;
    LoopReport m_report;
};

} // namespace

LoopReport run_loop(LoopWindow& window, FramePacer& pacer, const LoopContent& content,
                    int frame_limit) {
    Loop loop{window, pacer, content};
    const bool limited = frame_limit > 0;
    window.on_refresh([&loop] { loop.draw(); });
    while (!loop.wants_to_close() && !(limited && loop.report().frames >= frame_limit)) {
        window.wait_events(limited ? 0.0 : pacer.next_wait(window.now()));
        content.on_wake(window.now());
        const bool came_in = window.take_input();
        if (came_in) pacer.note_input(window.now());
        if (!limited && !pacer.should_draw(window.now())) continue;
        // What came in must reach the text; beyond that nobody sees an iconified window.
        if (limited || came_in || !window.is_iconified())
            loop.draw_and_finish();
        else
            pacer.note_frame(window.now());
    }
    window.on_refresh({});
    return loop.report();
}

} // namespace candor
