#pragma once

// What the rooms ask of the system, answered by a Linux desktop.
//
//     DesktopPlatform platform{environment, [&] { window.answer_system(); }};
//     ui::Services services{..., platform};

#include "app/desktop/open_external.h"
#include "app/ui/platform.h"

#include <functional>

namespace candor {

struct DesktopSurroundings {
    std::string home;
    std::string xdg_config_home;
};

class DesktopPlatform : public ui::Platform {
public:
    DesktopPlatform(DesktopSurroundings surroundings, std::function<void()> while_dialog_is_open);

    coach::Status open_external(const std::string& uri) override;
    std::optional<std::string> save_file_dialog(const std::string& suggested_name) override;
    coach::Status write_file(const std::string& path, std::string_view bytes) override;
    ui::LocalTime local_time() const override;
    coach::Date local_date(coach::UnixMillis moment) const override;

    // What could not be opened since the last call.
    std::vector<coach::Error> poll() { return m_external.poll(); }

private:
    DesktopSurroundings m_surroundings;
    std::function<void()> m_while_dialog_is_open;
    ExternalPrograms m_external;
};

} // namespace candor
