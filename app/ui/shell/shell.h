#pragma once

// The window's inside as a whole: rail, notices, the open room, palette, shortcuts. It belongs to
// the current Dear ImGui context, which outlives it.
//
//     Shell shell(model, make_room_drawer());
//     shell.prepare(content_scale);                  // before NewFrame
//     shell.wake(now_seconds, pacer);                // at every wake-up, with a frame or without
//     ImGui::NewFrame(); shell.draw(); ImGui::Render();
//     shell.finish(now_seconds, pacer);              // commands, saving, which frames come next

#include "app/ui/app_model.h"
#include "app/ui/commands.h"
#include "app/ui/frame_pacer.h"
#include "app/ui/shell/palette.h"
#include "app/ui/shell/typed_ahead.h"
#include "app/ui/theme/theme.h"

#include <functional>
#include <vector>

namespace candor::ui {

class Shell {
public:
    // Draws the open room into the region that is left beside the rail.
    using RoomDrawer = std::function<void(const AppModel& model, Commands& out)>;

    Shell(AppModel& model, RoomDrawer draw_open_room); // loads the faces into the context's atlas
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;

    // Follows the preferences and the screen's scale. Between frames only.
    void prepare(float content_scale);

    void draw();

    // Notices what was typed and saves what is due; whenever the window wakes up, so that saving
    // needs no frame. `now` is the pacer's clock.
    void wake(double now, FramePacer& pacer);

    // Does what the frame asked for.
    void finish(double now, FramePacer& pacer);

    // Saves everything; false when something could not be saved, which a banner then says. Asked a
    // second time it lets the person go.
    bool may_close();

    ImU32 background() const { return m_theme.palette.color(Token::Paper); }
    Theme& look() { return m_theme; }

private:
    void run_shortcuts();
    void draw_room();
    void forget_warning();
    float slide(); // how far the room still has to come, 0-1

    AppModel& m_model;
    Commands m_commands;
    Theme m_theme;
    std::vector<Palette> m_palettes;
    PaletteView m_palette_view;
    TypedAhead m_typed_ahead;
    RoomDrawer m_draw_open_room;
    Room m_drawn_room;
    double m_room_since = -1; // ImGui's clock; below zero: it has stood still since the start
    bool m_moving = false;
    bool m_keyboard_in_room = false;
    bool m_warned_unsaved = false;
};

} // namespace candor::ui
