// The Explain room, used by the names of its controls.

#include "tests/app/ui/explain_room.h"

#include "app/ui/strings_explain.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace candor;
using coach::Part;
namespace words = strings::explain;

TEST_CASE("an empty room says what each part is for and when to use it") {
    ExplainRoom room;
    room.themed.ui.frame(2);
    CHECK(room.themed.says("Explain: Step 1"));
    for (const char* area : {"Context", "Improvement", "Relevance"}) {
        CHECK(room.themed.ui.exists(area));
    }
    CHECK(room.themed.says("If nobody asks, leave it out."));
    CHECK(room.themed.says(words::k_nothing_spoken));
    CHECK(room.explain->summary().urgency == 1);
}

TEST_CASE("what is typed is reviewed, put together and saved within a second") {
    ExplainRoom room;
    room.write_all();
    CHECK(room.themed.says("You take responsibility"));
    CHECK(room.themed.says("A date or a number"));
    CHECK(room.themed.says("You speak of patients or the ward"));
    CHECK(room.themed.says("Asked next: boards?"));
    CHECK(room.themed.says(words::k_complete));
    CHECK(room.explain->spoken().text ==
          std::string(k_context) + " " + k_improvement + " " + k_relevance);
    CHECK(room.explain->answer().verdict == coach::Verdict::Good);
    room.themed.ui.frame(70);
    CHECK_FALSE(room.explain->has_unsaved());
    room.world.reopen();
    const ExplainModel again(room.world.services());
    CHECK(again.draft(Part::Relevance).text() == k_relevance);
    CHECK(again.spoken().text == room.explain->spoken().text);
}

TEST_CASE("what happened is chosen, and the advice follows") {
    ExplainRoom room;
    room.themed.ui.click("What happened");
    room.themed.ui.click("Not passed more than once");
    room.themed.ui.click("3");
    room.themed.ui.frame(2);
    CHECK(room.explain->subject().situation == "two-fails");
    CHECK(room.explain->title() == "Step 1, three attempts");
    CHECK(room.themed.says("One answer for all attempts."));
    room.themed.ui.frame(70);
    room.world.reopen();
    CHECK(ExplainModel(room.world.services()).subject().attempts == 3);
}

TEST_CASE("examples come and go, and never enter the text") {
    ExplainRoom room;
    room.themed.ui.click(words::k_examples);
    room.themed.ui.frame(2);
    CHECK(room.themed.says(words::k_two_examples));
    room.themed.ui.click(words::k_hide_examples);
    room.themed.ui.frame(2);
    CHECK_FALSE(room.themed.says(words::k_two_examples));
    CHECK_FALSE(room.explain->begun());
}

TEST_CASE("the written form starts from an own sentence and is asked, not rewritten") {
    ExplainRoom room;
    room.write_all();
    const std::string first = room.explain->own_sentences().front().text;
    room.explain->start_written_from(0);
    room.themed.ui.frame(20);
    CHECK(room.explain->written().text() == first);
    CHECK(room.themed.says("End with what followed"));
    room.explain->written().undo();
    CHECK(room.explain->written().text().empty());
}

TEST_CASE("copying the answer puts it on the clipboard and says so") {
    ExplainRoom room;
    room.write_all();
    room.themed.ui.click(words::k_copy_answer);
    room.themed.ui.frame();
    CHECK(room.themed.ui.clipboard() == room.explain->spoken().text);
    REQUIRE_FALSE(room.model.toasts().empty());
    CHECK(room.model.toasts().back().text == words::k_answer_copied);
}

TEST_CASE("the room is used by keyboard alone") {
    ExplainRoom room;
    const std::vector<std::string> order = room.themed.ui.tab_order();
    for (const char* label : {"Context", "Improvement", "Relevance", words::k_written_label}) {
        CHECK(std::find(order.begin(), order.end(), label) != order.end());
    }
    room.themed.ui.focus("Improvement");
    room.themed.ui.type("I passed in June.");
    CHECK(room.explain->draft(Part::Improvement).text() == "I passed in June.");
}

TEST_CASE("a narrow window and large text lose nothing") {
    ExplainRoom room;
    room.write_all();
    room.themed.ui.resize({560, 700});
    room.themed.ui.frame(3);
    const std::vector<std::string> order = room.themed.ui.tab_order();
    for (const char* area : {"Context", "Improvement", "Relevance", words::k_written_label}) {
        CHECK(std::find(order.begin(), order.end(), area) != order.end());
    }
    for (std::size_t part = 0; part < coach::k_part_count; ++part)
        CHECK(room.view.areas[part].height > 200);
}
