#include "app/ui/shell/room_views.h"

#include "app/ui/screens/explain.h"
#include "app/ui/screens/facts.h"
#include "app/ui/screens/follow_up.h"
#include "app/ui/screens/home.h"
#include "app/ui/screens/settings.h"
#include "app/ui/screens/statement.h"
#include "app/ui/screens/welcome.h"

namespace candor::ui {

struct RoomViews {
    ExplainView explain;
    StatementView statement;
    FollowUpView follow_up;
    FactsView facts;
    SettingsView settings;
    WelcomeView welcome;
};

void RoomViewsDeleter::operator()(RoomViews* views) const {
    delete views;
}

RoomViewsPtr make_room_views() {
    return RoomViewsPtr(new RoomViews);
}

void draw_open_room(RoomViews& views, const AppModel& model, Commands& out) {
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

} // namespace candor::ui
