// A real window under a real X server: run through tests/support/with_display, which starts Xvfb.
// Keys and the mouse come from xdotool, as from a person.
#include "app/desktop/loop.h"
#include "app/desktop/window.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <chrono>
#include <cstdlib>
#include <set>
#include <string>
#include <thread>

using candor::Background;
using candor::FramePacer;
using candor::LoopContent;
using candor::Window;

namespace {

// Draws one field and one button over the whole window.
struct Probe {
    char text[64] = "";
    bool pressed = false;
    int shortcuts = 0;
    ImVec2 button_centre;
    int frames = 0;

    void draw() {
        ++frames;
        ImGui::SetNextWindowPos({0, 0});
        ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
        ImGui::Begin("probe", nullptr, ImGuiWindowFlags_NoDecoration);
        if (frames == 1) ImGui::SetKeyboardFocusHere();
        if (ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_4, ImGuiInputFlags_RouteGlobal)) ++shortcuts;
        ImGui::InputText("##field", text, sizeof text);
        if (ImGui::Button("##button", {200, 80})) pressed = true;
        button_centre = ImGui::GetItemRectMin();
        button_centre.x += 100;
        button_centre.y += 40;
        ImGui::End();
    }
};

std::unique_ptr<Window> open_window() {
    auto window = Window::open(
        {.title = "Candor window test", .width = 640, .height = 480, .system_name = "candor-test"});
    REQUIRE_MESSAGE(window.ok(), window.error().message);
    ImGui::GetIO().Fonts->AddFontFromFileTTF(CANDOR_BINARY_DIR "/fonts/Inter-Regular.otf", 16.0F);
    return std::move(window.value());
}

LoopContent content_for(Probe& probe) {
    return {.on_wake = [](double) {},
            .before_frame = [] {},
            .draw = [&probe] { probe.draw(); },
            .after_frame = [](double) {},
            .background =
                [] {
                    return Background{0.2F, 0.4F, 0.6F};
                },
            .may_close = [] { return true; }};
}

void xdotool(const std::string& what) {
    const std::string command = "xdotool " + what;
    REQUIRE(std::system(command.c_str()) == 0);
}

// Draws until the condition holds; false if it does not within five seconds.
template <typename Condition>
bool draw_until(Window& window, Probe& probe, Condition condition) {
    FramePacer pacer;
    for (int frame = 0; frame < 300; ++frame) {
        candor::run_loop(window, pacer, content_for(probe), 1);
        if (condition()) return true;
        window.wait_events(0.016);
    }
    return false;
}

} // namespace

TEST_CASE("the window opens, draws and gives its picture") {
    const auto window = open_window();
    Probe probe;
    FramePacer pacer;
    window->keep_next_frame();
    const candor::LoopReport report = run_loop(*window, pacer, content_for(probe), 5);
    CHECK(report.frames == 5);
    const candor::ui::Picture& picture = window->kept_frame();
    REQUIRE(picture.rgba.size() == static_cast<std::size_t>(picture.width * picture.height * 4));
    CHECK(picture.width == 640);
    CHECK(picture.height == 480);
    std::set<unsigned> colours;
    for (std::size_t i = 0; i < picture.rgba.size(); i += 4)
        colours.insert(picture.rgba[i] * 65536U + picture.rgba[i + 1] * 256U + picture.rgba[i + 2]);
    CHECK(colours.size() > 3);
}

TEST_CASE("typed keys reach a field and a click reaches a button") {
    const auto window = open_window();
    Probe probe;
    REQUIRE(draw_until(*window, probe, [&] { return probe.frames > 4; }));
    xdotool("search --sync --class candor-test windowfocus --sync");
    xdotool("type --delay 5 'Maria 42'");
    CHECK(draw_until(*window, probe, [&] { return std::string(probe.text) == "Maria 42"; }));
    xdotool("mousemove " + std::to_string(static_cast<int>(probe.button_centre.x)) + " " +
            std::to_string(static_cast<int>(probe.button_centre.y)) + " mousedown 1");
    window->wait_events(0.05);
    draw_until(*window, probe, [&] { return ImGui::IsMouseDown(0); });
    xdotool("mouseup 1");
    CHECK(draw_until(*window, probe, [&] { return probe.pressed; }));
}

TEST_CASE("a shortcut that is over before the next frame still counts") {
    const auto window = open_window();
    Probe probe;
    REQUIRE(draw_until(*window, probe, [&] { return probe.frames > 4; }));
    xdotool("search --sync --class candor-test windowfocus --sync");
    for (int times = 1; times <= 3; ++times) {
        xdotool("key --delay 0 ctrl+4");
        std::this_thread::sleep_for(std::chrono::milliseconds(100)); // all of it is waiting
        CHECK(draw_until(*window, probe, [&] { return probe.shortcuts == times; }));
        draw_until(*window, probe, [&] { return !ImGui::IsKeyDown(ImGuiKey_4); });
        CHECK_FALSE(ImGui::GetIO().KeyCtrl);
    }
    CHECK(std::string(probe.text).empty());
}

TEST_CASE("at rest the window draws nothing") {
    const auto window = open_window();
    Probe probe;
    FramePacer pacer;
    LoopContent content = content_for(probe);
    const auto start = std::chrono::steady_clock::now();
    auto last_frame = start;
    content.after_frame = [&last_frame](double) { last_frame = std::chrono::steady_clock::now(); };
    std::thread closer([&window] {
        std::this_thread::sleep_for(std::chrono::seconds(4));
        window->set_should_close(true);
        Window::wake();
    });
    run_loop(*window, pacer, content);
    closer.join();
    CHECK(probe.frames >= 4);
    CHECK(last_frame - start < std::chrono::seconds(3));
}

TEST_CASE("a window that must not close stays open") {
    const auto window = open_window();
    Probe probe;
    FramePacer pacer;
    LoopContent content = content_for(probe);
    int asked = 0;
    content.may_close = [&asked] { return ++asked > 1; };
    window->set_should_close(true);
    run_loop(*window, pacer, content, 3);
    CHECK(asked == 1);
    CHECK(probe.frames == 3);
}
