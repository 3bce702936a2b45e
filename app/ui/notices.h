#pragma once

// What the window tells beside the rooms: a toast for something done, a banner for something that
// must be seen.

#include "coach/base/clock.h"

#include <functional>
#include <string>
#include <vector>

namespace candor::ui {

class AppModel;

struct Toast {
    std::string text;
    coach::UnixMillis shown_at = 0;
};

enum class BannerTone { Info, Problem };

struct Banner {
    std::string id{}; // one banner per id; a second one with the same id takes its place
    BannerTone tone = BannerTone::Problem;
    std::string text;                        // one or two calm sentences
    std::string action_label{};              // empty: only "Close"
    std::function<void(AppModel&)> action{}; // run after the frame
};

constexpr coach::UnixMillis k_toast_millis = 4000;

} // namespace candor::ui
