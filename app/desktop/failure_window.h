#pragma once

// Says in a small window why Candor cannot start: who clicked an icon sees no terminal.
//
//     show_failure(error, frame_limit);

#include "coach/base/result.h"

namespace candor {

// Returns when it is closed, or after `frame_limit` frames if that is above zero. Where no window
// can be opened the system's own dialog says it.
void show_failure(const coach::Error& error, int frame_limit);

} // namespace candor
