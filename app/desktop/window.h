#pragma once

// The one window of the program: GLFW, OpenGL 3.3 and Dear ImGui's two backends. Nothing else in
// the program knows them. Owns the ImGui context; use on the main thread only, except wake().
//
//     auto window = Window::open({"Candor"});
//     if (!window) return window.error();        // no display, no OpenGL 3.3: one plain sentence
//     window.value()->begin_frame();
//     draw();
//     window.value()->end_frame({0.98F, 0.98F, 0.97F});

#include "app/desktop/loop_window.h"
#include "app/ui/raster/picture.h"
#include "coach/base/result.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

struct GLFWwindow;
struct ImGuiContext;

namespace candor {

struct WindowOptions {
    std::string title;
    int width = 1280; // at content scale 1; never larger than the screen
    int height = 800;
    int least_width = 640; // what the person can make it
    int least_height = 480;
    std::string system_name = "candor"; // what the desktop entry calls it in StartupWMClass
};

class Window : public LoopWindow {
public:
    static coach::Result<std::unique_ptr<Window>> open(const WindowOptions& options);
    ~Window() override;
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    double now() const override;
    bool should_close() const override;
    void set_should_close(bool close) override;
    bool is_iconified() const override;

    // What task bars show; several sizes of one picture. Ignored where the system takes it from the
    // desktop entry.
    void set_icon(const std::vector<ui::Picture>& sizes);

    void wait_events(double seconds) override; // wake() ends it
    bool take_input() override;
    std::vector<std::string> take_dropped_files();

    // Something changed without input; the next take_input() says so.
    void ask_for_frame() { note_input(); }

    // While something else holds the loop (a dialog): tells the system that the window is alive,
    // and forgets what the person did to it meanwhile.
    void answer_system();

    void on_refresh(std::function<void()> redraw) override;

    void begin_frame() override;
    void end_frame(Background background) override;

    // How much larger than at 96 dots an inch things should be drawn, by the system's settings.
    float content_scale() const;

    // Keeps a picture of the next frame, as the graphics card drew it.
    void keep_next_frame() { m_keep_frame = true; }
    const ui::Picture& kept_frame() const { return m_kept_frame; }

    // Ends a wait; the only call allowed from another thread.
    static void wake();

private:
    Window() = default;

    void connect_callbacks();
    // A key as the system reported it.
    struct KeyStroke {
        int key, scancode, action, mods;
    };

    void note_input() { m_had_input = true; }
    void take_key(KeyStroke stroke);
    void take_late_keys();
    void refresh();
    void choose_pace();
    static ui::Picture read_picture(int width, int height);

    GLFWwindow* m_window = nullptr;
    ImGuiContext* m_context = nullptr;
    std::function<void()> m_redraw;
    std::vector<std::string> m_dropped_files;
    // Dear ImGui looks at the keys once a frame. A shortcut that is over before the next frame
    // would leave it a key without its modifier, so such a release waits until the frame is drawn.
    std::vector<KeyStroke> m_late_keys;
    bool m_key_went_down = false;     // since the last frame, any key but a modifier
    bool m_control_went_down = false; // one of those that types nothing
    bool m_had_input = true;
    bool m_in_frame = false;
    bool m_keep_frame = false;
    bool m_waits_for_screen = false;
    ui::Picture m_kept_frame;
};

} // namespace candor
