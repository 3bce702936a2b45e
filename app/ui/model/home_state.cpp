#include "app/ui/model/home_state.h"

namespace candor::ui {

const RoomSummary* HomeState::summary(Room room) const {
    for (const auto& [one, its] : rooms)
        if (one == room) return &its;
    return nullptr;
}

HomeState home_state(std::vector<std::pair<Room, RoomSummary>> rooms, std::string_view full_name) {
    HomeState state{first_names(full_name), std::move(rooms), std::nullopt};
    int heaviest = 0;
    for (const auto& [room, summary] : state.rooms)
        if (!summary.next_title.empty() && summary.urgency > heaviest) {
            heaviest = summary.urgency;
            state.next = room;
        }
    return state;
}

std::string first_names(std::string_view full_name) {
    const auto trimmed = [](std::string_view text) {
        const std::size_t from = text.find_first_not_of(' ');
        if (from == std::string_view::npos) return std::string_view();
        return text.substr(from, text.find_last_not_of(' ') - from + 1);
    };
    const std::string_view name = trimmed(full_name);
    const std::size_t last_gap = name.find_last_of(' ');
    if (last_gap == std::string_view::npos) return std::string(name);
    return std::string(trimmed(name.substr(0, last_gap)));
}

} // namespace candor::ui
