#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/finding_card.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/text.h"
#include "tests/support/themed_ui.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace candor;
using namespace candor::ui;

TEST_CASE("a disabled button is seen but cannot be pressed") {
    int pressed = 0;
    ThemedUi window([&] { pressed += primary_button("Send", {.enabled = false}) ? 1 : 0; });
    window.ui.click("Send");
    CHECK(pressed == 0);
    CHECK(window.ui.item("Send").disabled);
}

TEST_CASE("a button is pressed with the keyboard") {
    int pressed = 0;
    ThemedUi window([&] { pressed += secondary_button("Copy") ? 1 : 0; });
    window.ui.key(ImGuiKey_Tab);
    REQUIRE(window.ui.focused() == "Copy");
    window.ui.key(ImGuiKey_Space);
    CHECK(pressed == 1);
    window.ui.key(ImGuiKey_Enter);
    CHECK(pressed == 2);
}

TEST_CASE("keys are named as they are printed") {
    CHECK(chord_name(ImGuiMod_Ctrl | ImGuiKey_K) == "Ctrl+K");
    CHECK(chord_name(ImGuiMod_Shift | ImGuiKey_F6) == "Shift+F6");
    CHECK(chord_name(ImGuiMod_Ctrl | ImGuiKey_Equal) == "Ctrl++");
    CHECK(chord_name(ImGuiKey_Escape) == "Esc");
}

TEST_CASE("what follows two hashes is not shown") {
    ThemedUi window([] { secondary_button("Remove##7"); });
    CHECK(window.says("Remove"));
    CHECK_FALSE(window.says("##"));
}

TEST_CASE("the chosen segment changes with a click, and only then is it reported") {
    int chosen = 0;
    int reports = 0;
    ThemedUi window([&] {
        reports += segments("Notes", {"Welcome", "Asked for none", "Not checked"}, chosen) ? 1 : 0;
    });
    window.ui.click("Not checked");
    CHECK(chosen == 2);
    CHECK(reports == 1);
    window.ui.click("Not checked");
    CHECK(reports == 1);
}

TEST_CASE("segments that do not fit go to the next row") {
    int chosen = 0;
    ThemedUi window(
        [&] {
            segments("", {"One long choice", "Another long choice"}, chosen);
        },
        {.size = {200, 400}});
    CHECK(window.ui.item("Another long choice").min.y > window.ui.item("One long choice").max.y);
    CHECK(window.ui.item("Another long choice").max.x <= 200);
}

TEST_CASE("a tick and a switch turn over by a click anywhere on their row") {
    bool ticked = false;
    bool switched = true;
    ThemedUi window([&] {
        tick("It is true", ticked);
        switch_row("Movement", "A note", switched);
    });
    const UiItem row = window.ui.item("It is true");
    window.ui.click_at({row.max.x - 5, (row.min.y + row.max.y) / 2});
    CHECK(ticked);
    window.ui.click("Movement");
    CHECK_FALSE(switched);
}

TEST_CASE("a field takes letters of every script and gives back what was typed") {
    std::string name;
    ThemedUi window([&] { text_field("Your name", name, {.hint = "As on your application"}); });
    CHECK(window.says("As on your application"));
    window.ui.click("Your name");
    window.ui.type("Nguyễn Thị Łucja");
    CHECK(name == "Nguyễn Thị Łucja");
}

TEST_CASE("a long text is typed into a field without an end") {
    std::string words;
    ThemedUi window([&] { text_field("Words", words); });
    window.ui.click("Words");
    const std::string line = "0123456789";
    std::string expected;
    for (int i = 0; i < 60; ++i) {
        window.ui.type(line);
        expected += line;
    }
    CHECK(words == expected);
}

TEST_CASE("an error takes the hint's place") {
    std::string name;
    std::string error;
    ThemedUi window([&] { text_field("E-mail", name, {.hint = "For letters", .error = error}); });
    CHECK(window.says("For letters"));
    error = "This is not an e-mail address.";
    window.ui.frame(2);
    CHECK(window.says(error));
    CHECK_FALSE(window.says("For letters"));
}

TEST_CASE("a paragraph covers all of its words and is as high as it was measured") {
    const std::string words =
        "Doña Carmen kept her insulin in a clay pot, because the refrigerator "
        "had failed.\n\nI asked her to show me the pot.";
    float measured = 0;
    float taken = 0;
    ThemedUi window([&] {
        const float before = ImGui::GetCursorPosY();
        paragraph(Type::Body, words, Token::Ink, px(220));
        taken = ImGui::GetCursorPosY() - before;
        measured = paragraph_height(Type::Body, words, px(220));
    });
    CHECK(taken == measured);
    CHECK(measured >= 6 * 24);
    CHECK(window.says(words));
}

TEST_CASE("a paragraph in a strip narrower than a letter still ends") {
    float height = 0;
    ThemedUi window([&] { height = paragraph_height(Type::Page, "Wide", 1); });
    CHECK(height == 4 * 36);
}

TEST_CASE("columns share the width, and become fewer where it is narrow") {
    const auto draw = [] {
        Columns columns("row", 3);
        for (const char* name : {"a", "b", "c"}) {
            if (name[0] != 'a') columns.next();
            pressable(name, {columns.width(), px(40)});
        }
    };
    {
        ThemedUi window(draw, {.size = {1000, 600}});
        CHECK(window.ui.item("a").min.y == window.ui.item("c").min.y);
        CHECK(window.ui.item("b").min.x >= window.ui.item("a").max.x + 15);
    }
    ThemedUi window(draw, {.size = {500, 600}});
    CHECK(window.ui.item("b").min.y == window.ui.item("a").min.y);
    CHECK(window.ui.item("c").min.y == window.ui.item("a").max.y + 16);
}

TEST_CASE("a finding's card says more when it is chosen, and its buttons answer") {
    const std::vector<std::string> advice{"Say what you changed."};
    FindingCard card{.id = "1",
                     .category = "over-explaining",
                     .severity = coach::Severity::Warning,
                     .message = "This asks the reader to undo the result.",
                     .why = "Readers look for ownership first.",
                     .advice = advice,
                     .source = "A survey, 2024",
                     .fix_label = "Remove",
                     .keep_label = "Keep mine"};
    std::vector<FindingAction> actions;
    ThemedUi window([&] {
        if (const auto action = finding_card(card); action != FindingAction::None)
            actions.push_back(action);
    });
    CHECK(window.says("Too much detail"));
    CHECK_FALSE(window.says("Readers look for ownership first."));
    window.ui.click("This asks the reader to undo the result.");
    card.chosen = true;
    window.ui.frame(3);
    CHECK(window.says("Readers look for ownership first."));
    CHECK(window.says("Say what you changed."));
    CHECK_FALSE(window.says("A survey, 2024"));
    window.ui.click("Remove");
    window.ui.click("Keep mine");
    window.ui.click("Why?");
    CHECK(actions == std::vector{FindingAction::Choose, FindingAction::Fix, FindingAction::Keep,
                                 FindingAction::Why});
    card.shows_source = true;
    window.ui.frame(3);
    CHECK(window.says("A survey, 2024"));
}

TEST_CASE("the header's buttons go below a title that leaves no room for them") {
    const HeaderButton buttons[] = {{"Preview as ERAS"}, {"Copy safe text", ButtonKind::Primary}};
    int pressed = -1;
    const auto draw = [&] {
        if (const int index = page_header("Internal medicine statement", "Saved", buttons);
            index >= 0)
            pressed = index;
    };
    ThemedUi wide(draw, {.size = {1000, 600}});
    CHECK(wide.ui.item("Copy safe text").max.x > 980);
    ThemedUi narrow(draw, {.size = {460, 600}});
    CHECK(narrow.ui.item("Copy safe text").max.x < 460);
    narrow.ui.click("Copy safe text");
    CHECK(pressed == 1);
}

TEST_CASE("an empty room says what it is for and what to do") {
    int pressed = 0;
    ThemedUi window([&] {
        pressed += empty_state("", "No interviews", "Add the first one.", "Add interview") ? 1 : 0;
    });
    CHECK(window.says("Add the first one."));
    window.ui.click("Add interview");
    CHECK(pressed == 1);
}

TEST_CASE("a list row is one control with its note and mark") {
    int pressed = 0;
    ThemedUi window([&] {
        pressed += list_row({.id = "1", .title = "Dr. Ortiz", .note = "Fri 20 Nov", .mark = "sent"})
                       ? 1
                       : 0;
    });
    CHECK(window.says("Fri 20 Nov"));
    CHECK(window.says("sent"));
    window.ui.click("Dr. Ortiz");
    CHECK(pressed == 1);
}

TEST_CASE("a drop-down list gives the index of what was chosen") {
    const char* const exams[] = {"Step 1", "Step 2 CK", "Step 3"};
    int chosen = 0;
    ThemedUi window([&] { dropdown("Exam", exams, chosen); });
    window.ui.click("Exam");
    window.ui.frame(2);
    window.ui.click("Step 3");
    CHECK(chosen == 2);
}
