#include "app/desktop/failure_window.h"

#include "app/desktop/dialogs.h"
#include "app/desktop/icon.h"
#include "app/desktop/loop.h"
#include "app/desktop/window.h"
#include "app/ui/strings_shell.h"
#include "app/ui/theme/icons.h"
#include "app/ui/theme/theme.h"
#include "app/ui/widgets/page.h"

#include <imgui.h>

namespace candor {

namespace {

constexpr const char* k_title = "Candor cannot start";

Background paper() {
    const ImVec4 colour = ui::color_vec(ui::Token::Paper);
    return {colour.x, colour.y, colour.z};
}

void draw_failure(Window& window, const std::string& sentence) {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("failure", nullptr, ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove);
    if (ui::empty_state(ui::icons::k_alert, k_title, sentence, ui::strings::shell::k_close))
        window.set_should_close(true);
    ImGui::End();
}

} // namespace

void show_failure(const coach::Error& error, int frame_limit) {
    auto opened =
        Window::open({.title = "Candor", .width = 640, .height = 400, .least_height = 400});
    if (!opened) return tell_without_window(error.text());
    Window& window = *opened.value();
    window.set_icon(load_icons());
    ui::Theme theme;
    theme.palette = ui::shipped_palettes().front();
    theme.fonts = ui::load_fonts(*ImGui::GetIO().Fonts);
    theme.scale = window.content_scale();
    ui::apply_theme(theme);
    FramePacer pacer;
    const std::string sentence = error.text();
    run_loop(window, pacer,
             {.on_wake = [](double) {},
              .before_frame = [] {},
              .draw = [&] { draw_failure(window, sentence); },
              .after_frame = [](double) {},
              .background = paper,
              .may_close = [] { return true; }},
             frame_limit);
}

} // namespace candor
