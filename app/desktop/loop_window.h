#pragma once

// What the loop needs of a window, so that tests can hand it one that is hidden or whose screen
// keeps it waiting. Window is the real one.

#include <functional>

namespace candor {

struct Background {
    float red = 0.0F;
    float green = 0.0F;
    float blue = 0.0F;
};

class LoopWindow {
public:
    virtual ~LoopWindow() = default;

    virtual double now() const = 0; // seconds, by a clock that never goes back

    virtual bool should_close() const = 0;
    virtual void set_should_close(bool close) = 0;
    virtual bool is_iconified() const = 0;

    // Sleeps until something comes in, it is woken or the time is over. 0 only looks.
    virtual void wait_events(double seconds) = 0;

    // Whether anything came in since the last call: keys, mouse, a new size, a dropped file.
    virtual bool take_input() = 0;

    // Called when the system wants the window drawn while it holds the loop, as some do during a
    // resize. Never called from inside a frame.
    virtual void on_refresh(std::function<void()> redraw) = 0;

    virtual void begin_frame() = 0;
    virtual void end_frame(Background background) = 0; // hands it to the screen
};

} // namespace candor
