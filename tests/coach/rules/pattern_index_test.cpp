#include "coach/rules/pattern_atoms.h"

#include "coach/rules/baked_rules.h"
#include "coach/rules/matcher.h"
#include "tests/coach/rules/rules_fixture.h"

#include <doctest/doctest.h>

#include <random>

using namespace coach;
using namespace coach_test;

namespace {

const std::string k_pack = pack_json(
    rule_json("excuse.a", R"j("match":["had (?:my|the) \\w+ not (?:been|fallen)","if only"])j") +
        "," + rule_json("blame.b", R"("match":["\\b(?:school|proctor)s?\\b[^.]{0,20}\\bfail"])") +
        "," + rule_json("placeholder.c", R"("match":["x{2,}","_{3,}","\\[[a-z]+\\]"])") + "," +
        rule_json("score-number.d", R"("match":["\\b2[0-3]\\d\\b","\\bck\\b"])") + "," +
        rule_json("apology.e", R"("phrases":["sorry","I beg your pardon"])") + "," +
        rule_json("cliche.any", R"("match":["[a-z]{9,}"])"),
    R"("topics":{"score":{"match":["step [123]"],"carry":["^it "]}},)");

RuleSet load() {
    PackLoader loader;
    loader.add("test.json", k_pack, PackOrigin::User);
    return loader.finish();
}

std::vector<Hit> sorted(std::vector<Hit> hits) {
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return std::make_pair(a.rule->id, a.span) < std::make_pair(b.rule->id, b.span);
    });
    return hits;
}

} // namespace

TEST_CASE("with the index, without it and rule by rule, the same is found") {
    const RuleSet rules = load();
    const PatternIndex index = build_index(rules, "the of and a step sorry school");
    const Matcher indexed(rules, &index);
    const Matcher plain(rules);
    const std::vector<std::string> pieces = {"had my ",
                                             "mother ",
                                             "not ",
                                             "fallen ",
                                             "if ",
                                             "only ",
                                             "school",
                                             "s ",
                                             " fail",
                                             "proctor ",
                                             "xx",
                                             "___",
                                             "[name] ",
                                             "231 ",
                                             "ck ",
                                             "sorry ",
                                             "i beg your pardon ",
                                             "step 1 ",
                                             "it ",
                                             "wonderfully ",
                                             "x",
                                             " ",
                                             "é",
                                             "."};
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto i = random() % 12; i > 0; --i)
            text += pieces[random() % pieces.size()];
        const auto a = sorted(indexed.hits(text, TextKind::Statement, Scope::Sentence));
        const auto b = sorted(plain.hits(text, TextKind::Statement, Scope::Sentence));
        const auto c = sorted(plain.hits_one_by_one(text, TextKind::Statement, Scope::Sentence));
        INFO(text);
        REQUIRE(a.size() == c.size());
        REQUIRE(b.size() == c.size());
        for (std::size_t i = 0; i < c.size(); ++i) {
            REQUIRE(a[i].rule == c[i].rule);
            REQUIRE(a[i].span == c[i].span);
            REQUIRE(b[i].span == c[i].span);
        }
        REQUIRE(indexed.topic_hits("score", text) == plain.topic_hits("score", text));
        REQUIRE(indexed.carry("score", text) == plain.carry("score", text));
    }
}

TEST_CASE("an index that is written is read back the same") {
    const RuleSet rules = load();
    const PatternIndex index = build_index(rules, "");
    const std::string bytes = index.to_bytes();
    const PatternIndex back = PatternIndex::from_bytes(bytes);
    CHECK(back.to_bytes() == bytes);
    CHECK(back.find("if only") != nullptr);
    CHECK(back.find("[a-z]{9,}") == nullptr);
}

TEST_CASE("bytes that are no index give an empty one") {
    const std::string bytes = build_index(load(), "").to_bytes();
    for (std::size_t size = 0; size < bytes.size(); size += 3) {
        const PatternIndex cut = PatternIndex::from_bytes(std::string_view(bytes).substr(0, size));
        CHECK(cut.empty());
    }
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::string broken = bytes;
        broken[random() % broken.size()] = static_cast<char>(random());
        PatternIndex::from_bytes(broken); // any result, no crash
    }
}

TEST_CASE("baked rules are the rules without their examples") {
    const RuleSet rules = load();
    const std::string bytes = bake_rules(rules);
    const auto back = read_baked_rules(bytes);
    REQUIRE(back.has_value());
    REQUIRE(back->rules.size() == rules.rules.size());
    CHECK(back->rules[0].match == rules.rules[0].match);
    CHECK(back->rules[0].message == rules.rules[0].message);
    CHECK(back->topics[0].carry == rules.topics[0].carry);
    CHECK(bake_rules(*back) == bytes);
    CHECK_FALSE(read_baked_rules(std::string_view(bytes).substr(0, bytes.size() / 2)).has_value());
}
