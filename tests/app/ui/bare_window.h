#pragma once

// The window with rooms of our own making, used by label.
//
//     BareWindow window;
//     window.ui().click("Facts");
//     CHECK(window.model.room() == ui::Room::Facts);

#include "app/ui/model/room_model.h"
#include "app/ui/shell/shell.h"
#include "tests/support/ui_driver.h"
#include "tests/support/window_world.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

// A room whose words are one string.
class PlainRoom : public ui::RoomModel {
public:
    explicit PlainRoom(StillClock& clock) : m_clock(clock) {}

    void type(std::string text) {
        words = std::move(text);
        note_change(m_clock.now());
    }
    void entered() override { ++visits; }
    ui::RoomSummary summary() const override { return its_summary; }

    std::string words;
    std::string saved;
    std::optional<coach::Error> failure;
    ui::RoomSummary its_summary;
    int visits = 0;

private:
    coach::Status write() override {
        if (failure) return *failure;
        saved = words;
        return coach::Done{};
    }

    StillClock& m_clock;
};

class BareWindow {
public:
    using Drawer = ui::Shell::RoomDrawer;

    explicit BareWindow(
        Drawer drawer = [](const ui::AppModel&, ui::Commands&) {}, bool welcomed = true)
        : facts(world.clock), explain(world.clock), model(make_model(welcomed)) {
        UiDriverOptions options;
        options.root_window = false;
        options.setup = [this, drawer] {
            m_shell.emplace(model, drawer);
            m_shell->look().said = &said;
            m_shell->prepare(1);
        };
        options.after_frame = [this] {
            now += 1.0 / 60;
            m_shell->finish(now, pacer);
            m_shell->prepare(1);
        };
        m_ui.emplace(
            [this] {
                said.clear();
                m_shell->draw();
            },
            options);
    }

    UiDriver& ui() { return *m_ui; }
    ui::Shell& shell() { return *m_shell; }

    bool says(std::string_view words) const {
        return std::any_of(said.begin(), said.end(),
                           [&](const auto& one) { return one.find(words) != one.npos; });
    }

    void set_preferences(const ui::Preferences& preferences) {
        model.set_preferences(preferences);
        m_ui->frame(2);
    }

    WindowWorld world;
    PlainRoom facts;
    PlainRoom explain;
    ui::AppModel model;
    FramePacer pacer;
    double now = 0;
    std::vector<std::string> said;

private:
    ui::AppModel make_model(bool welcomed) {
        ui::Preferences preferences;
        preferences.welcomed = welcomed;
        preferences.motion = false;
        const auto saved = ui::save_preferences(world.workspace(), preferences);
        (void)saved;
        ui::Rooms rooms;
        rooms.all = {{ui::Room::Explain, &explain}, {ui::Room::Facts, &facts}};
        return ui::AppModel(world.services(), rooms);
    }

    std::optional<ui::Shell> m_shell;
    std::optional<UiDriver> m_ui;
};

} // namespace candor
