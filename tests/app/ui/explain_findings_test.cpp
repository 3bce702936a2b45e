// What the Explain room found, and how one gets there.

#include "tests/app/ui/explain_room.h"

#include "app/ui/strings_editor.h"
#include "app/ui/strings_explain.h"
#include "app/ui/strings_shell.h"
#include "coach/rules/rule.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace candor;
using coach::Part;
namespace words = strings::explain;

TEST_CASE("a word that a listener would mind is shown with its reason, ways out and source") {
    ExplainRoom room;
    room.write("Context", k_blame);
    const AreaNotes notes = room.explain->notes(0);
    REQUIRE(notes.placed.places.size() > 1);
    CHECK(room.view.areas[0].marks.size() == notes.placed.findings.size());
    const coach::Finding& second = notes.placed.lead(1);
    room.themed.ui.click(second.message);
    room.themed.ui.frame(4);
    CHECK(room.themed.says(second.rule->why));
    REQUIRE_FALSE(second.advice.empty());
    CHECK(room.themed.says(second.advice.front()));
    CHECK_FALSE(room.themed.says(second.rule->source.name));
    room.themed.ui.click(strings::shell::k_why);
    room.themed.ui.frame(2);
    CHECK(room.themed.says(second.rule->source.name));
    CHECK(room.themed.ui.focused() == strings::shell::k_why);
}

TEST_CASE("F8 walks through every part and the written form, and shows words and card") {
    float scale = 1;
    ImVec2 size{1280, 800};
    SUBCASE("at the usual size") {}
    SUBCASE("with large text") {
        scale = 2;
        size = {2560, 1440};
    }
    ExplainRoom room({}, scale, size);
    room.write("Context", k_blame);
    room.write("Relevance", "I hope that you will give me a chance, please.");
    room.write(words::k_written_label, "I failed Step 1 because the exam was unfair.");
    std::vector<std::size_t> areas;
    std::size_t places = 0;
    for (std::size_t area = 0; area < k_area_count; ++area)
        places += room.explain->notes(area).placed.places.size();
    REQUIRE(places > 3);
    for (std::size_t i = 0; i < places; ++i) {
        room.themed.ui.key(ImGuiKey_F8);
        room.themed.ui.frame(8);
        REQUIRE(room.view.chosen);
        areas.push_back(room.view.chosen->area);
        const AreaNotes notes = room.explain->notes(room.view.chosen->area);
        CHECK(notes.draft.caret() == room.view.chosen->span.start);
        std::string_view message;
        for (std::size_t p = 0; p < notes.placed.places.size(); ++p)
            if (notes.placed.places[p].span == room.view.chosen->span)
                message = notes.placed.lead(p).message;
        REQUIRE_FALSE(message.empty());
        // The card is in sight, and so are the words: the keyboard is in their area.
        const UiItem card = room.themed.ui.item(message);
        CHECK(card.visible);
        CHECK(card.min.y >= 0);
        CHECK(card.max.y <= size.y);
    }
    for (const std::size_t area : {std::size_t(0), std::size_t(2), k_written_area})
        CHECK(std::find(areas.begin(), areas.end(), area) != areas.end());
    const ChosenPlace last = *room.view.chosen;
    room.themed.ui.key(ImGuiKey_F8); // round to where it began
    room.themed.ui.key(ImGuiMod_Shift | ImGuiKey_F8);
    room.themed.ui.frame(2);
    CHECK(room.view.chosen->area == last.area);
    CHECK(room.view.chosen->span == last.span);
}

TEST_CASE("F8 where nothing was found does nothing") {
    ExplainRoom room;
    room.write_all();
    room.themed.ui.key(ImGuiKey_F8);
    CHECK_FALSE(room.view.chosen);
}

TEST_CASE("an exact change is made from the card, and undo takes it back") {
    ExplainRoom room;
    const std::string before = "I changed my plan in order to pass Step 1, and passed in June.";
    room.write(words::k_written_label, before.c_str());
    room.themed.ui.click(strings::editor::change_to("to"));
    room.themed.ui.frame(2);
    CHECK(room.explain->written().text() ==
          "I changed my plan to pass Step 1, and passed in June.");
    room.themed.ui.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(room.explain->written().text() == before);
}

TEST_CASE("five words are not praised") {
    ExplainRoom room;
    room.write("Context", "That was my decision, sorry.");
    room.write(words::k_written_label, "I passed Step 1 later.");
    room.themed.ui.frame(20);
    CHECK_FALSE(room.themed.says("You take responsibility"));
    CHECK_FALSE(room.themed.says(words::k_written_ready));
    CHECK_FALSE(room.themed.says("complete"));
}

TEST_CASE("rows of chips stand apart by the grid at every text size") {
    for (const float scale : {0.8f, 1.0f, 2.0f}) {
        CAPTURE(scale);
        ExplainRoom room({}, scale, {1280 * scale, 720 * scale});
        room.write_all();
        float row = -1;
        int rows = 1;
        for (const UiItem& item : room.themed.ui.items()) {
            const bool chip = item.label.ends_with(" ...") || item.label.ends_with("...");
            if (!chip) continue;
            if (row >= 0 && item.min.y > row + 1) {
                ++rows;
                CHECK(item.min.y - row >= std::floor(8 * scale) - 1);
            }
            row = item.max.y;
        }
        CHECK(rows > 1);
    }
}
