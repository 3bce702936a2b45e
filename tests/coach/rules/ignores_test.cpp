#include "coach/rules/ignores.h"
#include "tests/coach/rules/rules_fixture.h"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach_test;

namespace {

struct Desk : Fixture {
    Desk()
        : Fixture(pack_json(rule_json("apology.sorry", R"("match":["\\bsorry\\b"])") + "," +
                            rule_json("excuse.ill", R"("match":["\\b(?:ill|sick)\\b"])"))) {}

    Sifted sifted(const std::string& text, const std::vector<Ignored>& ignores) {
        auto findings = check(text);
        return sift(document, std::move(findings), ignores);
    }

    // Ignores the finding with this number in the text.
    Ignored ignored(const std::string& text, std::size_t number, const std::string& reason = "") {
        const auto findings = check(text);
        return ignore(document, findings.at(number), reason);
    }
};

} // namespace

TEST_CASE("what was ignored is not shown, and keeps its reason") {
    Desk desk;
    const std::string text = "I am sorry. I was ill.";
    const std::vector<Ignored> kept{desk.ignored(text, 0, "It is a quotation.")};
    const Sifted sifted = desk.sifted(text, kept);
    REQUIRE(sifted.shown.size() == 1);
    CHECK(sifted.shown[0].rule->id == "excuse.ill");
    REQUIRE(sifted.ignored.size() == 1);
    CHECK(sifted.ignored[0].because->reason == "It is a quotation.");
}

TEST_CASE("an ignore outlives edits before it, after it and in its sentence") {
    Desk desk;
    const std::vector<Ignored> kept{desk.ignored("I was ill that spring. I am sorry.", 0)};
    for (const char* text : {"A new start.\n\nI was ill that spring. I am sorry.",
                             "I was ill that spring.", "I was ill that cold spring. I am sorry."}) {
        INFO(text);
        CHECK(desk.sifted(text, kept).ignored.size() == 1);
    }
}

TEST_CASE("when the words change the finding is back") {
    Desk desk;
    const std::vector<Ignored> kept{desk.ignored("I was ill that spring.", 0)};
    CHECK(desk.sifted("I was sick that spring.", kept).shown.size() == 1);
}

TEST_CASE("one ignore hides one place, the one whose sentence it was made in") {
    Desk desk;
    const std::string text = "I was ill in May. My exam came and I was ill again.";
    const std::vector<Ignored> kept{desk.ignored(text, 1)};
    const Sifted sifted = desk.sifted(text, kept);
    REQUIRE(sifted.shown.size() == 1);
    CHECK(sifted.shown[0].span.start == 6);
    // The place is told by its sentence, wherever the sentence goes.
    const Sifted moved = desk.sifted("My exam came and I was ill again. I was ill in May.", kept);
    REQUIRE(moved.shown.size() == 1);
    CHECK(moved.shown[0].span.start > 30);
}

TEST_CASE("of two ignores each takes its own place") {
    Desk desk;
    const std::string text = "I was ill in May. My exam came and I was ill again.";
    const std::vector<Ignored> kept{desk.ignored(text, 0, "first"),
                                    desk.ignored(text, 1, "second")};
    const Sifted sifted = desk.sifted(text, kept);
    REQUIRE(sifted.ignored.size() == 2);
    CHECK(sifted.ignored[0].because->reason == "first");
    CHECK(sifted.ignored[1].because->reason == "second");
    // One of the sentences goes: the other keeps its own reason.
    const Sifted rest = desk.sifted("My exam came and I was ill again.", kept);
    REQUIRE(rest.ignored.size() == 1);
    CHECK(rest.ignored[0].because->reason == "second");
}

TEST_CASE("a finding about much of the text is ignored however the text goes on") {
    Fixture f(pack_json(rule_json("length.words", R"("check":"above:max_words")")),
              R"({"limits":{"max_words":{"value":5,"unit":"words"}}})");
    std::string text = "One two three four five.";
    while (text.size() < 1000)
        text += " I asked her to show me the pot.";
    auto findings = f.check(text);
    REQUIRE(findings.size() == 1);
    const std::vector<Ignored> kept{ignore(f.document, findings[0], "I will cut it later.")};
    CHECK(kept[0].words.empty());
    CHECK(ignores_from_json(to_json(kept)) == kept);
    findings = f.check("A new start. " + text + " And an end.");
    CHECK(sift(f.document, std::move(findings), kept).ignored.size() == 1);
    // A few words too many are words again.
    findings = f.check("One two three four five six.");
    CHECK(sift(f.document, std::move(findings), kept).shown.size() == 1);
}

TEST_CASE("ignores are kept as text and read back; what is broken is left out") {
    const std::vector<Ignored> kept{{"excuse.ill", "ill", "i was \"ill\".", "Zoë agrees."}};
    CHECK(ignores_from_json(to_json(kept)) == kept);
    CHECK(ignores_from_json("").empty());
    CHECK(ignores_from_json("{").empty());
    CHECK(ignores_from_json(R"({"rule":"a"})").empty());
    CHECK(ignores_from_json(R"([1,{"rule":1,"words":"x"},{"rule":"a.b","words":"x"}])").size() ==
          1);
}

TEST_CASE("an ignore holds when another rule of its category speaks of the same words") {
    Fixture f(pack_json(
        rule_json("blame.school", R"("match":["school failed me"],"sentence_has":["step 1"])") +
        "," +
        rule_json("blame.other", R"("match":["school failed me"],"sentence_lacks":["step 1"])") +
        "," +
        rule_json("excuse.school", R"("match":["school failed me"],"sentence_has":["in may"])")));
    const auto found = f.check("My school failed me at Step 1.");
    const std::vector<Ignored> kept{ignore(f.document, found.at(0), "")};
    auto again = f.check("My school failed me in May.");
    const Sifted sifted = sift(f.document, std::move(again), kept);
    REQUIRE(sifted.ignored.size() == 1);
    CHECK(sifted.ignored[0].finding.rule->id == "blame.other");
    REQUIRE(sifted.shown.size() == 1);
    CHECK(sifted.shown[0].rule->id == "excuse.school");
}
