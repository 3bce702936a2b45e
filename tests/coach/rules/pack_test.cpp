#include "coach/rules/pack.h"

#include "coach/rules/examples.h"
#include "coach/rules/pack_reader.h"
#include "tests/coach/rules/rules_fixture.h"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach_test;

namespace {

RuleSet load(const std::string& json, PackOrigin origin = PackOrigin::User) {
    PackLoader loader;
    loader.add("mine.json", json, origin);
    return loader.finish();
}

bool has_problem(const RuleSet& rules, std::string_view pointer, std::string_view words) {
    for (const PackProblem& p : rules.problems) {
        if (p.pointer == pointer && p.message.find(words) != std::string::npos) return true;
    }
    return false;
}

} // namespace

TEST_CASE("every mistake of a pack is named, and its good rules still load") {
    const RuleSet rules = load(
        pack_json(rule_json("excuse.good", R"("match":["fine"])") + "," +
                  rule_json("excuse.broken", R"("match":["(unclosed"])") + "," +
                  rule_json("excuse.empty", R"("match":["x*"])") + "," +
                  rule_json("excuse.wide", R"("match":["a.*b"])") + "," +
                  rule_json("excuse.unknown", R"("match":["{nobody}"])") + "," +
                  rule_json("Excuse.Case", R"("match":["x"])") + "," +
                  rule_json("gossip.new", R"("match":["x"])") + "," +
                  rule_json("excuse.typo", R"("match":["x"],"sentense_has":["y"])") + "," +
                  rule_json("excuse.check", R"("check":"no-such-check")") + "," +
                  rule_json("excuse.both", R"("check":"non-ascii","match":["x"])") + "," +
                  rule_json("excuse.topic", R"("match":["x"],"context_on":"weather")") + ",7"));
    REQUIRE(rules.rules.size() == 1);
    CHECK(rules.rules[0].id == "excuse.good");
    CHECK(has_problem(rules, "/rules/1/match/0", "cannot be read"));
    CHECK(has_problem(rules, "/rules/2/match/0", "empty"));
    CHECK(has_problem(rules, "/rules/3/match/0", ".*"));
    CHECK(has_problem(rules, "/rules/4/match/0", "{nobody}"));
    CHECK(has_problem(rules, "/rules/5/category", "Excuse"));
    CHECK(has_problem(rules, "/rules/5/id", "small letters"));
    CHECK(has_problem(rules, "/rules/6/category", "gossip"));
    CHECK(has_problem(rules, "/rules/7/sentense_has", "sentense_has"));
    CHECK(has_problem(rules, "/rules/8/check", "no-such-check"));
    CHECK(has_problem(rules, "/rules/9", "either"));
    CHECK(has_problem(rules, "/rules/10/context_on", "weather"));
    CHECK(has_problem(rules, "/rules/11", "object"));
}

TEST_CASE("a file that is no pack is one clear sentence") {
    for (const char* text :
         {"", "[", "[]", "3", "{\"rules\":7}", "{}", "\xFF\xFE", "{\"rules\":1e999}"}) {
        CAPTURE(text);
        const RuleSet rules = load(text);
        REQUIRE(rules.problems.size() == 1);
        CHECK(rules.problems[0].file == "mine.json");
    }
    CHECK(load("{\n \"rules\": [,]}").problems[0].message.find("line 2") != std::string::npos);
}

TEST_CASE("vocabulary is shared between packs, may be nested, and never runs in circles") {
    PackLoader loader;
    loader.add("words.json", R"({"vocabulary":{"exam":"step [123]|usmle","my_exam":"my {exam}",
                                 "loop":"{pool}","pool":"{loop}"}})");
    loader.add("a.json",
               pack_json(rule_json("excuse.a", R"("match":["{my_exam} \\p{Greek}{1,2}"])")),
               PackOrigin::User);
    loader.add("b.json", pack_json(rule_json("excuse.b", R"("match":["{loop}"])")),
               PackOrigin::User);
    const RuleSet rules = loader.finish();
    REQUIRE(rules.rules.size() == 1);
    CHECK(rules.rules[0].match[0] == "(?:my (?:step [123]|usmle)) \\p{Greek}{1,2}");
    REQUIRE(rules.problems.size() == 1);
    CHECK(rules.problems[0].message.find("refers to itself") != std::string::npos);
}

TEST_CASE("a user's pack replaces a rule by its id, or switches it off") {
    PackLoader loader;
    loader.add("shipped.json",
               pack_json(rule_json("excuse.a", R"("match":["one"])") + "," +
                         rule_json("excuse.b", R"("match":["two"])")),
               PackOrigin::User);
    loader.add("mine.json",
               pack_json(rule_json("excuse.a", R"("match":["mine"])") +
                         R"(,{"id":"excuse.b","disabled":true})"),
               PackOrigin::User);
    const RuleSet rules = loader.finish();
    CHECK(rules.problems.empty());
    REQUIRE(rules.rules.size() == 1);
    CHECK(rules.rules[0].match[0] == "mine");
    CHECK(rules.find("excuse.b") == nullptr);
}

TEST_CASE("an id that stands twice in one pack is named, one that replaces another pack's is not") {
    const RuleSet twice = load(pack_json(rule_json("excuse.a", R"("match":["one"])") + "," +
                                         rule_json("excuse.a", R"("match":["two"])")));
    CHECK(has_problem(twice, "/rules/1/id", "twice"));
    PackLoader loader;
    for (int i = 0; i < 2; ++i) {
        loader.add("same.json", pack_json(rule_json("excuse.a", R"("match":["one"])")),
                   PackOrigin::User);
    }
    CHECK(loader.finish().problems.empty());
}

TEST_CASE("packs that ship owe more: reasons, ways out, a source and three examples each way") {
    const RuleSet rules =
        load(pack_json(rule_json("excuse.a", R"("match":["one"])")), PackOrigin::Shipped);
    CHECK(rules.rules.empty());
    for (const char* pointer : {"/rules/0", "/rules/0/try", "/rules/0/flags", "/rules/0/passes"}) {
        CHECK(has_problem(rules, pointer, ""));
    }
}

TEST_CASE("brackets mark the words that an example expects") {
    std::string text;
    Span span;
    REQUIRE(read_bracketed("I am [[so sorry]].", text, span));
    CHECK(text == "I am so sorry.");
    CHECK(slice(text, span) == "so sorry");
    for (const char* wrong : {"none", "[[", "a ]] b [[", "[[]]", "[[a]] and [[b]]"}) {
        CHECK_FALSE(read_bracketed(wrong, text, span));
    }
}

TEST_CASE("a rule's own examples tell when it does not keep its word") {
    const char* rule =
        R"({"id":"excuse.if","severity":"hint","message":"M.","match":["if only","perhaps"],
        "flags":["[[If only]] I had.","I [[wish]] I had."],"passes":["Calm.","Perhaps."]})";
    Fixture f(pack_json(rule));
    REQUIRE(f.rules.rules.size() == 1);
    const auto problems = run_examples(f.checker, f.rules.rules[0]);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].pointer == "excuse.if/flags/1");
    CHECK(problems[1].pointer == "excuse.if/passes/1");
}
