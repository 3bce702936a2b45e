#include "app/ui/model/facts_model.h"
#include "app/ui/screens/facts.h"
#include "app/ui/strings_facts.h"
#include "coach/store/database.h"
#include "tests/support/themed_ui.h"
#include "tests/support/window_world.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

using namespace candor;
using namespace candor::ui;
using coach::AttemptResult;
using coach::LanguageLevel;
using coach::Profile;

namespace {

// The Facts room as a person sees it.
class FactsRoomUi {
public:
    explicit FactsRoomUi(const Profile& stored = {}) {
        REQUIRE(world.workspace().save_profile(stored));
        rooms.facts = std::make_shared<FactsModel>(world.services());
        rooms.all = {{Room::Facts, rooms.facts.get()}};
        model = std::make_unique<AppModel>(world.services(), rooms);
        themed =
            std::make_unique<ThemedUi>([this] { draw_facts(view, *model, commands); },
                                       UiDriverOptions{.size = {1280, 2400}, .after_frame = [this] {
                                                           commands.run(*model);
                                                           model->tick(world.clock.now());
                                                       }});
    }

    UiDriver& ui() { return themed->ui; }
    const Profile& profile() const { return model->facts().profile(); }
    Profile stored() { return world.workspace().load_profile().value(); }

    void replace(std::string_view field, std::string_view text) {
        ui().click(field);
        ui().key(ImGuiMod_Ctrl | ImGuiKey_A);
        ui().type(text);
    }
    void wait(coach::UnixMillis millis) {
        world.clock.moment += millis;
        ui().frame(2);
    }

    WindowWorld world;
    Rooms rooms;
    std::unique_ptr<AppModel> model;
    Commands commands;
    FactsView view;
    std::unique_ptr<ThemedUi> themed; // last: it draws while it is made
};

Profile with_step_1() {
    Profile profile;
    profile.name = "Maria José Núñez";
    profile.exams = {
        {"Step 1",
         {{"2023-05", AttemptResult::NotPassed, ""}, {"2024-01", AttemptResult::Passed, ""}}}};
    return profile;
}

} // namespace

TEST_CASE("what is typed into a field is in the workspace within a second") {
    FactsRoomUi room;
    room.replace("Your name", "Nguyễn Thị Hà");
    CHECK(room.profile().name == "Nguyễn Thị Hà");
    CHECK(room.stored().name == "");
    room.wait(500);
    CHECK(room.stored().name == "Nguyễn Thị Hà");
}

TEST_CASE("someone who types without a pause loses at most one second") {
    FactsRoomUi room;
    room.ui().click("Medical school");
    std::string typed;
    for (int key = 0; key < 60; ++key) {
        room.ui().type("a");
        typed += 'a';
        room.wait(50);
        const std::size_t kept = room.stored().school.size();
        REQUIRE(typed.size() - kept <= 1000 / 50);
    }
    CHECK(room.profile().school == typed);
}

TEST_CASE("every field of the person goes to its own place") {
    FactsRoomUi room;
    room.replace("Your name", "Ana");
    room.replace("E-mail", "ana@example.org");
    room.replace("Specialty", "pediatrics");
    room.replace("Medical school", "Uni");
    room.replace("Graduation year", "2017");
    room.replace("AAMC ID", "12345678");
    room.replace("Words in a minute", "128");
    room.ui().click("J-1 or H-1B");
    room.ui().frame(2);
    Profile expected;
    expected.name = "Ana";
    expected.email = "ana@example.org";
    expected.specialty = "pediatrics";
    expected.school = "Uni";
    expected.graduation_year = "2017";
    expected.aamc_id = "12345678";
    expected.words_per_minute = "128";
    expected.visa = coach::VisaNeed::Either;
    CHECK(room.profile() == expected);
    CHECK(room.model->save_all());
    CHECK(room.stored() == expected);
}

TEST_CASE("an exam is added with its name, attempts and results") {
    FactsRoomUi room;
    room.ui().click("Add an exam");
    room.ui().frame(2);
    CHECK(room.ui().focused() == "Exam");
    room.ui().click("Step 2 CK");
    room.ui().frame(2);
    CHECK(room.ui().focused() == "First attempt");
    room.ui().type("2024-05-14");
    room.ui().click("Not passed");
    room.ui().click("Add an attempt");
    room.ui().frame(2);
    CHECK(room.ui().focused() == "Second attempt");
    room.ui().type("2025-02");
    room.ui().frame(2);
    const std::vector<coach::Exam> expected = {
        {"Step 2 CK",
         {{"2024-05-14", AttemptResult::NotPassed, ""}, {"2025-02", AttemptResult::Pending, ""}}}};
    CHECK(room.profile().exams == expected);
    CHECK_FALSE(room.ui().exists("Step 2 CK")); // no need to choose it again
}

TEST_CASE("languages and places are added and removed") {
    FactsRoomUi room;
    room.ui().click("Add a language");
    room.ui().frame(2);
    CHECK(room.ui().focused() == "Language");
    room.ui().type("Spanish");
    room.ui().click("Level");
    room.ui().frame(2);
    room.ui().click("Native");
    room.ui().click("Add a place");
    room.ui().frame(2);
    CHECK(room.ui().focused() == "Place");
    room.ui().type("Hialeah, Florida");
    room.ui().click("How you know it");
    room.ui().type("two years in the free clinic");
    room.ui().frame(2);
    REQUIRE(room.profile().languages.size() == 1);
    CHECK(room.profile().languages[0] == coach::Language{"Spanish", LanguageLevel::Native});
    REQUIRE(room.profile().places.size() == 1);
    CHECK(room.profile().places[0].tie == "two years in the free clinic");
    room.ui().click("Remove Spanish");
    room.ui().click("Remove Hialeah, Florida");
    room.ui().frame(2);
    CHECK(room.profile().languages.empty());
    CHECK(room.profile().places.empty());
}

TEST_CASE("what is removed can be put back where it was, with words typed meanwhile kept") {
    FactsRoomUi room(with_step_1());
    SUBCASE("an attempt") {
        room.ui().click("Remove first attempt");
        room.ui().frame(2);
        REQUIRE(room.profile().exams[0].attempts.size() == 1);
        CHECK(room.themed->says("First attempt was removed."));
    }
    SUBCASE("a whole exam") {
        room.ui().click("Remove Step 1");
        room.ui().frame(2);
        REQUIRE(room.profile().exams.empty());
        CHECK(room.themed->says("Step 1 was removed."));
    }
    room.replace("Specialty", "pediatrics");
    room.ui().click("Put it back");
    room.ui().frame(2);
    Profile expected = with_step_1();
    expected.specialty = "pediatrics";
    CHECK(room.profile() == expected);
    CHECK_FALSE(room.ui().exists("Put it back"));
}

TEST_CASE("the offer to put something back can be closed") {
    FactsRoomUi room(with_step_1());
    room.ui().click("Remove Step 1");
    room.ui().frame(2);
    room.ui().click("Fine");
    room.ui().frame(2);
    CHECK_FALSE(room.ui().exists("Put it back"));
    CHECK(room.profile().exams.empty());
}

TEST_CASE("a mistake is said after a pause, in one sentence, and goes when it is put right") {
    constexpr const char* k_sentence = "Write the year with four digits, like 2019.";
    FactsRoomUi room;
    room.replace("Graduation year", "20");
    CHECK_FALSE(room.themed->says(k_sentence));
    room.wait(1000);
    CHECK(room.themed->says(k_sentence));
    CHECK(room.stored().graduation_year == "20"); // kept as it was typed
    room.ui().type("17");
    room.ui().frame(2);
    CHECK_FALSE(room.themed->says(k_sentence));
}

TEST_CASE("a mistake in a row is said at that row") {
    Profile profile = with_step_1();
    profile.exams[0].attempts[1].when = "2022";
    FactsRoomUi room(profile);
    CHECK(room.model->facts().problem("/exams/0/attempts/1/when") ==
          "This attempt is earlier than one above it. Check the dates.");
    CHECK(room.model->facts().problem("/exams/0/attempts/0/when").empty());
    CHECK(room.themed->says("This attempt is earlier than one above it."));
}

TEST_CASE("Esc leaves a field and keeps what was typed") {
    FactsRoomUi room;
    room.replace("Your name", "Ana");
    room.ui().key(ImGuiKey_Escape);
    room.ui().frame(2);
    CHECK(room.profile().name == "Ana");
}

TEST_CASE("the whole room can be used by keyboard, in the order of the cards") {
    FactsRoomUi room(with_step_1());
    const std::vector<std::string> order = room.ui().tab_order();
    const auto place = [&order](const char* label) {
        const auto found = std::find(order.begin(), order.end(), label);
        CAPTURE(label);
        REQUIRE(found != order.end());
        return found - order.begin();
    };
    const char* const expected[] = {
        "Your name",     "E-mail",         "Specialty",      "Medical school", "Graduation year",
        "AAMC ID",       "Add a language", "Add a place",    "Exam",           "Remove Step 1",
        "First attempt", "Second attempt", "Add an attempt", "Add an exam",    "Words in a minute"};
    for (std::size_t i = 1; i < std::size(expected); ++i) {
        CHECK(place(expected[i - 1]) < place(expected[i]));
    }
    room.ui().focus("Add a place");
    room.ui().key(ImGuiKey_Space);
    room.ui().frame(3);
    CHECK(room.profile().places.size() == 1);
    CHECK(room.ui().focused() == "Place");
}

TEST_CASE("every control of the room has a name") {
    FactsRoomUi room(with_step_1());
    for (const UiItem& item : room.ui().items())
        CHECK_FALSE(item.label.empty());
}

TEST_CASE("a save that fails keeps the words, says so, and succeeds later") {
    FactsRoomUi room;
    room.replace("Your name", "Ana");
    {
        // Another program holds the file for longer than anybody waits.
        coach::Workspace other =
            coach::Workspace::open(room.world.workspace().paths(), room.world.clock).value();
        const coach::Status held = other.together([&]() -> coach::Status {
            CHECK_FALSE(room.model->save_all());
            return coach::Done{};
        });
        CHECK(held);
    }
    CHECK(room.profile().name == "Ana");
    REQUIRE(room.model->banners().size() == 1);
    CHECK(room.model->banners()[0].text.find("Another program is using this file") !=
          std::string::npos);
    CHECK(room.model->save_all());
    CHECK(room.model->banners().empty());
    CHECK(room.stored().name == "Ana");
}

TEST_CASE("facts that cannot be read are shown as unreadable and never saved over") {
    constexpr const char* k_later = R"({"name":"Ana","visa":"a-kind-of-later-years"})";
    FactsRoomUi room;
    const std::string database = room.world.workspace().paths().database;
    const auto stored_json = [&](const std::string& sql) {
        std::string json;
        coach::Database file = coach::Database::open(database).value();
        REQUIRE(
            file.query(sql.c_str(), {}, [&json](const coach::Row& row) { json = row.text(0); }));
        return json;
    };
    stored_json(std::string("UPDATE profile SET json = '") + k_later + "'");
    room.model->facts().entered();
    room.ui().frame(2);
    CHECK(room.themed->says(strings::facts::k_unreadable));
    CHECK_FALSE(room.ui().exists("Your name"));
    room.model->facts().edit([](Profile& profile) { profile.name = "Eva"; });
    CHECK(room.model->save_all());
    CHECK(stored_json("SELECT json FROM profile") == k_later);
}

TEST_CASE("Home hears what is there, and asks to look again only when something does not fit") {
    FactsRoomUi room;
    FactsModel& facts = room.model->facts();
    CHECK(facts.summary().about.empty());
    CHECK(facts.summary().progress == "0 of 5 basics");
    CHECK(facts.summary().urgency == 1);
    facts.edit([](Profile& profile) { profile = with_step_1(); });
    CHECK(facts.summary().about == "Step 1");
    CHECK(facts.summary().progress == "2 of 5 basics");
    CHECK(facts.summary().next_title.empty());
    facts.edit([](Profile& profile) { profile.email = "m@"; });
    CHECK(facts.summary().progress == "3 of 5 basics");
    CHECK(facts.summary().next_note == "Write the whole e-mail address, like name@example.org.");
    CHECK(facts.summary().urgency == 2);
}

TEST_CASE("facts written by another room are there when the room is entered") {
    FactsRoomUi room;
    REQUIRE(room.world.workspace().save_profile(with_step_1()));
    room.model->facts().entered();
    CHECK(room.profile() == with_step_1());
}

TEST_CASE("at twice the text size nothing is lost beside the window") {
    FactsRoomUi room(with_step_1());
    room.themed->theme.scale = 2;
    apply_theme(room.themed->theme);
    room.ui().resize({1280, 4800});
    room.ui().frame(3);
    for (const UiItem& item : room.ui().items()) {
        CAPTURE(item.label);
        CHECK(item.max.x <= 1280);
    }
}
