#include "tests/app/ui/bare_window.h"

#include "app/ui/screens/settings.h"
#include "app/ui/strings.h"

#include <doctest/doctest.h>

#include <memory>

using namespace candor;
using namespace candor::ui;

namespace {

BareWindow::Drawer drawer() {
    auto view = std::make_shared<SettingsView>();
    return [view](const AppModel& model, Commands& out) {
        if (model.room() == Room::Settings) draw_settings(*view, model, out);
    };
}

struct SettingsWindow : BareWindow {
    SettingsWindow() : BareWindow(drawer()) {
        model.go_to(Room::Settings);
        ui().frame(3);
    }
};

} // namespace

TEST_CASE("a theme is chosen by its title and used from the next frame on") {
    SettingsWindow window;
    window.ui().click("Dark");
    CHECK(window.model.preferences().theme == "dark");
    CHECK(window.shell().look().palette.dark);
    window.ui().click("High contrast");
    CHECK(window.shell().look().palette.name == "contrast");
    window.ui().click("Light");
    CHECK(window.shell().look().palette.name == "light");
}

TEST_CASE("text size has buttons that stop at the ends") {
    SettingsWindow window;
    window.ui().click(strings::settings::k_larger);
    CHECK(window.model.preferences().text_percent == 110);
    CHECK(window.says("110 %"));
    CHECK(window.shell().look().scale == doctest::Approx(1.1));
    window.ui().click(strings::settings::k_usual);
    CHECK(window.model.preferences().text_percent == 100);
    for (int i = 0; i < 2; ++i)
        window.ui().click(strings::settings::k_smaller);
    CHECK(window.model.preferences().text_percent == 80);
    window.ui().frame(2);
    CHECK(window.ui().item(strings::settings::k_smaller).disabled);
}

TEST_CASE("movement is switched by its whole row") {
    SettingsWindow window;
    window.ui().click(strings::settings::k_motion);
    CHECK(window.model.preferences().motion);
    window.ui().click(strings::settings::k_motion);
    CHECK_FALSE(window.model.preferences().motion);
}

TEST_CASE("the folder with the words is shown and can be opened") {
    SettingsWindow window;
    const std::string folder = window.world.workspace().paths().folder;
    CHECK(window.says(folder));
    window.ui().click(strings::settings::k_open_folder);
    REQUIRE(window.world.platform.opened.size() == 1);
    CHECK(window.world.platform.opened.front() == folder);
}

TEST_CASE("a folder that cannot be opened gives a sentence") {
    SettingsWindow window;
    window.world.platform.failure = coach::Error{"", "No program opens folders here."};
    window.ui().click(strings::settings::k_open_folder);
    window.ui().frame(2);
    CHECK(window.says("No program opens folders here."));
}

TEST_CASE("the reading pace leads to the facts") {
    SettingsWindow window;
    window.ui().click(strings::settings::k_pace_button);
    CHECK(window.model.room() == Room::Facts);
}

TEST_CASE("every setting is reached with Tab alone") {
    SettingsWindow window;
    const auto order = window.ui().tab_order();
    for (const char* name : {"Light", "Dark", "High contrast", strings::settings::k_larger,
                             strings::settings::k_motion, strings::settings::k_open_folder}) {
        CAPTURE(name);
        CHECK(std::count(order.begin(), order.end(), name) == 1);
    }
}
