#include "app/ui/screens/follow_up.h"

#include "app/ui/model/followup_model.h"
#include "app/ui/strings_follow_up.h"
#include "tests/support/themed_ui.h"
#include "tests/support/window_world.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace candor;
using namespace candor::ui;
using coach::FollowUpState;
using coach::LetterKind;

namespace {

// The room alone, with a workspace of its own. Today is Saturday, 22 November 2025.
class Room1 {
public:
    explicit Room1(bool with_profile = true) {
        if (with_profile) {
            coach::Profile profile;
            profile.name = "María José Núñez";
            profile.email = "m@example.org";
            REQUIRE(world.workspace().save_profile(profile));
        }
        start();
    }

    void start() {
        rooms = {};
        rooms.followup = std::make_shared<FollowUpModel>(world.services());
        rooms.all = {{Room::FollowUp, rooms.followup.get()}};
        app = std::make_unique<AppModel>(world.services(), rooms);
        view = {};
        themed = std::make_unique<ThemedUi>(
            [this] { draw_follow_up(view, *app, commands); },
            UiDriverOptions{.after_frame = [this] { commands.run(*app); }});
    }

    FollowUpModel& model() { return *rooms.followup; }
    UiDriver& ui() { return themed->ui; }
    // Cards learn their height from what was drawn in them, and those around them a frame later.
    void settle() { ui().frame(6); }
    bool says(std::string_view words) {
        settle();
        return themed->says(words);
    }

    // An interview that makes a ready letter, as typed.
    void fill() {
        REQUIRE(model().add());
        fill_with("Lena Ortiz", "the Saturday asthma clinic and how interns run its first hour");
    }
    void fill_with(const std::string& name, const std::string& detail) {
        model().edit([&](coach::InterviewRecord& r) {
            r.facts.program.name = "Harborview";
            r.facts.program.contact_policy = coach::ContactPolicy::Welcome;
            r.facts.recipient.name = name;
            r.facts.details = {detail};
            coach::set_date(r, "2025-11-21");
            coach::set_email(r, "l@example.org");
        });
        settle();
    }

    void save() {
        world.clock.moment += 2000;
        app->tick(world.clock.now());
    }

    WindowWorld world;
    Rooms rooms;
    std::unique_ptr<AppModel> app;
    FollowUpView view;
    Commands commands;
    std::unique_ptr<ThemedUi> themed;
};

} // namespace

TEST_CASE("an empty room teaches and adds the first interview") {
    Room1 room;
    CHECK(room.says("No interviews yet"));
    room.ui().click("Add interview");
    room.settle();
    REQUIRE(room.model().entries().size() == 1);
    CHECK(room.view.facts);
    CHECK(room.ui().exists("Program"));
    CHECK(room.ui().focused() == "Program");
}

TEST_CASE("typing the facts of an interview gives a ready letter") {
    Room1 room;
    room.ui().click("Add interview");
    room.settle();
    const std::pair<const char*, const char*> fields[] = {
        {"Program", "Harborview"},
        {"Date of the interview", "2025-11-21"},
        {"Who you spoke with", "Lena Ortiz"},
        {"One thing that you really talked about", "the van that visits three schools"},
    };
    for (const auto& [label, words] : fields) {
        room.ui().click(label);
        room.ui().type(words);
    }
    room.ui().click("Nothing said");
    room.settle();
    const coach::Letter& letter = room.model().letter();
    for (const coach::Missing& m : letter.missing)
        INFO(m.field << ": " << m.why);
    CHECK(letter.ready);
    CHECK(room.says("Ready"));
    room.ui().click("Letter");
    CHECK(room.says("Dear Dr. Ortiz,"));
    CHECK(room.says("three schools"));
}

TEST_CASE("what is typed is there again after a new start") {
    Room1 room;
    room.fill();
    room.save();
    room.world.reopen();
    room.start();
    REQUIRE(room.model().entries().size() == 1);
    CHECK(room.model().entry().record.facts.recipient.name == "Lena Ortiz");
    CHECK(room.model().letter().ready);
}

TEST_CASE("the program's policy comes first and can forbid the note") {
    Room1 room;
    room.fill();
    room.ui().click("Asked for none");
    room.settle();
    CHECK(room.model().letter().refused);
    CHECK(room.says("asked for no notes"));
    CHECK(room.says("no notes wanted"));
    CHECK_FALSE(room.ui().exists("Copy"));
    room.ui().click("Not checked");
    room.settle();
    CHECK_FALSE(room.model().letter().ready);
    CHECK(room.says("Not ready yet"));
}

TEST_CASE("the letter is copied, saved and opened as it stands") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.settle();
    room.ui().click("Copy");
    CHECK(room.ui().clipboard() == room.model().letter().body);
    room.world.platform.save_path = "/home/ana/note.eml";
    room.ui().click("Save .eml");
    room.settle();
    CHECK(room.world.platform.suggested == "thank-you-ortiz.eml");
    CHECK(room.world.platform.written.find("Subject: ") != std::string::npos);
    room.ui().click("Open in mail");
    room.settle();
    REQUIRE(room.world.platform.opened.size() == 1);
    CHECK(room.world.platform.opened[0].starts_with("mailto:l@example.org?subject="));
}

TEST_CASE("a letter that is too long for a mail link gets a clear answer") {
    Room1 room;
    room.fill();
    std::string fit = "two years";
    for (int i = 0; i < 16; ++i)
        fit += " with ñañaña ñañaña ñañaña ñañaña";
    room.model().edit([&](coach::InterviewRecord& r) { r.facts.fit = {fit}; });
    room.view.facts = false;
    room.settle();
    REQUIRE(room.model().letter().ready);
    room.ui().click("Open in mail");
    room.settle();
    CHECK(room.world.platform.opened.empty());
    REQUIRE(room.app->banners().size() == 1);
    CHECK(room.app->banners()[0].text.find("too long") != std::string::npos);
}

TEST_CASE("sent letters are kept with their exact text, and a mistake can be taken back") {
    Room1 room;
    room.fill();
    const std::string body = room.model().letter().body;
    room.ui().click("I sent it");
    room.settle();
    CHECK(room.model().step().state == FollowUpState::Sent);
    CHECK(room.says("You sent it on 22 November 2025."));
    auto ledger = room.world.workspace().ledger();
    REQUIRE(ledger);
    REQUIRE(ledger.value().size() == 1);
    CHECK(ledger.value()[0].text.find(body) != std::string::npos);
    room.ui().click("Take this back");
    room.settle();
    CHECK(room.model().step().state == FollowUpState::Open);
    ledger = room.world.workspace().ledger();
    CHECK(ledger.value().size() == 2);
}

TEST_CASE("not sending is a choice of equal rank") {
    Room1 room;
    room.fill();
    const UiItem sent = room.ui().item("I sent it");
    const UiItem not_sent = room.ui().item("Not sending");
    CHECK(sent.max.y - sent.min.y == not_sent.max.y - not_sent.min.y);
    room.ui().click("Not sending");
    room.settle();
    CHECK(room.says("That is a good choice too."));
    CHECK(room.says("not sending"));
    CHECK(room.model().summary().progress == "1 of 1 settled");
}

TEST_CASE("a first choice appears only when all four conditions are ticked") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.ui().click("First choice");
    room.settle();
    CHECK(room.says("There is no draft yet"));
    for (const char* condition : strings::follow_up::k_conditions_list) {
        CHECK_FALSE(room.model().letter().ready);
        room.ui().click(condition);
        room.settle();
    }
    INFO(room.model().letter().body);
    CHECK(room.model().letter().ready);
    CHECK(room.says("rank Harborview first"));
}

TEST_CASE("a second first choice is refused, naming the first") {
    Room1 room;
    const auto declare = [&](const char* program) {
        REQUIRE(room.model().add());
        room.fill_with("Lena Ortiz", "the van that visits three schools");
        room.model().edit([&](coach::InterviewRecord& r) {
            r.facts.program.name = program;
            r.facts.conditions = {true, true, true, true};
        });
        room.model().show(LetterKind::FirstChoice);
        room.view.shown = room.model().entry().id;
        room.view.facts = false;
        room.settle();
    };
    declare("Harborview");
    room.ui().click("I sent it");
    room.settle();
    REQUIRE(room.model().step().state == FollowUpState::Sent);
    declare("Northshore");
    CHECK(room.model().letter().refused);
    CHECK(room.says("You named Harborview first on 22 November 2025"));
}

TEST_CASE("two notes to one program do not open alike") {
    Room1 room;
    room.fill();
    const std::string first = room.model().letter().body;
    for (const char* name : {"Samuel Achebe", "Paula Reyes", "Wen Li", "Omar Aziz"}) {
        REQUIRE(room.model().add());
        room.fill_with(name, "night float on the burn unit");
        const std::string body = room.model().letter().body;
        const auto opening = [](const std::string& text) {
            const std::size_t start = text.find("\n\n");
            return text.substr(start, text.find("about", start) - start);
        };
        CHECK(opening(body) != opening(first));
        CHECK(room.says("Unlike your note to Dr. Ortiz"));
        REQUIRE(room.model().remove());
    }
}

TEST_CASE("a removed interview can be put back") {
    Room1 room;
    room.fill();
    room.view.facts = true;
    room.settle();
    room.ui().click("Remove this interview");
    room.settle();
    CHECK(room.model().entries().empty());
    room.ui().click("Put it back");
    room.settle();
    REQUIRE(room.model().entries().size() == 1);
    CHECK(room.model().entry().record.facts.recipient.name == "Lena Ortiz");
}

TEST_CASE("without a name in the facts the room says where to write it") {
    Room1 room(false);
    room.fill();
    CHECK_FALSE(room.model().letter().ready);
    CHECK(room.ui().exists("Open Facts"));
}

TEST_CASE("the list says what is due in words, and a late note is no failure") {
    Room1 room;
    room.fill();
    CHECK(room.says("best by Sun"));
    CHECK(room.model().summary().urgency == 3);
    room.world.platform.time.date = {2025, 11, 30};
    room.app->tick(room.world.clock.now());
    CHECK(room.says("late is fine"));
    room.world.platform.time.date = {2025, 11, 20};
    CHECK(room.says("ahead"));
}

TEST_CASE("Tab reaches every control of the room, and every control has a name") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.settle();
    const std::vector<std::string> order = room.ui().tab_order();
    for (const char* label : {"Dr. Lena Ortiz", "Welcome", "Letter", "First choice", "Copy",
                              "Save .eml", "Open in mail", "I sent it", "Not sending"}) {
        CAPTURE(label);
        CHECK(std::find(order.begin(), order.end(), label) != order.end());
    }
    for (const UiItem& item : room.ui().items())
        CHECK_FALSE(item.label.empty());
}

TEST_CASE("the other wording changes the letter, not the applicant's words") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.settle();
    const std::string before = room.model().letter().body;
    room.ui().click("Other wording");
    room.settle();
    CHECK(room.model().letter().body != before);
    CHECK(room.model().letter().body.find("asthma clinic") != std::string::npos);
}
