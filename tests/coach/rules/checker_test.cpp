#include "coach/rules/checker.h"

#include "coach/text/utf8.h"
#include "tests/coach/rules/rules_fixture.h"

#include <doctest/doctest.h>

#include <random>

using namespace coach;
using namespace coach_test;

namespace {

const char* k_limits = R"({"limits":{
    "max_words":{"value":5,"unit":"words"},
    "max_characters":{"value":12,"unit":"characters"},
    "min_words":{"value":4,"unit":"words"},
    "statement_fragment_words":{"value":2,"unit":"words"},
    "score_worth_stating":{"value":235,"unit":"points"}}})";

} // namespace

TEST_CASE("overlapping findings of one category become one, with the heaviest one's words") {
    Fixture f(pack_json(
        R"({"id":"excuse.a","severity":"hint","message":"A.","match":["one two"],"flags":["[[x]]"],"passes":["y"]},
           {"id":"excuse.b","severity":"warning","message":"B.","match":["two three"],"flags":["[[x]]"],"passes":["y"]},
           {"id":"blame.c","severity":"hint","message":"C.","match":["two"],"flags":["[[x]]"],"passes":["y"]})"));
    const auto findings = f.check("So one two three.");
    REQUIRE(findings.size() == 2);
    CHECK(f.document.slice(findings[0].span) == "one two three");
    CHECK(findings[0].message == "B.");
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(f.document.slice(findings[1].span) == "two");
}

TEST_CASE("findings are ordered by start, longer first, then severity, then id") {
    Fixture f(pack_json(rule_json("excuse.a", R"("match":["b c"])") + "," +
                        rule_json("blame.a", R"("match":["b"])") + "," +
                        rule_json("apology.a", R"("match":["b"])") + "," +
                        rule_json("cliche.a", R"("match":["a"])")));
    std::string order;
    for (const Finding& finding : f.check("a b c"))
        order += finding.rule->id + " ";
    CHECK(order == "cliche.a excuse.a apology.a blame.a ");
}

TEST_CASE("rules of another kind of text stay silent") {
    Fixture f(pack_json(rule_json("apology.sorry", R"("match":["sorry"],"kinds":["email"])")));
    CHECK(f.found("Sorry.").empty());
    CHECK(f.found("Sorry.", {.kind = TextKind::Email}) == "Sorry");
}

TEST_CASE("a replacement takes over a capital, and a deletion closes its gap") {
    Fixture f(pack_json(
        rule_json("filler.order", R"("match":["in order to"],"replace":"to","safe":true)") + "," +
        rule_json("filler.really", R"("match":["really"],"replace":"","safe":true)")));
    const std::string text = "In order to rest, I really slept. Really good.";
    std::string fixed;
    std::size_t at = 0;
    for (const Finding& finding : f.check(text)) {
        REQUIRE(finding.fixes.size() == 1);
        const Fix& fix = finding.fixes[0];
        fixed += text.substr(at, fix.span.start - at) + fix.text;
        at = fix.span.end;
    }
    fixed += text.substr(at);
    CHECK(fixed == "To rest, I slept. Good.");
}

TEST_CASE("the third and later sentences on the score are too many, unless they report progress") {
    Fixture f(pack_json(rule_json("over-explaining.more", R"("check":"score-sentences")"),
                        R"("topics":{"score":{"match":["step 1"]},
                            "score-improvement":{"match":["rose by"]}},)"));
    CHECK(f.found("Step 1 was low. Step 1 was hard.").empty());
    CHECK(f.found("Step 1 was low. Step 1 was hard. I mean Step 1.") == "I mean Step 1.");
    CHECK(f.found("Step 1 was low. Step 1 was hard. After Step 1 my score rose by 20.").empty());
    const Document doc("Step 1 was low. It rained.\n\nStep 1 was hard.");
    CHECK(f.checker.check(doc, {}).score_sentences == std::vector<std::size_t>{0, 2});
}

TEST_CASE("a low score is a finding, one worth stating is not") {
    Fixture f(pack_json(rule_json("score-number.low", R"("check":"score-number")"),
                        R"j("topics":{"score-figure":{"match":["step 1[a-z ]* ([0-9]{3})"]}},)j"),
              k_limits);
    CHECK(f.found("My Step 1 was 205.") == "205");
    CHECK(f.found("My Step 1 was 235.").empty());
    CHECK(f.found("The ward had 205 beds.").empty());
}

TEST_CASE("characters that break on pasting are found with their replacement") {
    Fixture f(pack_json(rule_json("non-ascii.sign", R"("check":"non-ascii")")));
    const auto findings = f.check("Núñez said \u201Cyes\u201D 😊.");
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].fixes[0].text == "\"");
    CHECK(findings[2].fixes[0].text.empty());
}

TEST_CASE("text beyond a ceiling is found where it begins, with the count and the limit") {
    const char* pack =
        R"({"id":"length.words","severity":"warning","message":"{count} words; {limit} fit.",
            "check":"above:max_words","flags":["[[x]]"],"passes":["y"]})";
    Fixture f(pack_json(pack), k_limits);
    CHECK(f.found("one two three four five").empty());
    const auto findings = f.check("one two three four five six seven");
    REQUIRE(findings.size() == 1);
    CHECK(f.document.slice(findings[0].span) == "six seven");
    CHECK(findings[0].message == "7 words; 5 fit.");
}

TEST_CASE("large numbers in a message are told apart by commas, as the form writes them") {
    const char* limits = R"({"limits":{"max_characters":{"value":28000,"unit":"characters"}}})";
    const char* pack =
        R"({"id":"length.form","severity":"warning","message":"{count} of {limit}.",
            "check":"above:max_characters","flags":["[[x]]"],"passes":["y"]})";
    Fixture f(pack_json(pack), limits);
    std::string text;
    while (text.size() < 31234)
        text += "word ";
    text.resize(31234, 'd');
    const auto findings = f.check(text);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].message == "31,234 of 28,000.");
}

TEST_CASE("a short text is found, but not a fragment that somebody is trying out") {
    Fixture f(pack_json(rule_json("length.short", R"("check":"below:min_words")")), k_limits);
    CHECK(f.found("one two three.") == "one two three.");
    CHECK(f.found("one").empty());
    CHECK(f.found("one two three four").empty());
    CHECK(f.found("").empty());
}

TEST_CASE("another program's name in a letter is found, the right one and one's own past are not") {
    Fixture f(
        pack_json(rule_json("wrong-program.name", R"("check":"wrong-program","kinds":["email"])"),
                  R"j("topics":{
                            "program-place":{"match":["(?:train at|rank|first choice is) (.{2,60})"]},
                            "general-name-word":{"match":["^(?:internal|medicine|hospital|program|psychiatry)$"]},
                            "own-past":{"match":["i trained"]}},)j"));
    const CheckOptions options{.kind = TextKind::Email, .program = "Canyon Creek Psychiatry"};
    CHECK(f.found("I will rank Maple Ridge Psychiatry first.", options) ==
          "Maple Ridge Psychiatry");
    CHECK(f.found("I will rank Canyon Creek first.", options).empty());
    CHECK(f.found("I hope to train at your program.", options).empty());
    CHECK(f.found("I trained and hope to train at Lagos General.", options).empty());
    CHECK(f.found("My first choice is Internal Medicine.", options).empty());
    CHECK(f.found("I will rank Maple Ridge first.", {.kind = TextKind::Email}).empty());
}

TEST_CASE("a greeting to somebody else is found") {
    Fixture f(pack_json(
        rule_json("wrong-program.person", R"("check":"wrong-person","kinds":["email"])")));
    const CheckOptions options{.kind = TextKind::Email, .to = "Dr. Alan Mori"};
    CHECK(f.found("Dear Dr. Sanderson,\n\nThank you.", options) == "Sanderson");
    CHECK(f.found("Dear Dr. Mori,\n\nThank you.", options).empty());
    CHECK(f.found("Dear Alan,\n\nThank you.", options).empty());
    CHECK(f.found("Dear Program Director,\n\nThank you.", options).empty());
}

TEST_CASE("any text that is UTF-8 gives findings inside it, on boundaries, never on a blank") {
    Fixture f(pack_json(rule_json("excuse.a", R"("match":["a.{0,9}","[ .]+b"],"unless":["ax"])") +
                        "," + rule_json("cliche.q", R"("match":["\\W{1,3}"])") + "," +
                        rule_json("non-ascii.sign", R"("check":"non-ascii")")));
    const std::vector<std::string> pieces = {"a",      "b",      "x",      " ",       "\u00A0",
                                             "\u2026", "\u201C", "é",      "🙂",    "\n",
                                             "\n\n",   ".",      "\u200B", "e\u0301", "\""};
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += pieces[random() % pieces.size()];
        const Document doc(text);
        for (const Finding& finding : f.checker.check(doc, {}).findings) {
            REQUIRE(finding.span.start < finding.span.end);
            REQUIRE(finding.span.end <= text.size());
            REQUIRE(utf8::is_boundary(text, finding.span.start));
            REQUIRE(utf8::is_boundary(text, finding.span.end));
            REQUIRE_FALSE(utf8::is_blank(utf8::decode(text, finding.span.start).code));
            const std::size_t last = utf8::previous(text, finding.span.end);
            REQUIRE_FALSE(utf8::is_blank(utf8::decode(text, last).code));
        }
    }
}
