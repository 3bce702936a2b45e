#pragma once

// ThemedUi: a UiDriver that draws in the window's own faces and colours and hears what a frame says
// in words.
//
//     ThemedUi themed([&] { draw_facts(view, model, commands); }, {.after_frame = run_commands});
//     themed.ui.click("Add exam");
//     CHECK(themed.says("Step 2 CK"));
//
// Link candor_ui_theme and, last, candor_ui_driver.

#include "app/ui/theme/theme.h"
#include "tests/support/ui_driver.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace candor {

class ThemedUi {
public:
    explicit ThemedUi(std::function<void()> draw, UiDriverOptions options = {}, float scale = 1,
                      std::size_t palette = 0)
        : ui(
              [this, draw = std::move(draw)] {
                  said.clear();
                  draw();
              },
              with_theme(std::move(options), scale, palette)) {}

    // A whole sentence or a part of one, as it was drawn in the last frame.
    bool says(std::string_view words) const {
        return std::any_of(said.begin(), said.end(), [words](const std::string& one) {
            return one.find(words) != std::string::npos;
        });
    }

    std::vector<std::string> said;
    ui::Theme theme;
    UiDriver ui; // last: it draws while it is made

private:
    UiDriverOptions with_theme(UiDriverOptions options, float scale, std::size_t palette) {
        options.setup = [this, scale, palette, own = std::move(options.setup)] {
            theme.palette = ui::shipped_palettes().at(palette);
            theme.fonts = ui::load_fonts(*ImGui::GetIO().Fonts);
            theme.scale = scale;
            theme.motion = false;
            theme.said = &said;
            ui::apply_theme(theme);
            if (own) own();
        };
        return options;
    }
};

} // namespace candor
