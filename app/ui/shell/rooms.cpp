#include "app/ui/shell/rooms.h"

#include "app/ui/model/explain_model.h"
#include "app/ui/model/facts_model.h"
#include "app/ui/model/followup_model.h"
#include "app/ui/model/statement_model.h"
#include "app/ui/screens/explain.h"
#include "app/ui/screens/facts.h"
#include "app/ui/screens/follow_up.h"
#include "app/ui/screens/home.h"
#include "app/ui/screens/settings.h"
#include "app/ui/screens/statement.h"
#include "app/ui/screens/welcome.h"

#include <memory>

namespace candor::ui {
namespace {

struct Views {
    WelcomeView welcome;
    ExplainView explain;
    StatementView statement;
    FollowUpView follow_up;
    FactsView facts;
    SettingsView settings;
};

void draw_open_room(Views& views, const AppModel& model, Commands& out) {
    switch (model.room()) {
    case Room::Welcome:
        return draw_welcome(views.welcome, model, out);
    case Room::Home:
        return draw_home(model, out);
    case Room::Explain:
        return draw_explain(views.explain, model, out);
    case Room::Statement:
        return draw_statement(views.statement, model, out);
    case Room::FollowUp:
        return draw_follow_up(views.follow_up, model, out);
    case Room::Facts:
        return draw_facts(views.facts, model, out);
    case Room::Settings:
        return draw_settings(views.settings, model, out);
    }
}

} // namespace

Rooms make_rooms(const Services& services) {
    Rooms rooms;
    rooms.explain = std::make_shared<ExplainModel>(services);
    rooms.statement = std::make_shared<StatementModel>(services);
    rooms.followup = std::make_shared<FollowUpModel>(services);
    rooms.facts = std::make_shared<FactsModel>(services);
    rooms.all = {{Room::FollowUp, rooms.followup.get()},
                 {Room::Explain, rooms.explain.get()},
                 {Room::Statement, rooms.statement.get()},
                 {Room::Facts, rooms.facts.get()}};
    return rooms;
}

RoomDrawer make_room_drawer() {
    auto views = std::make_shared<Views>();
    return [views](const AppModel& model, Commands& out) { draw_open_room(*views, model, out); };
}

} // namespace candor::ui
