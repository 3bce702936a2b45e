#pragma once

// The system's clock, for the programs; coach/ is handed it and never asks by itself.
//
//     candor::SystemClock clock;
//     coach::Workspace::open(paths, clock);

#include "coach/base/clock.h"

#include <chrono>

namespace candor {

class SystemClock : public coach::Clock {
public:
    coach::UnixMillis now() const override {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    }
};

} // namespace candor
