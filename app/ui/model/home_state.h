#pragma once

// What Home shows: who is greeted, each room's summary, and the one next step. Taken from the rooms
// when Home is entered, never made up.
//
//     HomeState home = home_state(rooms, profile.name);
//     if (home.next) show(home.summary(*home.next).next_title);

#include "app/ui/model/room_model.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace candor::ui {

enum class Room { Welcome, Home, Explain, Statement, FollowUp, Facts, Settings };

struct HomeState {
    std::string first_name; // empty: nobody has said
    std::vector<std::pair<Room, RoomSummary>> rooms;
    std::optional<Room> next; // the room whose next step comes first

    const RoomSummary* summary(Room room) const;
};

// The summaries in the order in which they are to be considered: with equal urgency the first wins.
HomeState home_state(std::vector<std::pair<Room, RoomSummary>> rooms, std::string_view full_name);

// The names before the last word, so that "María José Núñez" is greeted as "María José".
std::string first_names(std::string_view full_name);

} // namespace candor::ui
