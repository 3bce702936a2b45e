#pragma once

// All rooms: their models, and which screen draws the open one. The one place that knows every
// room.
//
//     AppModel model(services, make_rooms(services));
//     Shell shell(model, make_room_drawer());

#include "app/ui/app_model.h"
#include "app/ui/commands.h"

#include <functional>

namespace candor::ui {

// Every room's model, loaded from the workspace.
Rooms make_rooms(const Services& services);

// Draws the open room and keeps the rooms' views.
using RoomDrawer = std::function<void(const AppModel& model, Commands& out)>;
RoomDrawer make_room_drawer();

} // namespace candor::ui
