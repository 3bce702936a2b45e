#include "app/ui/model/statement_review.h"

#include "coach/rules/pack.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using candor::ui::is_mechanical;
using candor::ui::kept_key;
using candor::ui::KeptWords;
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

    StatementReview review(const std::string& text, const KeptWords& kept = {}) {
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
    const KeptWords kept{kept_key("excuse.red", "red cup")};
    const StatementReview review = shop.review("A red cup. A red hat.", kept);
    REQUIRE(review.findings.size() == 1);
    CHECK(review.words(review.findings[0].span) == "red hat");
    CHECK(review.kept == 1);
}

TEST_CASE("an empty text has nothing to look at") {
    Shop shop;
    const StatementReview review = shop.review("");
    CHECK(review.places.empty());
    CHECK(review.counts.words == 0);
    CHECK(review.outline.structure.size() == 5);
}
