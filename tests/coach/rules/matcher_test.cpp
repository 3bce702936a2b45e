#include "coach/rules/matcher.h"

#include "tests/coach/rules/rules_fixture.h"

#include <doctest/doctest.h>

using namespace coach;
using namespace coach_test;

TEST_CASE("a phrase is found as whole words, in any case and with any quotes") {
    Fixture f(
        pack_json(rule_json("negative.label", R"("phrases":["bad test-taker","can't cope"])")));
    CHECK(f.found("I am a Bad Test-Taker.") == "Bad Test-Taker");
    CHECK(f.found("I can\u2019t  cope.") == "can\u2019t  cope");
    CHECK(f.found("He had bad test-takers near him.").empty());
}

TEST_CASE("group 1 is the finding where a pattern has one, else the whole hit") {
    Fixture f(pack_json(rule_json("blame.school", R"j("match":["my school (failed me)"])j") + "," +
                        rule_json("excuse.luck", R"("match":["bad luck"])")));
    CHECK(f.found("My school failed me, by bad luck.") == "failed me|bad luck");
}

TEST_CASE("an exception drops only the hits that it overlaps") {
    Fixture f(pack_json(
        rule_json("negative.failure", R"("match":["failure"],"unless":["heart failure"])")));
    CHECK(f.found("Heart failure is not a failure.") == "failure");
    CHECK(f.check("Heart failure is not a failure.")[0].span.start == 23);
    CHECK(f.found("She had heart failure.").empty());
}

TEST_CASE("a rule asks for words in its sentence, and for their absence") {
    Fixture f(pack_json(
        rule_json("blame.proctor", R"("match":["proctor"],"sentence_has":["\\bexam\\b","\\bmy\\b"],
        "sentence_lacks":["thank"])")));
    CHECK(f.found("In my exam the proctor slept.") == "proctor");
    CHECK(f.found("The exam's proctor slept.").empty());
    CHECK(f.found("In my exam I thank the proctor.").empty());
    CHECK(f.found("My exam ended. The proctor slept.").empty());
}

TEST_CASE("context may stand two sentences back in the same paragraph, not farther") {
    Fixture f(
        pack_json(rule_json("blame.unfair", R"("match":["unfair"],"context_has":["\\bexam\\b"])")));
    CHECK(f.found("I sat the exam. It was long. It was unfair.") == "unfair");
    CHECK(f.found("I sat the exam. One. Two. It was unfair.").empty());
    CHECK(f.found("I sat the exam.\n\nIt was unfair.").empty());
}

TEST_CASE("a topic carries over to sentences that go on with it") {
    Fixture f(
        pack_json(rule_json("excuse.late", R"("match":["too late"],"sentence_on":"score")") + "," +
                      rule_json("excuse.tired", R"("match":["tired"],"context_on":"score")"),
                  R"("topics":{"score":{"match":["step 1"],"unless":["step 1 of the protocol"],
            "carry":["^i began"]}},)"));
    CHECK(f.found("I took Step 1. I began too late.") == "too late");
    CHECK(f.found("I took Step 1. He came too late.").empty());
    CHECK(f.found("I took Step 1. He came. I was tired.") == "tired");
    CHECK(f.found("We did Step 1 of the protocol. I began too late.").empty());
}

TEST_CASE("a sentence that starts a new subject never carries a topic on") {
    Fixture f(pack_json(rule_json("excuse.late", R"("match":["too late"],"sentence_on":"score")"),
                        R"("topics":{"score":{"match":["step 1"],"carry":["^i "],
                            "carry_unless":["my patient"]}},)"));
    CHECK(f.found("I took Step 1. I began too late.") == "too late");
    CHECK(f.found("I took Step 1. I saw my patient too late.").empty());
}

TEST_CASE("an aside within a story is on its topic, one at its end is not") {
    Fixture f(pack_json(rule_json("excuse.late", R"("match":["late"],"sentence_on":"score")"),
                        R"("topics":{"score":{"match":["step 1"],"carry":["^i "],
                            "carry_has":["was"]}},)"));
    CHECK(f.found("I took Step 1. I was late.") == "late");
    CHECK(f.found("I took Step 1. I teach late. I was late.") == "late|late");
    CHECK(f.found("I took Step 1. I teach late. I am late.").empty());
    CHECK(f.found("I took Step 1. I teach late. He was late. I was late.").empty());
}

TEST_CASE("nothing carries a topic on once a sentence has ended it") {
    Fixture f(pack_json(rule_json("excuse.late", R"("match":["too late"],"sentence_on":"score")"),
                        R"("topics":{"score":{"match":["step [123]"],"carry":["^i "]},
                            "score-ends":{"match":["passed"]}},)"));
    CHECK(f.found("I took Step 1. I began too late.") == "too late");
    CHECK(f.found("I passed Step 3 too late. I began too late.") == "too late");
    CHECK(f.found("I passed Step 3. I began Step 1 too late.") == "too late");
    CHECK(f.found("I passed Step 3. I began too late. I began too late.").empty());
}

TEST_CASE("an answer to a question on the score starts on that topic") {
    Fixture f(pack_json(rule_json("excuse.late", R"("match":["too late"],"sentence_on":"score")"),
                        R"("topics":{"score":{"match":["step 1"],"carry":["^i "]}},)"));
    const CheckOptions asked{.kind = TextKind::Answer, .about_score = true};
    CHECK(f.found("It was too late. I began too late. He came too late.", asked) ==
          "too late|too late");
    CHECK(f.found("It was too late.", {.kind = TextKind::Answer}).empty());
}

TEST_CASE("opening and closing rules look only at the ends of a text") {
    Fixture f(pack_json(rule_json("cliche.opener", R"("match":["always"],"scope":"opening")") +
                        "," +
                        rule_json("cliche.closer", R"("match":["forever"],"scope":"closing")")));
    CHECK(f.found("Always one. Two. Always three. Forever four.") == "Always|Forever");
    CHECK(f.found("Forever one. Two. Three. Always four.").empty());
}

TEST_CASE("a document rule sees across the ends of sentences") {
    Fixture f(
        pack_json(rule_json("cliche.pair", R"("match":["i came\\. i saw"],"scope":"document")")));
    CHECK(f.found("Then I came. I saw it.") == "I came. I saw");
}

TEST_CASE("the set finds what each rule finds alone") {
    Fixture f(pack_json(rule_json("excuse.a", R"j("match":["a[a-z]*","\\bthe (b[a-z]+)"])j") + "," +
                        rule_json("blame.b", R"("match":["b[a-z]+d"],"unless":["bad"])") + "," +
                        rule_json("excuse.c", R"("match":["(?i)IT","x?y"])") + "," +
                        rule_json("cliche.d", R"("phrases":["the band","a"])")));
    for (const char* text :
         {"a band", "the band had it bad", "", "ýxy", "the the bard and bread"}) {
        const auto set = f.checker.matcher().hits(text, TextKind::Statement, Scope::Sentence);
        const auto each =
            f.checker.matcher().hits_one_by_one(text, TextKind::Statement, Scope::Sentence);
        REQUIRE(set.size() == each.size());
        for (std::size_t i = 0; i < set.size(); ++i) {
            CHECK(set[i].rule == each[i].rule);
            CHECK(set[i].span == each[i].span);
        }
    }
}

TEST_CASE("a pattern with a capital of its own is still found in folded text") {
    Fixture f(pack_json(rule_json("excuse.capital", R"("match":["USMLE\\S+","\\pL+-Ray"])")));
    CHECK(f.found("The USMLE-based X-ray.") == "USMLE-based|X-ray");
}

TEST_CASE("a word with an accent is one word, in texts and in patterns") {
    Fixture f(pack_json(rule_json("excuse.a", R"j("match":["\\bu\\b","\\brésumé\\b"])j")));
    CHECK(f.found("I came from Chi\u0219in\u0103u.").empty());
    CHECK(f.found("My r\u00E9sum\u00E9 says so.") == "r\u00E9sum\u00E9");
    CHECK(f.found("My resume says so.") == "resume");
}
