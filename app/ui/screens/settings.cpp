#include "app/ui/screens/settings.h"

#include "app/ui/strings.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/text.h"
#include "coach/store/workspace.h"

#include <algorithm>

namespace candor::ui {
namespace {

using namespace strings::settings;

constexpr float k_widest_card = 720;
constexpr int k_text_step = 10;

void change(Commands& out, Preferences preferences) {
    out.push([preferences](AppModel& model) { model.set_preferences(preferences); });
}

void theme_row(const SettingsView& view, const Preferences& preferences, Commands& out) {
    std::vector<const char*> titles;
    int chosen = 0;
    for (const Palette& palette : view.palettes) {
        if (palette.name == preferences.theme) chosen = static_cast<int>(titles.size());
        titles.push_back(palette.title.c_str());
    }
    if (!segments(k_theme, titles, chosen)) return;
    Preferences next = preferences;
    next.theme = view.palettes[static_cast<std::size_t>(chosen)].name;
    change(out, next);
}

void text_size_row(const Preferences& preferences, Commands& out) {
    text(Type::CaptionStrong, k_text_size);
    gap(4);
    const int percent = preferences.text_percent;
    int next = percent;
    if (secondary_button(k_smaller, {.enabled = percent > Preferences::k_smallest_text}))
        next = percent - k_text_step;
    beside(12);
    const std::string words = std::to_string(percent) + " %";
    const ImVec2 at = ImGui::GetCursorScreenPos();
    text_at({at.x, at.y + (button_height() - type_row(Type::Body)) / 2}, Type::Body, words);
    ImGui::Dummy({text_width(Type::Body, "200 %"), button_height()});
    beside(12);
    if (secondary_button(k_larger, {.enabled = percent < Preferences::k_largest_text}))
        next = percent + k_text_step;
    if (percent != 100) {
        beside(8);
        if (quiet_button(k_usual)) next = 100;
    }
    if (next == percent) return;
    Preferences changed = preferences;
    changed.text_percent =
        std::clamp(next, Preferences::k_smallest_text, Preferences::k_largest_text);
    change(out, changed);
}

void look_card(const SettingsView& view, const AppModel& model, Commands& out) {
    const Preferences& preferences = model.preferences();
    Card card("look", {.width = std::min(ImGui::GetContentRegionAvail().x, px(k_widest_card))});
    text(Type::Title, k_look);
    gap(12);
    theme_row(view, preferences, out);
    gap(16);
    text_size_row(preferences, out);
    gap(12);
    bool motion = preferences.motion;
    if (switch_row(k_motion, k_motion_note, motion)) {
        Preferences next = preferences;
        next.motion = motion;
        change(out, next);
    }
}

void pace_card(Commands& out) {
    Card card("pace", {.width = std::min(ImGui::GetContentRegionAvail().x, px(k_widest_card))});
    text(Type::Title, k_pace);
    gap(4);
    paragraph(Type::Body, k_pace_note, Token::Muted);
    gap(12);
    if (secondary_button(k_pace_button))
        out.push([](AppModel& model) { model.go_to(Room::Facts); });
}

void data_card(const AppModel& model, Commands& out) {
    Card card("data", {.width = std::min(ImGui::GetContentRegionAvail().x, px(k_widest_card))});
    text(Type::Title, k_data);
    gap(4);
    paragraph(Type::Body, k_data_note, Token::Muted);
    gap(8);
    const std::string& folder = model.services().workspace.paths().folder;
    const std::string& shown = model.services().shown_folder;
    paragraph(Type::Body, shown.empty() ? folder : shown);
    gap(12);
    if (secondary_button(k_open_folder))
        out.push([folder](AppModel& m) {
            if (const auto opened = m.services().platform.open_external(folder); !opened)
                m.show_banner({.id = "open-folder", .text = opened.error().text()});
        });
}

} // namespace

void draw_settings(SettingsView& view, const AppModel& model, Commands& out) {
    page_header(k_title, k_note);
    look_card(view, model, out);
    gap(16);
    pace_card(out);
    gap(16);
    data_card(model, out);
}

} // namespace candor::ui
