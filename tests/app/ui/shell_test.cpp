#include "tests/app/ui/bare_window.h"

#include "app/ui/actions.h"
#include "app/ui/strings.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/text.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace candor;
using namespace candor::ui;

namespace {

constexpr ImGuiKeyChord ctrl(ImGuiKey key) {
    return ImGuiMod_Ctrl | key;
}

bool has_next_frame_within(BareWindow& window, double seconds) {
    return window.pacer.next_wait(window.now) <= seconds;
}

} // namespace

TEST_CASE("a click on the rail opens the room") {
    BareWindow window;
    for (const Room room : rail_rooms()) {
        window.ui().click(room_title(room));
        CHECK(window.model.room() == room);
    }
}

TEST_CASE("the rail promises that everything stays here") {
    BareWindow window;
    CHECK(window.says(strings::shell::k_stays_here));
}

TEST_CASE("Ctrl with a digit and F6 go from room to room") {
    BareWindow window;
    window.ui().key(ctrl(ImGuiKey_3));
    CHECK(window.model.room() == Room::Statement);
    window.ui().key(ImGuiKey_F6);
    CHECK(window.model.room() == Room::FollowUp);
    window.ui().key(ImGuiMod_Shift | ImGuiKey_F6);
    CHECK(window.model.room() == Room::Statement);
    window.ui().key(ctrl(ImGuiKey_6));
    window.ui().key(ImGuiKey_F6);
    CHECK(window.model.room() == Room::Home);
}

TEST_CASE("Esc goes back to the room before, and at the first room does nothing") {
    BareWindow window;
    window.ui().key(ctrl(ImGuiKey_3));
    window.ui().key(ctrl(ImGuiKey_5));
    window.ui().key(ImGuiKey_Escape);
    CHECK(window.model.room() == Room::Statement);
    window.ui().key(ImGuiKey_Escape);
    CHECK(window.model.room() == Room::Home);
    window.ui().key(ImGuiKey_Escape);
    CHECK(window.model.room() == Room::Home);
}

TEST_CASE("Esc in a field leaves the field, keeps its words and stays in the room") {
    std::string words;
    BareWindow window([&](const AppModel&, Commands&) { text_field("Words", words); });
    window.ui().key(ctrl(ImGuiKey_5));
    window.ui().click("Words");
    window.ui().type("I did not pass");
    window.ui().key(ImGuiKey_Escape);
    window.ui().frame(3);
    CHECK(words == "I did not pass");
    CHECK(window.model.room() == Room::Facts);
    window.ui().key(ImGuiKey_Escape);
    CHECK(window.model.room() == Room::Home);
}

TEST_CASE("every room is reached with Tab alone") {
    BareWindow window;
    const auto order = window.ui().tab_order();
    const std::set<std::string> reached(order.begin(), order.end());
    for (const Room room : rail_rooms())
        CHECK(reached.count(room_title(room)) == 1);
}

TEST_CASE("every control of the frame has a name") {
    BareWindow window;
    window.model.show_banner({.id = "b", .text = "Something to see."});
    window.ui().frame(4); // until the banner's area has found its height and needs no scrollbar
    for (const UiItem& item : window.ui().items())
        CHECK_FALSE(item.label.empty());
}

TEST_CASE("the palette finds a command by a word and runs it") {
    BareWindow window;
    window.ui().key(ctrl(ImGuiKey_K));
    window.ui().frame(2);
    CHECK(window.says(strings::shell::k_find_command));
    window.ui().type("DARK");
    window.ui().frame();
    CHECK(window.says(strings::shell::k_dark_theme));
    CHECK_FALSE(window.says(strings::shell::k_larger_text));
    window.ui().key(ImGuiKey_Enter);
    window.ui().frame(2);
    CHECK(window.model.preferences().theme == "dark");
    CHECK_FALSE(window.says(strings::shell::k_find_command));
}

TEST_CASE("the palette's choice moves with the arrows") {
    BareWindow window;
    window.ui().key(ctrl(ImGuiKey_K));
    window.ui().frame(2);
    window.ui().type("go to");
    window.ui().key(ImGuiKey_DownArrow);
    window.ui().type(" s"); // the keyboard is still in the field
    window.ui().key(ImGuiKey_DownArrow);
    window.ui().key(ImGuiKey_Enter);
    window.ui().frame(2);
    CHECK(window.model.room() == Room::Settings); // after Statement
}

TEST_CASE("Esc closes the palette and does nothing else") {
    BareWindow window;
    window.ui().key(ctrl(ImGuiKey_5));
    window.ui().key(ctrl(ImGuiKey_K));
    window.ui().frame(2);
    window.ui().key(ImGuiKey_Escape);
    window.ui().frame(2);
    CHECK_FALSE(window.says(strings::shell::k_find_command));
    CHECK(window.model.room() == Room::Facts);
}

TEST_CASE("the palette says when nothing has the words") {
    BareWindow window;
    window.ui().key(ctrl(ImGuiKey_K));
    window.ui().frame(2);
    window.ui().type("xyzzy");
    window.ui().frame();
    CHECK(window.says(strings::shell::k_nothing_found));
    window.ui().key(ImGuiKey_Enter);
    CHECK(window.model.room() == Room::Home);
}

TEST_CASE("actions have ids and shortcuts of their own and a title") {
    std::set<std::string_view> ids;
    std::set<ImGuiKeyChord> chords{ctrl(ImGuiKey_K)};
    for (const Action& action : actions()) {
        CAPTURE(action.title);
        CHECK(ids.insert(action.id).second);
        CHECK(std::string_view(action.title).size() > 3);
        CHECK(find_action(action.id) == &action);
        if (action.chord) CHECK(chords.insert(action.chord).second);
    }
    CHECK(find_action("no.such") == nullptr);
}

TEST_CASE("text grows and shrinks between 80 and 200 percent") {
    BareWindow window;
    for (int i = 0; i < 20; ++i)
        window.ui().key(ctrl(ImGuiKey_Equal));
    CHECK(window.model.preferences().text_percent == 200);
    for (int i = 0; i < 20; ++i)
        window.ui().key(ctrl(ImGuiKey_Minus));
    CHECK(window.model.preferences().text_percent == 80);
    window.ui().key(ctrl(ImGuiKey_0));
    CHECK(window.model.preferences().text_percent == 100);
}

TEST_CASE("every usual key for larger and smaller text works") {
    BareWindow window;
    const auto percent_after = [&](ImGuiKeyChord chord) {
        window.ui().key(chord);
        return window.model.preferences().text_percent;
    };
    CHECK(percent_after(ctrl(ImGuiKey_Equal)) == 110);
    CHECK(percent_after(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Equal) == 120);
    CHECK(percent_after(ctrl(ImGuiKey_KeypadAdd)) == 130);
    CHECK(percent_after(ctrl(ImGuiKey_Minus)) == 120);
    CHECK(percent_after(ctrl(ImGuiKey_KeypadSubtract)) == 110);
    CHECK(percent_after(ctrl(ImGuiKey_0)) == 100);
    CHECK(percent_after(ctrl(ImGuiKey_KeypadAdd)) == 110);
    CHECK(percent_after(ctrl(ImGuiKey_Keypad0)) == 100);
}

TEST_CASE("a control that the keyboard rests on says what it does") {
    BareWindow window;
    window.ui().resize({640, 700}); // the rail shows only pictures
    window.ui().frame(2);
    window.ui().focus("Facts");
    CHECK_FALSE(window.says("Ctrl+5"));
    window.ui().frame(60); // a second
    CHECK(window.says("Ctrl+5"));
    window.ui().key(ImGuiKey_Tab);
    window.ui().frame(2);
    CHECK_FALSE(window.says("Ctrl+5"));
}

TEST_CASE("after the palette the keyboard is back in its field") {
    std::string words;
    BareWindow window([&](const AppModel&, Commands&) { text_field("Words", words); });
    window.ui().click("Words");
    window.ui().type("one");
    window.ui().key(ctrl(ImGuiKey_K));
    window.ui().frame(3);
    window.ui().key(ImGuiKey_Escape);
    window.ui().frame(3);
    CHECK(window.ui().focused() == "Words");
    window.ui().type(" two");
    CHECK(words == "one two");
}

TEST_CASE("the rail shows only pictures where the window is narrow") {
    BareWindow window;
    CHECK(window.says(strings::shell::k_stays_here));
    window.ui().resize({640, 700});
    window.ui().frame(2);
    CHECK_FALSE(window.says(strings::shell::k_stays_here));
    window.ui().click("Facts");
    CHECK(window.model.room() == Room::Facts);
}

TEST_CASE("a toast that is said again does not stand there twice") {
    BareWindow window;
    window.model.show_toast("Copied.");
    window.model.show_toast("Saved.");
    window.model.show_toast("Copied.");
    REQUIRE(window.model.toasts().size() == 2);
    CHECK(window.model.toasts().back().text == "Copied.");
}

TEST_CASE("a toast goes by itself, and the pacer is told when") {
    BareWindow window;
    window.model.show_toast("Copied.");
    window.ui().frame(2);
    CHECK(window.says("Copied."));
    window.world.clock.moment += k_toast_millis - 1;
    window.ui().frame(1);
    CHECK(window.says("Copied."));
    CHECK(has_next_frame_within(window, 0.05));
    window.world.clock.moment += 1;
    window.ui().frame(2);
    CHECK_FALSE(window.says("Copied."));
}

TEST_CASE("a banner stays until it is closed, and its button acts") {
    BareWindow window;
    int acted = 0;
    window.model.show_banner({.id = "x",
                              .tone = BannerTone::Info,
                              .text = "There is something to see.",
                              .action_label = "Show me",
                              .action = [&](AppModel&) { ++acted; }});
    window.world.clock.moment += 60'000;
    window.ui().frame(3);
    CHECK(window.says("There is something to see."));
    window.ui().click("Show me");
    CHECK(acted == 1);
    window.ui().click(strings::shell::k_close);
    window.ui().frame(2);
    CHECK_FALSE(window.says("There is something to see."));
}

TEST_CASE("a second banner with the same id takes the first one's place") {
    BareWindow window;
    window.model.show_banner({.id = "x", .text = "First."});
    window.model.show_banner({.id = "x", .text = "Second."});
    REQUIRE(window.model.banners().size() == 1);
    CHECK(window.model.banners().front().text == "Second.");
}

TEST_CASE("a change is saved 400 ms after the last key and at the latest within a second") {
    BareWindow window;
    window.facts.type("a");
    window.world.clock.moment += 399;
    window.model.tick(window.world.clock.now());
    CHECK(window.facts.saved.empty());
    window.world.clock.moment += 1;
    window.model.tick(window.world.clock.now());
    CHECK(window.facts.saved == "a");
    CHECK_FALSE(window.model.next_tick().has_value());

    for (int i = 0; i < 10; ++i) { // somebody types without a pause
        window.facts.type("long " + std::to_string(i));
        window.world.clock.moment += 100;
        window.model.tick(window.world.clock.now());
    }
    CHECK(window.facts.saved.starts_with("long"));
}

TEST_CASE("a failed save keeps the words, says so, and is tried again") {
    BareWindow window;
    window.facts.failure = coach::Error{"", "The disk is full."};
    window.facts.type("my words");
    window.world.clock.moment += 500;
    window.ui().frame(3);
    CHECK(window.says("The disk is full."));
    CHECK(window.says(strings::shell::k_still_here));
    CHECK(window.facts.has_unsaved());

    window.facts.failure.reset();
    window.world.clock.moment += 3000;
    window.ui().frame(3);
    CHECK(window.facts.saved == "my words");
    CHECK_FALSE(window.says("The disk is full."));
}

TEST_CASE("a closed save banner stays closed while nothing changes, and for a minute at most") {
    BareWindow window;
    window.facts.failure = coach::Error{"", "The disk is full."};
    window.facts.type("my words");
    window.world.clock.moment += 500;
    window.ui().frame(6);
    REQUIRE(window.says("The disk is full."));
    window.ui().click(strings::shell::k_close);
    for (int second = 0; second < 50; ++second) {
        window.world.clock.moment += 1000;
        window.ui().frame(2);
        REQUIRE_FALSE(window.says("The disk is full."));
    }
    CHECK(window.says(strings::shell::k_not_saved)); // in the rail, all the time
    window.world.clock.moment += 15'000;
    window.ui().frame(2);
    CHECK(window.says("The disk is full."));

    window.ui().frame(4);
    window.ui().click(strings::shell::k_close);
    window.facts.failure = coach::Error{"", "The folder is read-only."}; // another state
    window.world.clock.moment += 3000;
    window.ui().frame(2);
    CHECK(window.says("The folder is read-only."));

    window.facts.failure.reset();
    window.world.clock.moment += 3000;
    window.ui().frame(2);
    CHECK(window.facts.saved == "my words");
    CHECK_FALSE(window.says(strings::shell::k_not_saved));
    CHECK(window.model.banners().empty());
}

TEST_CASE("a failure after a success is told at once, though it was closed before") {
    BareWindow window;
    const coach::Error full{"", "The disk is full."};
    window.facts.failure = full;
    window.facts.type("one");
    window.world.clock.moment += 500;
    window.ui().frame(6);
    window.ui().click(strings::shell::k_close);
    window.facts.failure.reset();
    window.world.clock.moment += 3000;
    window.ui().frame(2);
    window.facts.failure = full;
    window.facts.type("two");
    window.world.clock.moment += 500;
    window.ui().frame(3);
    CHECK(window.says("The disk is full."));
}

TEST_CASE("waking up without a frame saves what is due") {
    BareWindow window;
    window.facts.type("hidden");
    window.world.clock.moment += 400;
    window.shell().wake(window.now, window.pacer);
    CHECK(window.facts.saved == "hidden");
}

TEST_CASE("leaving a room and closing the window save at once") {
    BareWindow window;
    window.facts.type("one");
    window.ui().key(ctrl(ImGuiKey_3));
    CHECK(window.facts.saved == "one");
    window.facts.type("two");
    CHECK(window.shell().may_close());
    CHECK(window.facts.saved == "two");
}

TEST_CASE("the window asks once before it closes on unsaved words") {
    BareWindow window;
    window.facts.failure = coach::Error{"", "The disk is full."};
    window.facts.type("words");
    CHECK_FALSE(window.shell().may_close());
    window.ui().frame(2);
    CHECK(window.says("The disk is full."));
    CHECK(window.shell().may_close());
}

TEST_CASE("at rest the window asks for no frame") {
    BareWindow window;
    window.ui().frame(10);
    window.pacer = FramePacer{};
    for (int i = 0; i < 10; ++i) {
        window.ui().frame();
        window.pacer.note_frame(window.now);
    }
    CHECK_FALSE(window.pacer.should_draw(window.now + 0.9));
    CHECK(window.pacer.next_wait(window.now) == doctest::Approx(FramePacer::k_longest_wait));
}

TEST_CASE("a room slides in only when movement is wanted") {
    BareWindow window;
    Preferences preferences = window.model.preferences();
    preferences.motion = true;
    window.set_preferences(preferences);
    window.ui().frame(30);
    window.ui().key(ctrl(ImGuiKey_5));
    window.pacer = FramePacer{};
    for (int i = 0; i < 5; ++i) {
        window.pacer.note_frame(window.now);
        window.ui().frame();
    }
    CHECK(has_next_frame_within(window, 1.0 / 60));
}

TEST_CASE("a preference outlives the window") {
    BareWindow window;
    Preferences preferences = window.model.preferences();
    preferences.theme = "contrast";
    preferences.text_percent = 150;
    window.set_preferences(preferences);
    window.world.reopen();
    CHECK(load_preferences(window.world.workspace()) == preferences);
}

TEST_CASE("a damaged preference is the default") {
    WindowWorld world;
    REQUIRE(world.workspace().set_setting("window.text_percent", "a lot").ok());
    CHECK(load_preferences(world.workspace()).text_percent == 100);
    REQUIRE(world.workspace().set_setting("window.text_percent", "5000").ok());
    CHECK(load_preferences(world.workspace()).text_percent == Preferences::k_largest_text);
    REQUIRE(world.workspace().set_setting("window.text_percent", "").ok());
    CHECK(load_preferences(world.workspace()).text_percent == 100);
}

TEST_CASE("an unknown theme is drawn as the light one") {
    BareWindow window;
    Preferences preferences = window.model.preferences();
    preferences.theme = "of another time";
    window.set_preferences(preferences);
    CHECK(window.shell().look().palette.name == "light");
}

TEST_CASE("the first start opens the welcome, without rail or shortcuts") {
    BareWindow window([](const AppModel&, Commands&) {}, false);
    CHECK(window.model.room() == Room::Welcome);
    CHECK_FALSE(window.ui().exists("Facts"));
    window.ui().key(ctrl(ImGuiKey_5));
    CHECK(window.model.room() == Room::Welcome);
}

TEST_CASE("words of a query may stand anywhere in a title") {
    CHECK(matches_query("Use the dark theme", "theme dark"));
    CHECK(matches_query("Use the dark theme", "  "));
    CHECK(matches_query("Use the dark theme", "USE"));
    CHECK_FALSE(matches_query("Use the dark theme", "light"));
}
