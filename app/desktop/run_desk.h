#pragma once

// The desk in its window, from the first frame to the last save.
//
//     run_desk(window, desk, platform, options);

#include "app/desktop/desk.h"
#include "app/desktop/desk_options.h"
#include "app/desktop/desktop_platform.h"
#include "app/desktop/window.h"
#include "coach/base/result.h"

namespace candor {

// Returns when the person closes the window, the system asks the program to end, or the options'
// number of frames is drawn. An error only if a picture asked for cannot be written.
coach::Status run_desk(Window& window, Desk& desk, DesktopPlatform& platform,
                       const DeskOptions& options);

} // namespace candor
