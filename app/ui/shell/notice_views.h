#pragma once

// Banners above the room, where no scrolling hides them; toasts over its lower edge.

#include "app/ui/app_model.h"
#include "app/ui/commands.h"

namespace candor::ui {

void draw_banners(const AppModel& model, Commands& out);
void draw_toasts(const AppModel& model);

} // namespace candor::ui
