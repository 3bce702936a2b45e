#include "app/desktop/window.h"

#include "app/desktop/dpi.h"

#include <glad/gl.h>

#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <thread>
#include <utility>

namespace candor {

namespace {

constexpr const char* k_instead = " You can still use it in a terminal: candor lint FILE.";

coach::Error no_display() {
    return {"", std::string("Candor found no display to open its window on.") + k_instead};
}

coach::Error no_opengl() {
    return {"",
            std::string("Candor's window needs OpenGL 3.3, and this display does not offer it.") +
                k_instead};
}

// GLFW is quiet here: failures come back as Result, in our own words.
void ignore_glfw_error(int, const char*) {}

void set_window_hints(const WindowOptions& options) {
    glfwDefaultWindowHints();
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, options.system_name.c_str());
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, options.system_name.c_str());
}

// A window larger than the screen would hide its own buttons.
void fit_to_screen(GLFWwindow* window) {
    GLFWmonitor* monitor = glfwGetPrimaryMonitor();
    if (monitor == nullptr) return;
    int x = 0, y = 0, room_x = 0, room_y = 0, width = 0, height = 0;
    glfwGetMonitorWorkarea(monitor, &x, &y, &room_x, &room_y);
    glfwGetWindowSize(window, &width, &height);
    if (room_x > 0 && room_y > 0 && (width > room_x || height > room_y))
        glfwSetWindowSize(window, std::min(width, room_x), std::min(height, room_y));
}

// Made smaller than this, rooms would cut off their own words.
void keep_usable(GLFWwindow* window, const WindowOptions& options) {
    int width = 0, height = 0;
    glfwGetWindowSize(window, &width, &height);
    // The system may have made the window larger or smaller than asked for.
    const float scale = static_cast<float>(width) / static_cast<float>(options.width);
    const auto least = [scale](int asked, int present) {
        return std::min(static_cast<int>(static_cast<float>(asked) * scale), present);
    };
    glfwSetWindowSizeLimits(window, least(options.least_width, width),
                            least(options.least_height, height), GLFW_DONT_CARE, GLFW_DONT_CARE);
}

// Whether the window stands directly on Wayland, where a hidden window is asked for no frame at
// all.
bool is_on_wayland() {
#if GLFW_VERSION_MAJOR * 100 + GLFW_VERSION_MINOR >= 304
    return glfwGetPlatform() == GLFW_PLATFORM_WAYLAND;
#else
    return std::string_view(glfwGetVersionString()).find("Wayland") != std::string_view::npos;
#endif
}

bool is_shift(int key) {
    return key == GLFW_KEY_LEFT_SHIFT || key == GLFW_KEY_RIGHT_SHIFT;
}

// The keys that make a shortcut of any other key.
bool is_command_key(int key) {
    return key == GLFW_KEY_LEFT_CONTROL || key == GLFW_KEY_RIGHT_CONTROL ||
           key == GLFW_KEY_LEFT_ALT || key == GLFW_KEY_RIGHT_ALT || key == GLFW_KEY_LEFT_SUPER ||
           key == GLFW_KEY_RIGHT_SUPER;
}

// With Shift a letter is only a capital, and text must not wait; Tab, F8 or an arrow is a shortcut.
bool types_text(int key, int scancode) {
    return key == GLFW_KEY_SPACE || glfwGetKeyName(key, scancode) != nullptr;
}

Window& window_of(GLFWwindow* window) {
    return *static_cast<Window*>(glfwGetWindowUserPointer(window));
}

} // namespace

coach::Result<std::unique_ptr<Window>> Window::open(const WindowOptions& options) {
    glfwSetErrorCallback(ignore_glfw_error);
    if (glfwInit() == GLFW_FALSE) return no_display();
    set_window_hints(options);
    std::unique_ptr<Window> window{new Window};
    window->m_window =
        glfwCreateWindow(options.width, options.height, options.title.c_str(), nullptr, nullptr);
    if (window->m_window == nullptr) return no_opengl();
    glfwMakeContextCurrent(window->m_window);
    if (gladLoadGL(glfwGetProcAddress) < GLAD_MAKE_VERSION(3, 3)) return no_opengl();
    glfwSwapInterval(0);
    fit_to_screen(window->m_window);
    keep_usable(window->m_window, options);
    window->connect_callbacks();

    window->m_context = ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    // Ours were set first, so the backend's own callbacks call them too.
    if (!ImGui_ImplGlfw_InitForOpenGL(window->m_window, true) ||
        !ImGui_ImplOpenGL3_Init("#version 330 core"))
        return no_opengl();
    // In the backend's place: it gets the keys from take_key(), in good time.
    glfwSetKeyCallback(window->m_window,
                       [](GLFWwindow* w, int key, int scancode, int action, int mods) {
                           window_of(w).take_key({key, scancode, action, mods});
                       });
    return window;
}

Window::~Window() {
    if (m_context != nullptr) {
        if (ImGui::GetIO().BackendRendererUserData != nullptr) ImGui_ImplOpenGL3_Shutdown();
        if (ImGui::GetIO().BackendPlatformUserData != nullptr) ImGui_ImplGlfw_Shutdown();
        ImGui::DestroyContext(m_context);
    }
    if (m_window != nullptr) glfwDestroyWindow(m_window);
    glfwTerminate();
}

void Window::connect_callbacks() {
    glfwSetWindowUserPointer(m_window, this);
    glfwSetCharCallback(m_window, [](GLFWwindow* w, unsigned) { window_of(w).note_input(); });
    glfwSetMouseButtonCallback(m_window,
                               [](GLFWwindow* w, int, int, int) { window_of(w).note_input(); });
    glfwSetCursorPosCallback(m_window,
                             [](GLFWwindow* w, double, double) { window_of(w).note_input(); });
    glfwSetCursorEnterCallback(m_window, [](GLFWwindow* w, int) { window_of(w).note_input(); });
    glfwSetScrollCallback(m_window,
                          [](GLFWwindow* w, double, double) { window_of(w).note_input(); });
    glfwSetWindowFocusCallback(m_window, [](GLFWwindow* w, int) { window_of(w).note_input(); });
    glfwSetFramebufferSizeCallback(m_window,
                                   [](GLFWwindow* w, int, int) { window_of(w).note_input(); });
    glfwSetWindowContentScaleCallback(
        m_window, [](GLFWwindow* w, float, float) { window_of(w).note_input(); });
    glfwSetWindowIconifyCallback(m_window, [](GLFWwindow* w, int) { window_of(w).note_input(); });
    glfwSetWindowCloseCallback(m_window, [](GLFWwindow* w) { window_of(w).note_input(); });
    glfwSetWindowRefreshCallback(m_window, [](GLFWwindow* w) { window_of(w).refresh(); });
    glfwSetDropCallback(m_window, [](GLFWwindow* w, int count, const char** paths) {
        window_of(w).m_dropped_files.assign(paths, paths + count);
        window_of(w).note_input();
    });
}

void Window::take_key(KeyStroke stroke) {
    note_input();
    const bool shift = is_shift(stroke.key);
    const bool command = is_command_key(stroke.key);
    const bool chord_ends = stroke.action == GLFW_RELEASE &&
                            ((command && m_key_went_down) || (shift && m_control_went_down));
    if (chord_ends || !m_late_keys.empty()) {
        m_late_keys.push_back(stroke);
        return;
    }
    if (stroke.action == GLFW_PRESS && !shift && !command) {
        m_key_went_down = true;
        if (!types_text(stroke.key, stroke.scancode)) m_control_went_down = true;
    }
    ImGui_ImplGlfw_KeyCallback(m_window, stroke.key, stroke.scancode, stroke.action, stroke.mods);
}

void Window::take_late_keys() {
    m_key_went_down = m_control_went_down = false;
    for (const KeyStroke stroke : std::exchange(m_late_keys, {}))
        take_key(stroke);
}

void Window::refresh() {
    note_input();
    if (!m_in_frame && m_redraw) m_redraw();
}

void Window::on_refresh(std::function<void()> redraw) {
    m_redraw = std::move(redraw);
}

double Window::now() const {
    return glfwGetTime();
}

bool Window::should_close() const {
    return glfwWindowShouldClose(m_window) != 0;
}

void Window::set_should_close(bool close) {
    glfwSetWindowShouldClose(m_window, close ? 1 : 0);
}

bool Window::is_iconified() const {
    return glfwGetWindowAttrib(m_window, GLFW_ICONIFIED) != 0;
}

void Window::set_icon(const std::vector<ui::Picture>& sizes) {
    std::vector<GLFWimage> images;
    images.reserve(sizes.size());
    for (const ui::Picture& size : sizes)
        // GLFW copies the pixels; its type merely lacks the const.
        images.push_back({size.width, size.height, const_cast<std::uint8_t*>(size.rgba.data())});
    glfwSetWindowIcon(m_window, static_cast<int>(images.size()), images.data());
}

void Window::wait_events(double seconds) {
    if (seconds <= 0.0)
        glfwPollEvents();
    else
        glfwWaitEventsTimeout(seconds);
    // Some systems end every wait at once while the window is iconified.
    if (is_iconified()) std::this_thread::sleep_for(std::chrono::milliseconds(100));
}

void Window::answer_system() {
    const bool was_in_frame = std::exchange(m_in_frame, true); // no redraw from in here
    glfwPollEvents();
    ImGui::GetIO().ClearEventsQueue();
    // A key that was down when the dialog opened was let go in there, unheard.
    ImGui::GetIO().ClearInputKeys();
    m_late_keys.clear();
    m_in_frame = was_in_frame;
}

bool Window::take_input() {
    return std::exchange(m_had_input, false);
}

std::vector<std::string> Window::take_dropped_files() {
    return std::exchange(m_dropped_files, {});
}

// A window that nobody sees may wait for the screen for a second, or for ever, and what was typed
// into it last would wait with it. So only who is being used keeps the screen's pace.
void Window::choose_pace() {
    const bool seen = glfwGetWindowAttrib(m_window, GLFW_FOCUSED) != 0 && !is_iconified();
    const bool waits = seen && !is_on_wayland();
    if (waits == m_waits_for_screen) return;
    m_waits_for_screen = waits;
    glfwSwapInterval(waits ? 1 : 0);
}

void Window::begin_frame() {
    m_in_frame = true;
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
}

void Window::end_frame(Background background) {
    ImGui::Render();
    int width = 0, height = 0;
    glfwGetFramebufferSize(m_window, &width, &height);
    glViewport(0, 0, width, height);
    glClearColor(background.red, background.green, background.blue, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (std::exchange(m_keep_frame, false)) m_kept_frame = read_picture(width, height);
    choose_pace();
    glfwSwapBuffers(m_window);
    // Hidden until it has something to show: no white flash at the start.
    if (glfwGetWindowAttrib(m_window, GLFW_VISIBLE) == 0) glfwShowWindow(m_window);
    m_in_frame = false;
    take_late_keys();
}

float Window::content_scale() const {
    return candor::content_scale(m_window);
}

// Before the swap: afterwards what a buffer holds is the driver's affair.
ui::Picture Window::read_picture(int width, int height) {
    ui::Picture result{width, height};
    const std::size_t row = static_cast<std::size_t>(width) * 4;
    std::vector<unsigned char> upside_down(row * static_cast<std::size_t>(height));
    glReadBuffer(GL_BACK);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, upside_down.data());
    for (int y = 0; y < height; ++y)
        std::copy_n(upside_down.data() + row * static_cast<std::size_t>(height - 1 - y), row,
                    result.at(0, y));
    return result;
}

void Window::wake() {
    glfwPostEmptyEvent();
}

} // namespace candor
