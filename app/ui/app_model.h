#pragma once

// Everything that the window shows: services, the rooms' models, which room is open, notices.
// Screens read it as const and change it through Commands.
//
//     void draw_facts(FactsView& view, const AppModel& model, Commands& out) {
//         const FactsModel& facts = model.facts();
//         ...
//         out.push([name](AppModel& m) { m.facts().set_name(name); });
//     }

#include "app/ui/model/home_state.h"
#include "app/ui/notices.h"
#include "app/ui/preferences.h"
#include "app/ui/services.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

class StatementModel;
class ExplainModel;
class FollowUpModel;
class FactsModel;

// The rooms' models (shell/rooms.h makes all). A test of one room makes that one alone.
struct Rooms {
    std::shared_ptr<StatementModel> statement;
    std::shared_ptr<ExplainModel> explain;
    std::shared_ptr<FollowUpModel> followup;
    std::shared_ptr<FactsModel> facts;

    struct Entry {
        Room room;
        RoomModel* model;
    };
    std::vector<Entry> all; // each of the above, for saving and for entered()
};

class AppModel {
public:
    AppModel(const Services& services, Rooms rooms);

    const Services& services() const { return m_services; }

    StatementModel& statement() { return *m_rooms.statement; }
    const StatementModel& statement() const { return *m_rooms.statement; }
    ExplainModel& explain() { return *m_rooms.explain; }
    const ExplainModel& explain() const { return *m_rooms.explain; }
    FollowUpModel& followup() { return *m_rooms.followup; }
    const FollowUpModel& followup() const { return *m_rooms.followup; }
    FactsModel& facts() { return *m_rooms.facts; }
    const FactsModel& facts() const { return *m_rooms.facts; }

    Room room() const { return m_room; }
    void go_to(Room room);
    void go_back(); // to the room before, if any

    // As it was when Home was entered.
    const HomeState& home() const { return m_home; }

    const Preferences& preferences() const { return m_preferences; }
    void set_preferences(const Preferences& preferences); // saves them

    const std::vector<Toast>& toasts() const { return m_toasts; }
    void show_toast(std::string text);

    const std::vector<Banner>& banners() const { return m_banners; }
    void show_banner(Banner banner);
    void close_banner(const std::string& id);
    // The person has seen it. A save that goes on failing stays quiet for a minute then.
    void dismiss_banner(const std::string& id);

    // Every room reads again what is stored.
    void look_again();

    // Saves what is due, drops old toasts. Call it once a frame.
    void tick(coach::UnixMillis now);

    // When tick has something to do next.
    std::optional<coach::UnixMillis> next_tick() const;

    // Saves everything: leaving a room, closing the window. False when something stays unsaved.
    bool save_all();

    // Something is not in the workspace yet: it was typed just now, or could not be saved.
    bool has_unsaved() const;

    // The last try to save did not succeed.
    bool save_fails() const;

private:
    void open(Room room);
    void look_home();
    void tell_load_problems();
    bool save_room(RoomModel& room, coach::UnixMillis now);
    void tell_save_failed(const coach::Error& error, coach::UnixMillis now);

    Services m_services;
    Rooms m_rooms;
    Preferences m_preferences;
    Room m_room = Room::Home;
    HomeState m_home;
    std::vector<Room> m_history;
    std::vector<Toast> m_toasts;
    std::vector<Banner> m_banners;

    // A failure that the person has closed, and until when it need not be told again.
    struct Hushed {
        std::string text;
        coach::UnixMillis until = 0;
    };
    std::optional<Hushed> m_hushed;
};

} // namespace candor::ui
