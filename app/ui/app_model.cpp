#include "app/ui/app_model.h"

#include "app/ui/model/room_model.h"
#include "app/ui/strings.h"
#include "coach/store/workspace.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

constexpr const char* k_save_banner = "save";
constexpr const char* k_load_banner = "load-"; // and the room's place in the list
constexpr std::size_t k_longest_history = 32;
constexpr coach::UnixMillis k_quiet_millis = 60'000;

} // namespace

AppModel::AppModel(const Services& services, Rooms rooms)
    : m_services(services), m_rooms(std::move(rooms)),
      m_preferences(load_preferences(services.workspace)),
      m_room(m_preferences.welcomed ? Room::Home : Room::Welcome) {
    look_home();
    tell_load_problems();
}

void AppModel::go_to(Room room) {
    if (room == m_room) return;
    save_all();
    if (m_room != Room::Welcome) // answered once
        m_history.push_back(m_room);
    if (m_history.size() > k_longest_history) m_history.erase(m_history.begin());
    open(room);
}

void AppModel::go_back() {
    if (m_history.empty()) return;
    save_all();
    const Room before = m_history.back();
    m_history.pop_back();
    open(before);
}

void AppModel::open(Room room) {
    m_room = room;
    // Home shows every room, so every room looks again.
    for (const Rooms::Entry& entry : m_rooms.all)
        if (entry.room == room || room == Room::Home) entry.model->entered();
    if (room == Room::Home) look_home();
    tell_load_problems();
}

void AppModel::look_again() {
    for (const Rooms::Entry& entry : m_rooms.all)
        entry.model->entered();
    look_home();
    tell_load_problems();
}

// One banner a room: it must not look as if nothing had ever been written there.
void AppModel::tell_load_problems() {
    for (std::size_t i = 0; i < m_rooms.all.size(); ++i) {
        const std::string id = k_load_banner + std::to_string(i);
        std::string problem = m_rooms.all[i].model->load_problem();
        if (problem.empty())
            close_banner(id);
        else
            show_banner({.id = id,
                         .text = std::move(problem),
                         .action_label = strings::shell::k_try_again,
                         .action = [](AppModel& model) { model.look_again(); }});
    }
}

void AppModel::look_home() {
    std::vector<std::pair<Room, RoomSummary>> summaries;
    for (const Rooms::Entry& entry : m_rooms.all)
        summaries.emplace_back(entry.room, entry.model->summary());
    const auto profile = m_services.workspace.load_profile();
    m_home = home_state(std::move(summaries), profile ? profile.value().name : std::string());
}

void AppModel::set_preferences(const Preferences& preferences) {
    if (preferences == m_preferences) return;
    m_preferences = preferences;
    if (const coach::Status saved = save_preferences(m_services.workspace, preferences); !saved)
        show_banner({.id = k_save_banner, .text = saved.error().text()});
}

void AppModel::show_toast(std::string text) {
    // Said again it stays longer; nobody needs it twice on the screen.
    std::erase_if(m_toasts, [&text](const Toast& toast) { return toast.text == text; });
    m_toasts.push_back({std::move(text), m_services.clock.now()});
}

void AppModel::show_banner(Banner banner) {
    close_banner(banner.id);
    m_banners.push_back(std::move(banner));
}

void AppModel::close_banner(const std::string& id) {
    std::erase_if(m_banners, [&](const Banner& banner) { return banner.id == id; });
}

void AppModel::dismiss_banner(const std::string& id) {
    const auto shown = std::find_if(m_banners.begin(), m_banners.end(),
                                    [&](const Banner& banner) { return banner.id == id; });
    if (shown == m_banners.end()) return;
    if (id == k_save_banner)
        m_hushed = Hushed{shown->text, m_services.clock.now() + k_quiet_millis};
    m_banners.erase(shown);
}

void AppModel::tick(coach::UnixMillis now) {
    for (const Rooms::Entry& entry : m_rooms.all) {
        entry.model->tick(now);
        if (const auto due = entry.model->save_due(); due && *due <= now)
            save_room(*entry.model, now);
    }
    std::erase_if(m_toasts,
                  [&](const Toast& toast) { return toast.shown_at + k_toast_millis <= now; });
}

std::optional<coach::UnixMillis> AppModel::next_tick() const {
    std::optional<coach::UnixMillis> next;
    const auto consider = [&](coach::UnixMillis moment) {
        next = next ? std::min(*next, moment) : moment;
    };
    for (const Rooms::Entry& entry : m_rooms.all) {
        if (const auto due = entry.model->save_due()) consider(*due);
        if (const auto next_look = entry.model->next_tick()) consider(*next_look);
    }
    for (const Toast& toast : m_toasts)
        consider(toast.shown_at + k_toast_millis);
    return next;
}

bool AppModel::save_all() {
    bool all_saved = true;
    const coach::UnixMillis now = m_services.clock.now();
    for (const Rooms::Entry& entry : m_rooms.all) {
        entry.model->tick(now); // letters typed in this very frame count as well
        all_saved = save_room(*entry.model, now) && all_saved;
    }
    return all_saved;
}

bool AppModel::has_unsaved() const {
    return std::any_of(m_rooms.all.begin(), m_rooms.all.end(),
                       [](const Rooms::Entry& entry) { return entry.model->has_unsaved(); });
}

bool AppModel::save_fails() const {
    return std::any_of(m_rooms.all.begin(), m_rooms.all.end(),
                       [](const Rooms::Entry& entry) { return entry.model->save_failed(); });
}

// The text stays on the screen, and the banner until a later try succeeds.
bool AppModel::save_room(RoomModel& room, coach::UnixMillis now) {
    if (!room.has_unsaved()) return true;
    if (const coach::Status saved = room.save(now); !saved) {
        tell_save_failed(saved.error(), now);
        return false;
    }
    if (!has_unsaved()) {
        close_banner(k_save_banner);
        m_hushed.reset();
    }
    return true;
}

void AppModel::tell_save_failed(const coach::Error& error, coach::UnixMillis now) {
    std::string text = error.text() + " " + std::string(strings::shell::k_still_here);
    if (m_hushed && m_hushed->text == text && now < m_hushed->until) return;
    m_hushed.reset();
    show_banner({.id = k_save_banner, .text = std::move(text), .action_label = {}});
}

} // namespace candor::ui
