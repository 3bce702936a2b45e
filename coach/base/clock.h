#pragma once

// The date and the time, handed in: coach/ never asks the system, so that a test or a replay
// sees the same answers.
//
//     class FixedClock : public coach::Clock { ... };
//     workspace.save(statement, clock.now());

#include <cstdint>

namespace coach {

// A moment: whole milliseconds since 1970-01-01T00:00:00Z.
using UnixMillis = std::int64_t;

class Clock {
public:
    virtual ~Clock() = default;
    virtual UnixMillis now() const = 0;
};

} // namespace coach
