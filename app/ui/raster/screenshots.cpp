#include "app/ui/raster/screenshots.h"

#include "app/content/text_file.h"
#include "app/ui/actions.h"
#include "app/ui/raster/png.h"
#include "app/ui/raster/soft_raster.h"
#include "app/ui/shell/rooms.h"
#include "app/ui/shell/shell.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace candor::ui {
namespace {

constexpr float k_frame_seconds = 1.0f / 60;
constexpr int k_settling_frames = 12; // cards find their height, texts their rows
constexpr coach::UnixMillis k_frame_millis = 100;

// A Dear ImGui context of its own, so that a picture can be taken anywhere.
class OwnContext {
public:
    explicit OwnContext(const Shot& shot)
        : m_before(ImGui::GetCurrentContext()), m_own(ImGui::CreateContext()) {
        ImGui::SetCurrentContext(m_own);
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = ImVec2(static_cast<float>(shot.width), static_cast<float>(shot.height));
        io.DeltaTime = k_frame_seconds;
    }
    ~OwnContext() {
        ImGui::DestroyContext(m_own);
        ImGui::SetCurrentContext(m_before);
    }
    OwnContext(const OwnContext&) = delete;
    OwnContext& operator=(const OwnContext&) = delete;

private:
    ImGuiContext* m_before;
    ImGuiContext* m_own;
};

void set_up(AppModel& model, const Shot& shot) {
    Preferences preferences = model.preferences();
    preferences.theme = shot.theme;
    preferences.text_percent = shot.text_percent;
    model.set_preferences(preferences);
    // By way of another room, so that this one looks again at what is there.
    model.go_to(shot.room == Room::Settings ? Room::Home : Room::Settings);
    model.go_to(shot.room);
}

Picture settled_picture(SampleWorld& world, const Shot& shot) {
    SoftRaster raster;
    Shell shell(world.model(), make_room_drawer());
    FramePacer pacer;
    for (int frame = 0; frame < k_settling_frames; ++frame) {
        shell.prepare(shot.screen_scale);
        ImGui::NewFrame();
        shell.draw();
        ImGui::Render();
        raster.skip(*ImGui::GetDrawData());
        shell.finish(0, pacer);
        world.pass(k_frame_millis);
    }
    return raster.draw(*ImGui::GetDrawData(), shell.background());
}

} // namespace

std::string shot_name(const Shot& shot) {
    std::string name = shot.room == Room::Welcome ? "welcome" : room_title(shot.room);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    name += "-" + shot.theme;
    if (shot.text_percent != 100) name += "-" + std::to_string(shot.text_percent);
    return name;
}

std::vector<Shot> all_shots() {
    std::vector<Room> rooms(rail_rooms().begin(), rail_rooms().end());
    rooms.push_back(Room::Welcome);
    std::vector<Shot> shots;
    for (const Room room : rooms)
        for (const char* theme : {"light", "dark"})
            shots.push_back({.room = room, .theme = theme});
    shots.push_back({.room = Room::Statement, .theme = "contrast"});
    shots.push_back({.room = Room::Home, .text_percent = 200});
    return shots;
}

coach::Result<std::unique_ptr<Camera>> Camera::make() {
    auto world = SampleWorld::make();
    if (!world) return world.error();
    return std::unique_ptr<Camera>(new Camera(std::move(world).value()));
}

Picture Camera::take(const Shot& shot) {
    set_up(m_world->model(), shot);
    OwnContext context(shot);
    return settled_picture(*m_world, shot);
}

coach::Status write_screenshots(const std::string& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return coach::Error{folder, "This folder cannot be made. Please choose another."};
    auto camera = Camera::make();
    if (!camera) return camera.error();
    for (const Shot& shot : all_shots()) {
        const std::string path = folder + "/" + shot_name(shot) + ".png";
        const std::string bytes = encode_png(camera.value()->take(shot));
        if (coach::Status written = write_file(path, bytes); !written) return written;
    }
    return coach::Done{};
}

} // namespace candor::ui
