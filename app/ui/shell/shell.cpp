#include "app/ui/shell/shell.h"

#include "app/ui/shell/notice_views.h"
#include "app/ui/shell/rail.h"
#include "app/ui/strings.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace candor::ui {
namespace {

constexpr double k_slide_seconds = 0.15;
constexpr float k_slide_length = 8;
constexpr const char* k_leave_banner = "leave";
constexpr ImGuiKeyChord k_palette_chord = ImGuiMod_Ctrl | ImGuiKey_K;
constexpr ImGuiWindowFlags k_root_flags =
    ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
    ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNavFocus;

void begin_root() {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
    ImGui::Begin("Candor", nullptr, k_root_flags);
    ImGui::PopStyleVar();
}

bool wants_keys_for_itself() {
    return ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup) || ImGui::GetIO().WantTextInput ||
           ImGui::IsAnyItemActive();
}

bool was_asked_for(const Action& action) {
    bool pressed = ImGui::Shortcut(action.chord, ImGuiInputFlags_RouteGlobal);
    for (const ImGuiKeyChord chord : action.also)
        pressed = (chord && ImGui::Shortcut(chord, ImGuiInputFlags_RouteGlobal)) || pressed;
    return pressed;
}

} // namespace

Shell::Shell(AppModel& model, RoomDrawer draw_open_room)
    : m_model(model), m_palettes(shipped_palettes()), m_draw_open_room(std::move(draw_open_room)),
      m_drawn_room(model.room()) {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false; // a resting window draws nothing
    m_theme.fonts = load_fonts(*io.Fonts);
    IM_ASSERT(!m_palettes.empty());
}

void Shell::prepare(float content_scale) {
    const Preferences& wanted = m_model.preferences();
    auto palette = std::find_if(m_palettes.begin(), m_palettes.end(),
                                [&](const Palette& one) { return one.name == wanted.theme; });
    if (palette == m_palettes.end()) palette = m_palettes.begin();
    const float scale = content_scale * static_cast<float>(wanted.text_percent) / 100.0f;
    m_theme.motion = wanted.motion;
    const bool same = ImGui::GetIO().UserData == &m_theme && m_theme.scale == scale &&
                      m_theme.palette.name == palette->name;
    if (same) return;
    m_theme.palette = *palette;
    m_theme.scale = scale;
    apply_theme(m_theme);
}

void Shell::draw() {
    m_typed_ahead.sort_letters();
    begin_root();
    run_shortcuts();
    if (m_model.room() != Room::Welcome) {
        draw_rail(m_model, m_commands);
        ImGui::SameLine(0, 0);
    }
    draw_room();
    draw_palette(m_palette_view, m_model, m_commands);
    ImGui::End();
    draw_toasts(m_model);
}

void Shell::run_shortcuts() {
    // At the first start there is nowhere to go yet, but the text may already be too small.
    const bool has_palette = m_model.room() != Room::Welcome;
    if (has_palette && ImGui::Shortcut(k_palette_chord, ImGuiInputFlags_RouteGlobal))
        open_palette(m_palette_view);
    for (const Action& action : actions()) {
        if (!action.chord || !action.enabled(m_model)) continue;
        const bool plain_key = (action.chord & ImGuiMod_Ctrl) == 0;
        if (plain_key && wants_keys_for_itself()) continue;
        if (was_asked_for(action)) m_commands.push(action.run);
    }
}

float Shell::slide() {
    if (m_drawn_room != m_model.room()) {
        m_drawn_room = m_model.room();
        // The control that had the keyboard may be gone; Tab would look for it forever.
        if (m_keyboard_in_room) ImGui::SetNavCursorVisible(false);
        m_room_since = ImGui::GetTime();
    }
    const double passed = (ImGui::GetTime() - m_room_since) / k_slide_seconds;
    m_moving = m_theme.motion && m_room_since >= 0 && passed < 1;
    if (!m_moving) return 0;
    const double left = 1 - passed;
    return static_cast<float>(left * left); // slower towards its place
}

void Shell::draw_room() {
    const float offset = std::round(slide() * px(k_slide_length));
    ImGui::BeginGroup();
    draw_banners(m_model, m_commands);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(32, 20));
    ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0);
    const std::string id = std::string("##room-") + room_title(m_model.room());
    ImGui::BeginChild(id.c_str(), {0, 0},
                      ImGuiChildFlags_AlwaysUseWindowPadding | ImGuiChildFlags_NavFlattened);
    ImGui::PopStyleVar(2);
    if (offset > 0) ImGui::Dummy({0, offset});
    m_draw_open_room(m_model, m_commands);
    m_keyboard_in_room = ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows);
    ImGui::EndChild();
    ImGui::EndGroup();
}

void Shell::wake(double now, FramePacer& pacer) {
    const coach::UnixMillis moment = m_model.services().clock.now();
    const auto due = m_model.next_tick();
    m_model.tick(moment);
    // What was saved or checked is to be seen; cards that come with it need frames to find their
    // height.
    if (due && *due <= moment) pacer.note_input(now);
    if (const auto next = m_model.next_tick())
        pacer.request_at(now + static_cast<double>(std::max<coach::UnixMillis>(*next - moment, 0)) /
                                   1000.0);
}

void Shell::finish(double now, FramePacer& pacer) {
    const bool acted = !m_commands.empty();
    m_commands.run(m_model);
    wake(now, pacer);
    if (acted || m_drawn_room != m_model.room()) pacer.note_input(now);
    forget_warning();
    if (m_moving) pacer.request_until(now + k_slide_seconds);
}

// Once all is saved after all, the next failure is to be told again.
void Shell::forget_warning() {
    if (!m_warned_unsaved || m_model.has_unsaved()) return;
    m_warned_unsaved = false;
    m_model.close_banner(k_leave_banner);
}

bool Shell::may_close() {
    if (m_model.save_all() || m_warned_unsaved) return true;
    m_warned_unsaved = true;
    m_model.show_banner({.id = k_leave_banner, .text = strings::shell::k_leave_unsaved});
    return false;
}

} // namespace candor::ui
