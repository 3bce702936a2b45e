#pragma once

// The rooms' views side by side, and which screen draws which room. The one place that knows every
// screen.

#include "app/ui/app_model.h"
#include "app/ui/commands.h"

#include <memory>

namespace candor::ui {

struct RoomViews;

// Only the .cpp knows the screens.
struct RoomViewsDeleter {
    void operator()(RoomViews* views) const;
};
using RoomViewsPtr = std::unique_ptr<RoomViews, RoomViewsDeleter>;

RoomViewsPtr make_room_views();
void draw_open_room(RoomViews& views, const AppModel& model, Commands& out);

} // namespace candor::ui
