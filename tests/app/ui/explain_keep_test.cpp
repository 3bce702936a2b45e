// Places in an explanation that the person keeps as they are.

#include "tests/app/ui/explain_room.h"

#include "app/ui/strings_explain.h"
#include "app/ui/strings_keep.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace candor;
using coach::Part;
namespace words = strings::explain;
namespace keep = strings::keep;

namespace {

// The areas by their labels, in the order of the model's.
constexpr const char* k_areas[] = {"Context", "Improvement", "Relevance", words::k_written_label};

// One place each, in a part and in the written form.
constexpr const char* k_excuse = "I would have passed if my school had given us time.";

std::size_t places(const ExplainRoom& room) {
    std::size_t all = 0;
    for (std::size_t area = 0; area < k_area_count; ++area)
        all += room.explain->notes(area).placed.places.size();
    return all;
}

void keep_all_places(ExplainRoom& room) {
    for (int i = 0; i < 20 && places(room) > 0; ++i) {
        room.themed.ui.key(ImGuiKey_F9);
        room.themed.ui.frame(3);
        room.themed.ui.key(ImGuiKey_Enter);
        room.themed.ui.frame(3);
    }
}

} // namespace

TEST_CASE("a place in any part or in the written form is kept with a reason, also tomorrow") {
    for (std::size_t area = 0; area < k_area_count; ++area) {
        CAPTURE(area);
        ExplainRoom room;
        room.write(k_areas[area], k_excuse);
        const AreaNotes before = room.explain->notes(area);
        REQUIRE(before.placed.places.size() == 1);
        const std::string message = before.placed.lead(0).message;
        room.themed.ui.click(keep::k_keep);
        room.themed.ui.type("It is what happened.");
        room.themed.ui.key(ImGuiKey_Enter);
        room.themed.ui.frame(2);
        CHECK(room.explain->notes(area).placed.places.empty());
        CHECK(room.view.areas[area].marks.empty());
        CHECK_FALSE(room.themed.ui.exists(message));
        CHECK(room.themed.ui.exists(keep::kept(1)));
        REQUIRE_FALSE(room.model.toasts().empty());
        CHECK(room.model.toasts().back().text == keep::k_kept);
        room.themed.ui.frame(70);

        room.world.reopen();
        ExplainModel tomorrow(room.world.services());
        const AreaNotes then = tomorrow.notes(area);
        CHECK(then.placed.places.empty());
        REQUIRE(then.kept.size() == 1);
        CHECK(then.kept[0].reason == "It is what happened.");
        CHECK(coach::slice(then.text, then.kept[0].span).size() > 0);
    }
}

TEST_CASE("the list of what is kept in a part shows words and reason, and shows a place again") {
    ExplainRoom room;
    room.write("Context", k_excuse);
    room.themed.ui.click(keep::k_keep);
    room.themed.ui.type("My mentor agrees.");
    room.themed.ui.click(keep::k_keep_it);
    room.themed.ui.frame(2);
    CHECK_FALSE(room.themed.says("Your reason: My mentor agrees."));
    room.themed.ui.click(keep::kept(1));
    room.themed.ui.frame(2);
    CHECK(room.themed.says("Your reason: My mentor agrees."));
    const AreaNotes notes = room.explain->notes(0);
    CHECK(
        room.themed.says("\"" + std::string(coach::slice(notes.text, notes.kept[0].span)) + "\""));
    room.themed.ui.click(keep::k_show_again);
    room.themed.ui.frame(4);
    CHECK(room.explain->notes(0).placed.places.size() == 1);
    CHECK(room.explain->notes(0).kept.empty());
    CHECK_FALSE(room.themed.ui.exists(keep::kept(1)));
    room.themed.ui.frame(70);
    ExplainModel tomorrow(room.world.services());
    CHECK(tomorrow.notes(0).placed.places.size() == 1);
}

TEST_CASE("a place of an explanation is kept by keys alone, and writing goes on in its part") {
    ExplainRoom room;
    room.write("Improvement", k_excuse);
    room.themed.ui.key(ImGuiKey_F8);
    room.themed.ui.key(ImGuiKey_F9);
    room.themed.ui.frame(3);
    CHECK(room.themed.ui.focused() == keep::k_reason);
    room.themed.ui.key(ImGuiKey_Escape);
    room.themed.ui.frame(3);
    CHECK(places(room) == 1);
    CHECK(room.themed.ui.focused() == "Improvement");
    room.themed.ui.key(ImGuiKey_F9);
    room.themed.ui.frame(3);
    room.themed.ui.key(ImGuiKey_Enter);
    room.themed.ui.frame(3);
    CHECK(places(room) == 0);
    CHECK(room.themed.ui.focused() == "Improvement");
}

TEST_CASE("F8 leaves the question in one part for the next place in another") {
    ExplainRoom room;
    room.write("Context", k_excuse);
    room.write("Relevance", k_excuse);
    room.themed.ui.key(ImGuiKey_F8);
    room.themed.ui.key(ImGuiKey_F9);
    room.themed.ui.frame(3);
    CHECK(room.themed.ui.exists(keep::k_reason));
    room.themed.ui.key(ImGuiKey_F8);
    room.themed.ui.frame(3);
    CHECK_FALSE(room.themed.ui.exists(keep::k_reason));
    CHECK(places(room) == 2);
    CHECK(room.explain->notes(0).kept.empty());
}

TEST_CASE("what is kept in a part does not stand in the way of the answer") {
    ExplainRoom room;
    room.write("Context", (std::string(k_context) + " " + k_excuse).c_str());
    room.write("Improvement", k_improvement);
    room.write("Relevance", k_relevance);
    CHECK(room.explain->answer().verdict == coach::Verdict::NeedsWork);
    keep_all_places(room);
    CHECK(places(room) == 0);
    CHECK_FALSE(coach::has_faults(room.explain->answer().report));
}

TEST_CASE("what is kept in a part outlives edits around it, and is back when its words change") {
    ExplainRoom room;
    room.write("Context", k_excuse);
    keep_all_places(room);
    coach::TextBuffer& draft = room.explain->draft(Part::Context);
    draft.replace({0, 0}, "I sat Step 1 in May. ");
    room.themed.ui.frame(20);
    CHECK(room.explain->notes(0).placed.places.empty());
    REQUIRE(room.explain->notes(0).kept.size() == 1);
    const coach::Span kept = room.explain->notes(0).kept[0].span;
    const std::string other = "because my teachers did not prepare me";
    draft.replace(kept, other);
    room.themed.ui.frame(20);
    CHECK(room.explain->notes(0).kept.empty());
}

TEST_CASE("words of another revision cannot be kept") {
    ExplainRoom room;
    room.write("Context", k_excuse);
    const AreaNotes notes = room.explain->notes(0);
    const auto findings = findings_at(notes.placed, 0);
    CHECK_FALSE(room.explain->keep(0, findings, notes.revision + 1, ""));
    CHECK(places(room) == 1);
}

TEST_CASE("what is kept is stored by area beside the texts, and what is broken is shown again") {
    StoredExplanation stored{.subject = {}, .parts = {k_context}, .written = "x", .kept = {}};
    CHECK(to_meta_json(stored).find("ignored") == std::string::npos);
    stored.kept[0] = {{"excuse.red", "red hat", "a red hat.", "Mine."}};
    stored.kept[k_written_area] = {{"blame.hat", "hat", "a hat.", ""}};
    CHECK(parse_explanation(to_meta_json(stored)) == stored);
    for (const char* broken : {R"({"ignored":3})", R"({"ignored":{"context":"x"}})",
                               R"({"ignored":{"written":[1,{"rule":"a"}]}})"}) {
        const auto read = parse_explanation(broken);
        REQUIRE(read);
        CHECK(read->kept == KeptByArea{});
    }
}
