#pragma once

// Decides when the window draws its next frame, so that at rest it draws none. Pure logic: the time
// is handed in, in seconds of any clock that never goes back.
//
//     window.wait_events(pacer.next_wait(now()));
//     if (window.had_input()) pacer.note_input(now());
//     if (pacer.should_draw(now())) { draw(); pacer.note_frame(now()); }
//
// Whoever moves something on the screen asks for its frames, and a request ends by itself: nobody
// has to be asked whether he is still busy. Used by the window's loop only, on one thread.

#include <optional>
#include <vector>

namespace candor {

class FramePacer {
public:
    // A wait never lasts longer than this, so that no lost wake-up can freeze the window.
    static constexpr double k_longest_wait = 1.0;

    // Something came in: a key, the mouse, a new size. Popups and layout settle within these
    // frames; a few more come when nothing else has for a moment, for what appears at rest.
    void note_input(double now);

    // Draw every frame until then: for motion.
    void request_until(double time);

    // Draw one frame then: for a caret's blink, a running timer, a toast that goes away.
    void request_at(double time);

    // A frame has been drawn; requests that it has met are forgotten.
    void note_frame(double now);

    bool should_draw(double now) const;

    // How long to wait for events. 0 means: draw; the screen's refresh sets the pace.
    double next_wait(double now) const;

private:
    bool in_motion(double now) const;

    double m_busy_until = 0.0;
    double m_last_frame = -1.0;
    int m_frames_owed = 4; // the first frames of a new window
    std::optional<double> m_rests_at;
    std::vector<double> m_single_frames;
};

} // namespace candor
