#include "app/ui/model/statement_review.h"

#include "app/ui/model/statement_kept.h"

#include "coach/rules/pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using candor::ui::is_mechanical;
using candor::ui::review_statement;
using candor::ui::StatementReview;

namespace {

// Rules made for these tests: what a place is does not depend on the shipped ones.
constexpr const char* k_pack = R"({"pack":"test","version":1,"rules":[
 {"id":"excuse.red","category":"excuse","severity":"warning","match":["red \\w+"],
  "message":"Red.","why":"w","try":["t"],"source":{"name":"n","date":"d"},
  "flags":["a [[red hat]]."],"passes":["blue"]},
 {"id":"blame.hat","category":"blame","severity":"error","match":["hat with \\w+"],
  "message":"Hat.","why":"w","try":["t"],"source":{"name":"n","date":"d"},
  "flags":["a [[hat with bells]]."],"passes":["blue"]},
 {"id":"uncertain.maybe","category":"uncertain","severity":"hint","phrases":["maybe"],
  "message":"Maybe.","why":"w","try":["t"],"source":{"name":"n","date":"d"},
  "flags":["[[maybe]]"],"passes":["blue"]},
 {"id":"filler.very","category":"filler","severity":"hint","phrases":["very very"],
  "replace":"very","safe":true,"message":"Twice.","why":"w","try":["t"],
  "source":{"name":"n","date":"d"},"flags":["[[very very]]"],"passes":["blue"]}]})";

struct Shop {
    Shop() : rules(load()), checker(rules, limits) {}

    static coach::RuleSet load() {
        coach::PackLoader loader;
        loader.add("test.json", k_pack, coach::PackOrigin::User);
        return loader.finish();
    }

    StatementReview review(const std::string& text, const std::vector<coach::Ignored>& kept = {}) {
        return review_statement(coach::Document(text), 7, checker, kept);
    }

    coach::Limits limits;
    coach::RuleSet rules;
    coach::Checker checker;
};

} // namespace

TEST_CASE("findings about the same words share a place, led by the heaviest") {
    Shop shop;
    const StatementReview review = shop.review("I saw a red hat with bells.");
    REQUIRE(review.findings.size() == 2);
    REQUIRE(review.places.size() == 1);
    CHECK(review.lead(review.places[0]).message == "Hat.");
    CHECK(review.places[0].findings.size() == 2);
    CHECK(review.words(review.places[0].span) == "red hat with bells");
}

TEST_CASE("places come heaviest first and small polish last") {
    Shop shop;
    const StatementReview review =
        shop.review("It is very very late. Maybe. A red cup. A hat with bells.");
    REQUIRE(review.places.size() == 4);
    std::vector<std::string> order;
    for (const auto& place : review.places)
        order.push_back(review.lead(place).message);
    CHECK(order == std::vector<std::string>{"Hat.", "Red.", "Maybe.", "Twice."});
    CHECK(review.heavy_places == 3);
    CHECK(review.places.back().polish);
    CHECK(is_mechanical(review.lead(review.places.back())));
    CHECK(review.revision == 7);
}

TEST_CASE("kept words are left out and counted, other words of the same rule are not") {
    Shop shop;
    const std::vector<coach::Ignored> kept{{"excuse.red", "red cup", "a red cup.", "It was red."}};
    const StatementReview review = shop.review("A red cup. A red hat.", kept);
    REQUIRE(review.findings.size() == 1);
    CHECK(review.words(review.findings[0].span) == "red hat");
    CHECK(review.places.size() == 1);
    CHECK(review.heavy_places == 1);
    REQUIRE(review.kept.size() == 1);
    CHECK(review.words(review.kept[0].span) == "red cup");
    CHECK(review.kept[0].category == "excuse");
    CHECK(review.kept[0].reason == "It was red.");
    CHECK(review.kept[0].because == kept);
}

TEST_CASE("what is kept of one place is one place, in the order of the text") {
    Shop shop;
    const std::vector<coach::Ignored> kept{
        {"uncertain.maybe", "maybe", "maybe.", ""},
        {"excuse.red", "red hat", "a red hat with bells.", ""},
        {"blame.hat", "hat with bells", "a red hat with bells.", "A costume."}};
    const StatementReview review = shop.review("A red hat with bells. Maybe.", kept);
    CHECK(review.places.empty());
    REQUIRE(review.kept.size() == 2);
    CHECK(review.words(review.kept[0].span) == "red hat with bells");
    CHECK(review.kept[0].because.size() == 2);
    CHECK(review.kept[0].reason == "A costume.");
    CHECK(review.words(review.kept[1].span) == "Maybe");
}

TEST_CASE("what is kept is written beside the rest of what is stored, and read back") {
    Shop shop;
    const std::vector<coach::Ignored> kept{{"excuse.red", "red hat", "a red hat.", "Mine."}};
    const std::string meta = candor::ui::with_kept(R"({"colour":"blue"})", kept);
    CHECK(meta.find(R"("colour":"blue")") != std::string::npos);
    CHECK(candor::ui::read_kept(meta, "A red hat.", shop.checker) == kept);
    CHECK(candor::ui::with_kept(meta, {}) == R"({"colour":"blue"})");
    CHECK(candor::ui::with_kept("", {}).empty());
    for (const char* broken : {"", "{", "[]", R"({"ignored":1})", R"({"kept":[1,"x"]})"})
        CHECK(candor::ui::read_kept(broken, "A red hat.", shop.checker).empty());
}

TEST_CASE("words that are stored by their rule alone stay kept, at every place") {
    Shop shop;
    const std::string text = "A red hat. Then a red hat again. A red cup.";
    const auto ignores =
        candor::ui::read_kept(R"({"kept":["excuse.red\nred hat"]})", text, shop.checker);
    const StatementReview review = shop.review(text, ignores);
    REQUIRE(review.findings.size() == 1);
    CHECK(review.words(review.findings[0].span) == "red cup");
    CHECK(review.kept.size() == 2);
    // The words are gone for a while; when they come back they are still kept.
    const auto later =
        candor::ui::read_kept(R"({"kept":["excuse.red\nred hat"]})", "A red cup.", shop.checker);
    CHECK(shop.review("Oh, a red hat.", later).places.empty());
}

TEST_CASE("an empty text has nothing to look at") {
    Shop shop;
    const StatementReview review = shop.review("");
    CHECK(review.places.empty());
    CHECK(review.counts.words == 0);
    CHECK(review.outline.structure.size() == 5);
}
