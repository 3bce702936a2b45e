#pragma once

// The window's loop: waits as long as the pacer allows, draws when it says so. What must be done in
// time (saving) is done at every wake-up, whether or not there is anything to draw.
//
//     run_loop(window, pacer, {.draw = [&] { shell.draw(); }, ...});

#include "app/desktop/loop_window.h"
#include "app/ui/frame_pacer.h"

#include <functional>

namespace candor {

// What the loop did, for figures and tests.
struct LoopReport {
    int frames = 0;
    double first_frame = 0.0;  // seconds from the loop's start to the first swap
    double slowest_draw = 0.0; // seconds between NewFrame and Render
    double total_draw = 0.0;
};

struct LoopContent {
    std::function<void(double now)> on_wake;     // at least once a second, drawing or not
    std::function<void()> before_frame;          // sizes and fonts may change only here
    std::function<void()> draw;                  // between NewFrame and Render
    std::function<void(double now)> after_frame; // commands, by the pacer's clock
    std::function<Background()> background;
    std::function<bool()> may_close; // asked when the person closes the window
};

// Ends when the window is closed, or after `frame_limit` frames if that is above zero.
LoopReport run_loop(LoopWindow& window, FramePacer& pacer, const LoopContent& content,
                    int frame_limit = 0);

} // namespace candor
