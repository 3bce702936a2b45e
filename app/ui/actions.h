#pragma once

// Everything that can be done from anywhere: one list feeds the palette (Ctrl+K), the shortcuts and
// the tooltips.
//
//     for (const Action& action : actions())
//         if (action.enabled(model) && ImGui::Shortcut(action.chord, ...))
//         commands.push(action.run);

#include "app/ui/app_model.h"

#include <imgui.h>

#include <array>
#include <span>
#include <string_view>

namespace candor::ui {

struct Action {
    std::string_view id;     // "go.statement"
    const char* title;       // what it does, as the palette says it
    ImGuiKeyChord chord = 0; // 0: only in the palette
    void (*run)(AppModel& model) = nullptr;
    bool (*enabled)(const AppModel& model) = [](const AppModel&) { return true; };
    Room leads_to = Room::Welcome;       // Welcome: to no room
    std::array<ImGuiKeyChord, 2> also{}; // other keys for the same; 0: none
};

std::span<const Action> actions();
const Action* find_action(std::string_view id);

// In the order of the rail.
std::span<const Room> rail_rooms();
const char* room_title(Room room);

// Whether every word of the query begins a word of the title, whatever the case.
bool matches_query(std::string_view title, std::string_view query);

} // namespace candor::ui
