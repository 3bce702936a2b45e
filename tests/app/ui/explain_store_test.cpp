// Several explanations, stores that cannot be read, and the way into the statement.

#include "tests/app/ui/explain_room.h"

#include "app/ui/strings_explain.h"
#include "app/ui/strings_shell.h"
#include "coach/store/database.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace candor;
using coach::Part;
namespace words = strings::explain;

TEST_CASE("several explanations are kept apart") {
    ExplainRoom room;
    room.write("Context", k_context);
    room.themed.ui.frame(70);
    room.themed.ui.click(words::k_explanations);
    room.themed.ui.click(words::k_new);
    room.themed.ui.frame(3);
    CHECK_FALSE(room.explain->begun());
    room.explain->explain("Step 3", "low");
    room.write("Context", "I took Step 3 too early.");
    room.themed.ui.frame(70);
    REQUIRE(room.explain->titles().size() == 2);
    room.themed.ui.click(words::k_explanations);
    room.themed.ui.click("Step 1");
    room.themed.ui.frame(3);
    CHECK(room.explain->draft(Part::Context).text() == k_context);
    room.world.reopen();
    ExplainModel again(room.world.services());
    CHECK(again.titles().size() == 2);
    REQUIRE(again.open(again.titles().back().id));
    const std::string other = again.draft(Part::Context).text();
    REQUIRE(again.open(again.titles().front().id));
    CHECK(other != again.draft(Part::Context).text());
}

TEST_CASE("a new explanation in which nothing is written leaves nothing behind") {
    ExplainRoom room;
    room.write("Context", k_context);
    room.themed.ui.frame(70);
    REQUIRE(room.explain->start_new());
    room.themed.ui.frame(70);
    CHECK(room.explain->titles().size() == 1);
}

TEST_CASE("a removed explanation can be put back, with all that was in it") {
    ExplainRoom room;
    room.write("Context", k_blame);
    room.write(words::k_written_label, "I passed Step 1 in June.");
    room.explain->explain("Step 1", "two-fails", 2);
    const AreaNotes notes = room.explain->notes(0);
    REQUIRE(room.explain->keep(0, findings_at(notes.placed, 0), notes.revision, "So it was."));
    room.themed.ui.frame(70);
    REQUIRE(room.explain->start_new());
    room.explain->explain("Step 3", "low");
    room.write("Context", "I took Step 3 too early.");
    room.themed.ui.frame(70);
    REQUIRE(room.explain->open(room.explain->titles().back().id));
    const ExplainSubject subject = room.explain->subject();
    const std::string context = room.explain->draft(Part::Context).text();
    const std::size_t kept = room.explain->notes(0).kept.size();
    room.themed.ui.frame(2);
    room.themed.ui.click(words::k_explanations);
    room.themed.ui.click(words::k_remove);
    room.themed.ui.frame(3);
    CHECK(room.explain->titles().size() == 1);
    CHECK(room.explain->draft(Part::Context).text() != context);
    CHECK(room.themed.says(" was removed."));
    room.themed.ui.frame(100); // nothing comes back by itself
    CHECK(room.explain->titles().size() == 1);
    room.themed.ui.click(strings::shell::k_put_back);
    room.themed.ui.frame(3);
    CHECK(room.explain->titles().size() == 2);
    CHECK(room.explain->subject() == subject);
    CHECK(room.explain->draft(Part::Context).text() == context);
    CHECK(room.explain->notes(0).kept.size() == kept);
    CHECK_FALSE(room.themed.ui.exists(strings::shell::k_put_back));
    room.world.reopen();
    CHECK(ExplainModel(room.world.services()).titles().size() == 2);
}

TEST_CASE(
    "removing the last explanation leaves an empty one, and words typed just before stay gone") {
    ExplainRoom room;
    room.themed.ui.click(words::k_explanations);
    room.themed.ui.click(words::k_remove); // nothing is there yet
    room.themed.ui.key(ImGuiKey_Escape);
    CHECK(room.explain->removed() == nullptr);
    room.themed.ui.click("Context");
    room.themed.ui.type(k_context); // not saved yet
    room.themed.ui.click(words::k_explanations);
    room.themed.ui.frame(2); // the list has grown
    room.themed.ui.click(words::k_remove);
    room.themed.ui.frame(100);
    CHECK(room.explain->titles().empty());
    CHECK_FALSE(room.explain->begun());
    room.themed.ui.click(strings::shell::k_removed_fine);
    room.themed.ui.frame(2);
    CHECK_FALSE(room.themed.ui.exists(strings::shell::k_put_back));
    room.world.reopen();
    CHECK(ExplainModel(room.world.services()).titles().empty());
}

TEST_CASE("the written form goes into the open statement, or else on the clipboard") {
    ExplainRoom room;
    room.write(words::k_written_label, "I passed Step 1 in June.");
    room.themed.ui.click(words::k_put_into_statement);
    room.themed.ui.frame();
    CHECK(room.themed.ui.clipboard() == "I passed Step 1 in June.");
    REQUIRE_FALSE(room.model.toasts().empty());
    CHECK(room.model.toasts().back().text == words::k_no_statement);

    REQUIRE(room.statement->create("Family medicine", "First.\n\nSecond. Third."));
    room.themed.ui.click(words::k_put_into_statement);
    room.themed.ui.frame();
    CHECK(room.statement->draft().text() == "First.\n\nSecond. Third.\n\nI passed Step 1 in June.");
    CHECK(room.model.toasts().back().text == words::put_into("Family medicine", true));
    room.statement->draft().undo();
    room.statement->draft().select({8, 15}); // what is selected stays
    room.themed.ui.click(words::k_put_into_statement);
    room.themed.ui.frame();
    CHECK(room.statement->draft().text() == "First.\n\nSecond. I passed Step 1 in June. Third.");
    CHECK(room.model.toasts().back().text == words::put_into("Family medicine", false));
}

namespace {

// Another program holds the store in a state that cannot be read, for a while.
void break_store(WindowWorld& world, const char* sql) {
    auto database = coach::Database::open(world.workspace().paths().database);
    REQUIRE(database);
    REQUIRE(database->run(sql));
}
constexpr const char* k_hide = "ALTER TABLE texts RENAME TO hidden";
constexpr const char* k_show_again = "ALTER TABLE hidden RENAME TO texts";

bool tells(const AppModel& model, const char* words) {
    return std::any_of(model.banners().begin(), model.banners().end(), [&](const Banner& banner) {
        return banner.text.find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("texts that cannot be read are told, and come back untouched") {
    std::string explanation;
    std::string statement;
    ExplainRoom room([&](WindowWorld& world) {
        explanation =
            world.workspace()
                .create_text(k_explanation_kind, "Step 1", k_context,
                             to_meta_json({.subject = {}, .parts = {k_context}, .written = {}}))
                ->id;
        statement = world.workspace().create_text("statement", "Mine", "Call me Ishmael.")->id;
        break_store(world, k_hide);
    });
    room.themed.ui.frame(2);
    CHECK(tells(room.model, words::k_unreadable));
    CHECK(tells(room.model, "Your statements cannot be opened."));
    CHECK(room.themed.says(words::k_unreadable));
    CHECK_FALSE(room.themed.ui.exists("Context"));
    CHECK(room.explain->summary().urgency == 2);
    CHECK(room.statement->summary().urgency == 2);
    room.explain->explain("Step 3", "low");
    CHECK(room.model.save_all());
    break_store(room.world, k_show_again);
    room.model.look_again();
    room.themed.ui.frame(2);
    CHECK(room.model.banners().empty());
    CHECK(room.explain->id() == explanation);
    CHECK(room.explain->draft(Part::Context).text() == k_context);
    REQUIRE(room.statement->is_open());
    CHECK(room.statement->id() == statement);
    CHECK(room.statement->draft().text() == "Call me Ishmael.");
}

TEST_CASE(
    "an explanation that is not understood is left as it is, and a new one begins beside it") {
    std::string id;
    ExplainRoom room([&](WindowWorld& world) {
        id = world.workspace()
                 .create_text(k_explanation_kind, "Step 1", "x", "{\"context\": 3}")
                 ->id;
    });
    room.themed.ui.frame(2);
    CHECK(tells(room.model, words::k_unreadable));
    room.themed.ui.click(words::k_new);
    room.themed.ui.frame(3);
    CHECK(room.model.banners().empty());
    room.write("Context", k_context);
    room.themed.ui.frame(70);
    CHECK(room.explain->id() != id);
    CHECK(room.world.workspace().load_text(id)->meta_json == "{\"context\": 3}");
}
