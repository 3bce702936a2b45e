#include "tests/coach/spelling/spelling_support.h"

using namespace coach;

TEST_CASE("a British word has its American form") {
    const EnglishVariants variants = spelling_test::variants();
    CHECK(variants.american_form("behaviour") == "behavior");
    CHECK(variants.american_form("Behavioural") == "Behavioral");
    CHECK(variants.american_form("Oedema") == "Edema");
    CHECK(variants.american_form("organisation") == "organization");
    CHECK(variants.american_form("analysed") == "analyzed");
    CHECK(variants.american_form("fulfilment") == "fulfillment");
    CHECK(variants.american_form("ward").empty());
    CHECK(variants.american_form("").empty());
}

TEST_CASE("only a word that the British write otherwise is a sign of American spelling") {
    const EnglishVariants variants = spelling_test::variants();
    for (const char* word : {"color", "Center", "pediatrics", "hemoglobin"})
        CHECK(variants.is_american(word));
    for (const char* word : {"colour", "program", "practice", "ward", "hemisphere", "travel"})
        CHECK_FALSE(variants.is_american(word));
}

TEST_CASE("a broken table is an error with its file's name") {
    const auto broken = EnglishVariants::load("mine.json", R"({"stems":[["a"]]})");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().where == "mine.json");
}
