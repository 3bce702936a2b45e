// What is explained, and whether it agrees with itself and with the facts.

#include "tests/app/ui/explain_room.h"

#include "app/ui/strings_exams.h"
#include "app/ui/strings_explain.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace candor;
using coach::Part;
namespace words = strings::explain;

TEST_CASE("the facts say what there is to explain, until something is written") {
    WindowWorld world;
    coach::Profile profile;
    profile.words_per_minute = "120";
    profile.exams.push_back({"Step 2 CK",
                             {{"2024-05", coach::AttemptResult::NotPassed, ""},
                              {"2024-11", coach::AttemptResult::Passed, ""}}});
    REQUIRE(world.workspace().save_profile(profile));
    ExplainModel explain(world.services());
    CHECK(explain.title() == "Step 2 CK, two attempts");
    CHECK(explain.subject().situation == "not-passed");
    CHECK(explain.words_per_minute() == doctest::Approx(120));
    CHECK(explain.own_pace());
}

TEST_CASE("a situation and a number of attempts that do not agree are both offered") {
    ExplainRoom room;
    room.explain->explain("Step 1", "two-fails", 1);
    room.themed.ui.frame(2);
    CHECK(room.themed.says("means at least two attempts. Here it says one attempt."));
    SUBCASE("the attempts are set") {
        room.themed.ui.click(words::set_attempts(2));
        room.themed.ui.frame(2);
        CHECK(room.explain->subject() == ExplainSubject{"Step 1", "two-fails", 2});
    }
    SUBCASE("the situation is set") {
        room.themed.ui.click(words::choose_situation("A low score, passed"));
        room.themed.ui.frame(2);
        CHECK(room.explain->subject() == ExplainSubject{"Step 1", "low", 1});
    }
    CHECK_FALSE(room.explain->disagreement());
}

TEST_CASE("every situation agrees with as many attempts as it takes at least") {
    ExplainRoom room;
    for (const coach::Situation& situation : room.explain->framework().situations) {
        CAPTURE(situation.id);
        room.explain->explain("Step 3", situation.id);
        CHECK_FALSE(room.explain->disagreement());
    }
}

TEST_CASE("facts that say something else are shown, and nothing is set unasked") {
    coach::Profile profile;
    profile.exams.push_back(two_fails());
    ExplainRoom room([&](WindowWorld& world) {
        REQUIRE(world.workspace().save_profile(profile));
        REQUIRE(world.workspace().create_text(
            k_explanation_kind, "COMLEX Level 1", "",
            to_meta_json(
                {.subject = {strings::exams::k_level_1, "low", 1}, .parts = {}, .written = {}})));
    });
    room.themed.ui.frame(2);
    CHECK(room.themed.says("2 not passed, 1 passed."));
    CHECK(room.explain->subject().situation == "low");
    room.themed.ui.click(words::k_use_facts);
    room.themed.ui.frame(2);
    CHECK(room.explain->subject() == ExplainSubject{strings::exams::k_level_1, "two-fails", 3});
    CHECK_FALSE(room.themed.says(words::k_use_facts));
}

TEST_CASE("an attempt without a result may be counted or not") {
    WindowWorld world;
    const ExplainModel model(world.services());
    coach::Profile profile;
    using enum coach::AttemptResult;
    profile.exams.push_back({"Step 1", {{"2024-05", NotPassed, ""}, {"2026-12", Pending, ""}}});
    for (const int attempts : {1, 2})
        CHECK_FALSE(disagreement({"Step 1", "pending", attempts}, model.framework(), profile));
    CHECK(disagreement({"Step 1", "pending", 3}, model.framework(), profile));
    CHECK(disagreement({"Step 1", "not-passed", 2}, model.framework(), profile));
    CHECK_FALSE(disagreement({"Step 3", "low", 1}, model.framework(), profile));
    // A row in which nothing has been written yet says nothing.
    profile.exams = {{"Step 1", {coach::Attempt{}}}};
    CHECK_FALSE(disagreement({"Step 1", "low", 1}, model.framework(), profile));
}

TEST_CASE("an exam has one name in every room") {
    CHECK(same_exam("Level 1", "COMLEX Level 1"));
    CHECK(same_exam("COMLEX-USA Level 2-CE", strings::exams::k_level_2));
    CHECK(same_exam("usmle step 2", strings::exams::k_step_2));
    CHECK_FALSE(same_exam("Step 2 CS", strings::exams::k_step_2));
    CHECK_FALSE(same_exam("Step 1", "Level 1"));
    coach::Profile profile;
    profile.exams = {{"Level 1", {}}, {"State exam", {}}};
    const std::vector<std::string> choices = exam_choices(profile, "Step 1");
    CHECK(std::count(choices.begin(), choices.end(), "State exam") == 1);
    CHECK(std::count(choices.begin(), choices.end(), "Level 1") == 0);
}
