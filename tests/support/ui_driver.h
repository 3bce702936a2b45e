#pragma once

// UiDriver: uses a drawn interface as a person does, by the names of its controls, without a
// screen. Dear ImGui's item hooks tell it where each control is; nothing is rendered.
//
//     UiDriver ui([&] { shell.draw(); }, {.setup = [&] { load_theme(); }});
//     ui.click("Statement");
//     ui.type("I did not pass.");
//     ui.key(ImGuiMod_Ctrl | ImGuiKey_Z);
//     CHECK(ui.exists("Copy safe text"));
//
// The name of a control is its label up to "##"; where that is empty, what follows "##". Name
// candor_ui_driver last among a test's DEPS: it brings the Dear ImGui that calls the hooks.

#include <imgui.h>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace candor {

struct UiDriverOptions {
    ImVec2 size{1280, 800};
    float delta_time = 1.0f / 60;
    std::function<void()> setup{};       // fonts, style; the context is current
    std::function<void()> after_frame{}; // what the program does between frames: commands, ticks
    bool root_window = true;             // draw inside one window that fills the screen
};

// A control as it stood in the last frame.
struct UiItem {
    ImGuiID id = 0;
    std::string label; // empty: nobody could say what it is for
    ImVec2 min;
    ImVec2 max;
    ImVec2 handle; // where a click would go: the middle of what can be seen of it
    ImGuiID window = 0;
    bool visible = false; // some of it is inside its window's clip rectangle
    bool disabled = false;
    bool checked = false;
};

class UiDriver {
public:
    explicit UiDriver(std::function<void()> draw, UiDriverOptions options = {});
    ~UiDriver();
    UiDriver(const UiDriver&) = delete;
    UiDriver& operator=(const UiDriver&) = delete;

    void frame(int count = 1);
    // Draws until the condition holds; false when it does not within that many frames.
    bool frame_until(const std::function<bool()>& condition, int limit = 120);

    // Controls. Each of these looks the label up, scrolls to it if it must, and fails the test with
    // the labels that there are if it is not to be found.
    void click(std::string_view label);
    void double_click(std::string_view label);
    void right_click(std::string_view label);
    void hover(std::string_view label);
    void focus(std::string_view label); // by Tab, as someone without a mouse
    bool exists(std::string_view label);
    UiItem item(std::string_view label);

    // Points of the screen.
    void click_at(ImVec2 point, int times = 1, ImGuiMouseButton button = ImGuiMouseButton_Left);
    void move_to(ImVec2 point);
    void press(ImVec2 point); // and hold
    void release();
    void wheel(float lines);

    // The keyboard.
    void type(std::string_view utf8);
    void key(ImGuiKeyChord chord);
    void hold(ImGuiKey modifier); // ImGuiMod_Shift and the like, until let_go
    void let_go(ImGuiKey modifier);

    std::string focused() const; // the label that has keyboard focus, or ""
    // The labels that Tab reaches, in order, from the first until it comes round.
    std::vector<std::string> tab_order(int limit = 200);
    std::vector<std::string> labels() const; // of the last frame, in drawing order
    std::vector<UiItem> items() const;       // controls only: windows and scrollbars are left out

    const std::string& clipboard() const { return m_clipboard; }
    void set_clipboard(std::string text) { m_clipboard = std::move(text); }
    void resize(ImVec2 size);

    // For the hooks.
    void note_item(ImGuiID id, ImVec2 min, ImVec2 max, bool disabled);
    void note_label(ImGuiID id, const char* label, int status);

private:
    void feed_textures();
    void draw_root();
    const UiItem* find(std::string_view label) const;
    const UiItem& must_find(std::string_view label);
    bool scroll_to(std::string_view label);
    void press_chord(ImGuiKeyChord chord, bool down);

    std::function<void()> m_draw;
    UiDriverOptions m_options;
    ImGuiContext* m_context = nullptr;
    std::string m_clipboard;
    std::vector<UiItem> m_items; // of the frame being drawn or just drawn
};

} // namespace candor
