#include "app/ui/actions.h"

#include "app/ui/strings.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace candor::ui {
namespace {

using namespace strings::shell;

constexpr std::array k_rail{Room::Home,     Room::Explain, Room::Statement,
                            Room::FollowUp, Room::Facts,   Room::Settings};
constexpr int k_text_step = 10;

template <Room room>
void go(AppModel& model) {
    model.go_to(room);
}

template <Room room>
bool is_elsewhere(const AppModel& model) {
    return model.room() != room && model.room() != Room::Welcome;
}

template <int step>
void walk(AppModel& model) {
    constexpr int count = static_cast<int>(k_rail.size());
    const auto here = std::find(k_rail.begin(), k_rail.end(), model.room());
    const auto index = static_cast<int>(here - k_rail.begin()); // the end counts as Settings
    const int next = (std::min(index, count - 1) + step + count) % count;
    model.go_to(k_rail[static_cast<std::size_t>(next)]);
}

bool has_rail(const AppModel& model) {
    return model.room() != Room::Welcome;
}

void set_text_percent(AppModel& model, int percent) {
    Preferences preferences = model.preferences();
    preferences.text_percent =
        std::clamp(percent, Preferences::k_smallest_text, Preferences::k_largest_text);
    model.set_preferences(preferences);
}

void larger_text(AppModel& model) {
    set_text_percent(model, model.preferences().text_percent + k_text_step);
}

void smaller_text(AppModel& model) {
    set_text_percent(model, model.preferences().text_percent - k_text_step);
}

void usual_text(AppModel& model) {
    set_text_percent(model, 100);
}

void set_theme(AppModel& model, const char* name) {
    Preferences preferences = model.preferences();
    preferences.theme = name;
    model.set_preferences(preferences);
}

constexpr std::array k_actions{
    Action{"go.home", k_go_home, ImGuiMod_Ctrl | ImGuiKey_1, go<Room::Home>,
           is_elsewhere<Room::Home>, Room::Home},
    Action{"go.explain", k_go_explain, ImGuiMod_Ctrl | ImGuiKey_2, go<Room::Explain>,
           is_elsewhere<Room::Explain>, Room::Explain},
    Action{"go.statement", k_go_statement, ImGuiMod_Ctrl | ImGuiKey_3, go<Room::Statement>,
           is_elsewhere<Room::Statement>, Room::Statement},
    Action{"go.follow-up", k_go_follow_up, ImGuiMod_Ctrl | ImGuiKey_4, go<Room::FollowUp>,
           is_elsewhere<Room::FollowUp>, Room::FollowUp},
    Action{"go.facts", k_go_facts, ImGuiMod_Ctrl | ImGuiKey_5, go<Room::Facts>,
           is_elsewhere<Room::Facts>, Room::Facts},
    Action{"go.settings", k_go_settings, ImGuiMod_Ctrl | ImGuiKey_6, go<Room::Settings>,
           is_elsewhere<Room::Settings>, Room::Settings},
    Action{"go.next", k_next_room, ImGuiKey_F6, walk<1>, has_rail},
    Action{"go.previous", k_previous_room, ImGuiMod_Shift | ImGuiKey_F6, walk<-1>, has_rail},
    Action{"go.back", k_back, ImGuiKey_Escape, [](AppModel& model) { model.go_back(); }, has_rail},
    Action{.id = "text.larger",
           .title = k_larger_text,
           .chord = ImGuiMod_Ctrl | ImGuiKey_Equal,
           .run = larger_text,
           .also = {ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Equal,
                    ImGuiMod_Ctrl | ImGuiKey_KeypadAdd}},
    Action{.id = "text.smaller",
           .title = k_smaller_text,
           .chord = ImGuiMod_Ctrl | ImGuiKey_Minus,
           .run = smaller_text,
           .also = {ImGuiMod_Ctrl | ImGuiKey_KeypadSubtract}},
    Action{.id = "text.usual",
           .title = k_usual_text,
           .chord = ImGuiMod_Ctrl | ImGuiKey_0,
           .run = usual_text,
           .also = {ImGuiMod_Ctrl | ImGuiKey_Keypad0}},
    Action{"theme.light", k_light_theme, 0, [](AppModel& model) { set_theme(model, "light"); }},
    Action{"theme.dark", k_dark_theme, 0, [](AppModel& model) { set_theme(model, "dark"); }},
    Action{"theme.contrast", k_contrast_theme, 0,
           [](AppModel& model) { set_theme(model, "contrast"); }},
};

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

} // namespace

std::span<const Action> actions() {
    return k_actions;
}

const Action* find_action(std::string_view id) {
    const auto found = std::find_if(k_actions.begin(), k_actions.end(),
                                    [id](const Action& action) { return action.id == id; });
    return found == k_actions.end() ? nullptr : &*found;
}

std::span<const Room> rail_rooms() {
    return k_rail;
}

const char* room_title(Room room) {
    switch (room) {
    case Room::Welcome:
        return k_name;
    case Room::Home:
        return k_home;
    case Room::Explain:
        return k_explain;
    case Room::Statement:
        return k_statement;
    case Room::FollowUp:
        return k_follow_up;
    case Room::Facts:
        return k_facts;
    case Room::Settings:
        return k_settings;
    }
    return k_name;
}

bool matches_query(std::string_view title, std::string_view query) {
    const std::string text = " " + lowered(title);
    const std::string words = lowered(query);
    std::size_t from = 0;
    while (from < words.size()) {
        const std::size_t end = std::min(words.find(' ', from), words.size());
        if (text.find(" " + words.substr(from, end - from)) == std::string::npos) return false;
        from = end + 1;
    }
    return true;
}

} // namespace candor::ui
