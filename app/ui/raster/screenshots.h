#pragma once

// Every room as a picture, without a display: what `candor-desk --screens` writes and what golden
// pictures are compared with. The rooms hold the sample applicant.
//
//     coach::Status written = write_screenshots("build/screens");
//
//     auto camera = Camera::make();
//     Picture picture = camera.value()->take({Room::Home, "dark"});

#include "app/ui/app_model.h"
#include "app/ui/raster/picture.h"
#include "app/ui/raster/sample_world.h"
#include "coach/base/result.h"

#include <memory>
#include <string>
#include <vector>

namespace candor::ui {

struct Shot {
    Room room = Room::Home;
    std::string theme = "light";
    int text_percent = 100;
    int width = 1280;
    int height = 800;
    float screen_scale = 1;
};

// "home-light", "statement-dark-200"
std::string shot_name(const Shot& shot);

// Each room light and dark, and the first room in the high-contrast theme and with large text.
std::vector<Shot> all_shots();

class Camera {
public:
    static coach::Result<std::unique_ptr<Camera>> make();

    Picture take(const Shot& shot);

private:
    explicit Camera(std::unique_ptr<SampleWorld> world) : m_world(std::move(world)) {}

    std::unique_ptr<SampleWorld> m_world;
};

// NAME.png for each of all_shots(); the folder is made if it is not there.
coach::Status write_screenshots(const std::string& folder);

} // namespace candor::ui
