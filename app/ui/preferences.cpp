#include "app/ui/preferences.h"

#include "coach/store/workspace.h"

#include <algorithm>
#include <charconv>

namespace candor::ui {
namespace {

constexpr std::string_view k_theme = "window.theme";
constexpr std::string_view k_text_percent = "window.text_percent";
constexpr std::string_view k_motion = "window.motion";
constexpr std::string_view k_welcomed = "window.welcomed";

std::string read(const coach::Workspace& workspace, std::string_view key, std::string fallback) {
    const auto stored = workspace.setting(key);
    if (!stored || !stored.value()) return fallback;
    return *stored.value();
}

bool read_flag(const coach::Workspace& workspace, std::string_view key, bool fallback) {
    return read(workspace, key, fallback ? "yes" : "no") == "yes";
}

int read_percent(const coach::Workspace& workspace, int fallback) {
    const std::string text = read(workspace, k_text_percent, {});
    int percent = fallback;
    const char* end = text.data() + text.size();
    if (std::from_chars(text.data(), end, percent).ptr != end || text.empty()) return fallback;
    return std::clamp(percent, Preferences::k_smallest_text, Preferences::k_largest_text);
}

std::string_view flag(bool on) {
    return on ? "yes" : "no";
}

} // namespace

Preferences load_preferences(const coach::Workspace& workspace) {
    Preferences preferences;
    preferences.theme = read(workspace, k_theme, preferences.theme);
    preferences.text_percent = read_percent(workspace, preferences.text_percent);
    preferences.motion = read_flag(workspace, k_motion, preferences.motion);
    preferences.welcomed = read_flag(workspace, k_welcomed, preferences.welcomed);
    return preferences;
}

coach::Status save_preferences(coach::Workspace& workspace, const Preferences& preferences) {
    return workspace.together([&]() -> coach::Status {
        const std::pair<std::string_view, std::string> settings[] = {
            {k_theme, preferences.theme},
            {k_text_percent, std::to_string(preferences.text_percent)},
            {k_motion, std::string(flag(preferences.motion))},
            {k_welcomed, std::string(flag(preferences.welcomed))},
        };
        for (const auto& [key, value] : settings)
            if (coach::Status saved = workspace.set_setting(key, value); !saved) return saved;
        return coach::Done{};
    });
}

} // namespace candor::ui
