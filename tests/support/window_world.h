#pragma once

// Everything a room's model needs, in a folder of its own that goes away with it: a workspace, the
// shipped rules and limits, a clock that stands still, a platform that only remembers.
//
//     WindowWorld world;
//     Rooms rooms;
//     rooms.facts = std::make_shared<FactsModel>(world.services());
//     rooms.all = {{Room::Facts, rooms.facts.get()}};
//     AppModel model(world.services(), rooms);
//     world.clock.moment += 1000;
//     model.tick(world.clock.now());

#include "app/content/content.h"
#include "app/ui/platform.h"
#include "app/ui/services.h"
#include "coach/rules/checker.h"
#include "coach/store/workspace.h"
#include "tests/support/temp_folder.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace candor {

class StillClock : public coach::Clock {
public:
    coach::UnixMillis moment = 1'763'802'000'000; // 22 November 2025, 09:00 UTC
    coach::UnixMillis now() const override { return moment; }
};

class RememberingPlatform : public ui::Platform {
public:
    coach::Status open_external(const std::string& uri) override;
    std::optional<std::string> save_file_dialog(const std::string& suggested_name) override;
    coach::Status write_file(const std::string& path, std::string_view bytes) override;
    ui::LocalTime local_time() const override { return time; }
    coach::Date local_date(coach::UnixMillis moment) const override {
        return coach::utc_date(moment + hours_ahead * 3'600'000);
    }

    ui::LocalTime time{{2025, 11, 22}, 9};
    int hours_ahead = 0; // of UTC
    std::vector<std::string> opened;
    std::string suggested;                // by the last dialog
    std::optional<std::string> save_path; // what the person chooses; nothing: they close it
    std::string written_path;
    std::string written;
    std::optional<coach::Error> failure; // what every call answers, if set
};

class WindowWorld {
public:
    WindowWorld();
    WindowWorld(const WindowWorld&) = delete;
    WindowWorld& operator=(const WindowWorld&) = delete;

    ui::Services services();
    coach::Workspace& workspace() { return *m_workspace; }

    // Closes the workspace and opens it again, as a new start does.
    void reopen();

    StillClock clock;
    RememberingPlatform platform;

private:
    candor_test::TempFolder m_folder; // first: goes after the workspace in it is closed
    Content m_content;
    std::unique_ptr<coach::Checker> m_checker;
    std::unique_ptr<coach::Workspace> m_workspace;
};

} // namespace candor
