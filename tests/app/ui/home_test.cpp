#include "tests/app/ui/bare_window.h"

#include "app/ui/screens/home.h"
#include "app/ui/strings.h"

#include <doctest/doctest.h>

using namespace candor;
using namespace candor::ui;

namespace {

void draw(const AppModel& model, Commands& out) {
    if (model.room() == Room::Home) draw_home(model, out);
}

// Home looks at the rooms when it is entered.
void enter_home(BareWindow& window) {
    window.model.go_to(Room::Settings);
    window.model.go_to(Room::Home);
    window.ui().frame(3);
}

} // namespace

TEST_CASE("the greeting follows the hour and the name") {
    CHECK(greeting(9, "María José") == "Good morning, María José");
    CHECK(greeting(12, "") == "Good afternoon");
    CHECK(greeting(18, "Li") == "Good evening, Li");
    CHECK(greeting(0, "") == "Good morning");
}

TEST_CASE("a person is greeted by the names before the last") {
    CHECK(first_names("María José Núñez") == "María José");
    CHECK(first_names("  Wen   Li ") == "Wen");
    CHECK(first_names("Sukarno") == "Sukarno");
    CHECK(first_names("   ") == "");
}

TEST_CASE("Home greets by the name in the facts and says the day") {
    BareWindow window(draw);
    coach::Profile profile;
    profile.name = "María José Núñez";
    REQUIRE(window.world.workspace().save_profile(profile).ok());
    enter_home(window);
    CHECK(window.says("Good morning, María José"));
    CHECK(window.says("Saturday, 22 November 2025"));
}

TEST_CASE("the most urgent step of all rooms comes first, and its button opens that room") {
    BareWindow window(draw);
    window.explain.its_summary = {.about = "Step 1",
                                  .progress = "2 of 3 parts",
                                  .fraction = 0.66f,
                                  .next_title = "Finish the third part",
                                  .next_note = "One part is left.",
                                  .urgency = 1};
    window.facts.its_summary = {.about = "",
                                .progress = "",
                                .fraction = 0,
                                .next_title = "Add your interview",
                                .next_note = "It is on Wednesday.",
                                .urgency = 3};
    enter_home(window);
    CHECK(window.says("Add your interview"));
    CHECK_FALSE(window.says("Finish the third part"));
    CHECK(window.says("2 of 3 parts"));
    CHECK(window.says(strings::home::k_facts_for)); // nothing begun there
    window.ui().click(strings::home::k_continue);
    CHECK(window.model.room() == Room::Facts);
}

TEST_CASE("of two equally urgent steps the first room's is shown") {
    const HomeState state = home_state(
        {{Room::Explain, {.about{}, .progress{}, .next_title = "A", .next_note{}, .urgency = 2}},
         {Room::Facts, {.about{}, .progress{}, .next_title = "B", .next_note{}, .urgency = 2}}},
        "");
    REQUIRE(state.next.has_value());
    CHECK(*state.next == Room::Explain);
}

TEST_CASE("Home says when nothing is waiting, and offers no button for it") {
    BareWindow window(draw);
    enter_home(window);
    CHECK(window.says(strings::home::k_nothing_title));
    CHECK_FALSE(window.ui().exists(strings::home::k_continue));
}

TEST_CASE("a room's card opens the room by mouse and by keyboard") {
    BareWindow window(draw);
    enter_home(window);
    window.ui().click(strings::home::k_open_explain);
    CHECK(window.model.room() == Room::Explain);
    enter_home(window);
    window.ui().focus(strings::home::k_open_facts);
    window.ui().key(ImGuiKey_Enter);
    CHECK(window.model.room() == Room::Facts);
}

TEST_CASE("entering Home asks every room to look again") {
    BareWindow window(draw);
    const int facts_before = window.facts.visits;
    enter_home(window);
    CHECK(window.facts.visits == facts_before + 1);
    CHECK(window.explain.visits == facts_before + 1);
}
