#pragma once

// Settings: theme, text size, movement, reading pace, where the words are kept.

#include "app/ui/app_model.h"
#include "app/ui/commands.h"
#include "app/ui/theme/theme.h"

#include <vector>

namespace candor::ui {

struct SettingsView {
    std::vector<Palette> palettes = shipped_palettes(); // for their titles
};

void draw_settings(SettingsView& view, const AppModel& model, Commands& out);

} // namespace candor::ui
