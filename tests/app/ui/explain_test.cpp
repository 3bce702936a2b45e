// The Explain room, used by the names of its controls.

#include "app/ui/model/explain_model.h"
#include "app/ui/screens/explain.h"
#include "app/ui/strings_explain.h"
#include "tests/support/themed_ui.h"
#include "tests/support/window_world.h"

#include <doctest/doctest.h>

using namespace candor;
using namespace candor::ui;
using coach::Part;
namespace words = strings::explain;

namespace {

const char* const k_context = "I prepared for Step 1 alone and began timed questions three weeks "
                              "before. That was my decision, and it was too late.";
const char* const k_improvement = "From January I did forty timed questions every morning. I "
                                  "passed in June, and Step 2 CK on the first attempt.";
const char* const k_relevance = "It is how I work now: on my rotation in Hialeah I wrote down one "
                                "question a day and brought the answer to rounds.";

// The room over a workspace of its own.
struct ExplainRoom {
    WindowWorld world;
    std::shared_ptr<ExplainModel> explain = std::make_shared<ExplainModel>(world.services());
    AppModel model{world.services(), rooms()};
    ExplainView view;
    Commands commands;
    ThemedUi themed{[this] { draw_explain(view, model, commands); },
                    {.after_frame = [this] { after_frame(); }}};

    Rooms rooms() {
        Rooms all;
        all.explain = explain;
        all.all = {{Room::Explain, explain.get()}};
        return all;
    }
    void after_frame() {
        commands.run(model);
        world.clock.moment += 16;
        model.tick(world.clock.now());
    }
    void write(const char* area, const char* text) {
        themed.ui.click(area);
        themed.ui.type(text);
        themed.ui.frame(20);
    }
    void write_all() {
        write("Context", k_context);
        write("Improvement", k_improvement);
        write("Relevance", k_relevance);
    }
};

} // namespace

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
    CHECK(room.themed.says("You say it was yours"));
    CHECK(room.themed.says("A date or a number"));
    CHECK(room.themed.says("Patients or the ward are there"));
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

TEST_CASE("a word that a listener would mind is shown with its place") {
    ExplainRoom room;
    room.write("Context", "I failed badly because the test center was unfair. I am so sorry.");
    const PartLook& look = room.explain->part(Part::Context);
    REQUIRE_FALSE(look.review.report.findings.empty());
    CHECK(room.view.parts[0].marks.size() == look.review.report.findings.size());
    room.themed.ui.click(words::k_show_place);
    room.themed.ui.frame(2);
    CHECK_FALSE(room.explain->draft(Part::Context).selected_text().empty());
}

TEST_CASE("what happened is chosen, and the advice follows") {
    ExplainRoom room;
    room.themed.ui.click("What happened");
    room.themed.ui.click("Not passed more than once");
    room.themed.ui.click("3");
    room.themed.ui.frame(2);
    CHECK(room.explain->subject().situation == "two-fails");
    CHECK(room.explain->title() == "Step 1, third attempt");
    CHECK(room.themed.says("One answer for both."));
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
    CHECK(room.themed.says("Let it end on what followed"));
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

TEST_CASE("the facts say what there is to explain, until something is written") {
    WindowWorld world;
    coach::Profile profile;
    profile.words_per_minute = "120";
    profile.exams.push_back({"Step 2 CK",
                             {{"2024-05", coach::AttemptResult::NotPassed, ""},
                              {"2024-11", coach::AttemptResult::Passed, ""}}});
    REQUIRE(world.workspace().save_profile(profile));
    ExplainModel explain(world.services());
    CHECK(explain.title() == "Step 2 CK, second attempt");
    CHECK(explain.subject().situation == "not-passed");
    CHECK(explain.words_per_minute() == doctest::Approx(120));
    CHECK(explain.own_pace());
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
    for (const ExplainArea& area : room.view.parts)
        CHECK(area.height > 200);
}
