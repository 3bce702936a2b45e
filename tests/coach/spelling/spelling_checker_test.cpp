#include "tests/coach/spelling/spelling_support.h"

#include "coach/rules/checker.h"
#include "coach/rules/examples.h"

#include <algorithm>

using namespace coach;

namespace {

std::vector<std::string> unknown(const SpellingChecker& speller, const std::string& text,
                                 const std::string& names = "") {
    return spelling_test::words(text, speller.unknown_words(Document(text), names));
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("a slip is marked with three suggestions at most, the right one first") {
    const SpellingChecker speller = spelling_test::speller();
    const std::string text = "I recieved the results. Definately I learned.";
    const auto found = speller.unknown_words(Document(text), "");
    REQUIRE(spelling_test::words(text, found) == Words{"recieved", "Definately"});
    CHECK(found[0].replacements.front() == "received");
    CHECK(found[1].replacements.front() == "Definitely");
    CHECK(found[0].replacements.size() <= 3);
}

TEST_CASE("names are left alone, at the start of a sentence too") {
    const SpellingChecker speller = spelling_test::speller();
    CHECK(
        unknown(speller, "Adaora came to Hialeah. Dr. Nwachukwu smiled. Oluwaseun slept.").empty());
    CHECK(unknown(speller, "Farida sat. Fabienne left. Bogdan ate. Bishnu came. Achieng ran.")
              .empty());
    CHECK(unknown(speller, "Becuase of her I stayed. Amina and Tunde left.") == Words{"Becuase"});
    CHECK(unknown(speller, "I met Recieve. Recieve slept.").empty());
}

TEST_CASE("words from the person's facts and from the letter's names are known") {
    SpellingChecker speller = spelling_test::speller();
    const std::string text = "We saw the quillwort of brigidine.";
    REQUIRE(unknown(speller, text).size() == 2);
    CHECK(unknown(speller, text, "brigidine") == Words{"quillwort"});
    speller.add_words("quillwort, brigidine");
    CHECK(unknown(speller, text).empty());
}

TEST_CASE("another language is left alone") {
    const SpellingChecker speller = spelling_test::speller();
    CHECK(unknown(speller, "She said \"me duele\" and left.").empty());
    CHECK(unknown(speller, "We wrote cuidado siempre gracias tanto on the board.").empty());
    CHECK(unknown(speller, "My se\u00F1ora spoke.").empty());
}

TEST_CASE("words of the trade that dictionaries lack are known") {
    const SpellingChecker speller = spelling_test::speller();
    CHECK(unknown(speller, "My observership and two clerkships served underserved areas.").empty());
}

TEST_CASE("British spelling is fine while it is the only one") {
    const SpellingChecker speller = spelling_test::speller();
    const Document british("I organised the paediatric ward and its behaviour.");
    CHECK(speller.unknown_words(british, "").empty());
    CHECK(speller.mixed_words(british).empty());
    const std::string text = "The colour of the pediatric ward.";
    const auto mixed = speller.mixed_words(Document(text));
    REQUIRE(spelling_test::words(text, mixed) == Words{"colour"});
    CHECK(mixed[0].replacements == Words{"color"});
}

TEST_CASE("spans stand on the word, whatever stands around it") {
    const SpellingChecker speller = spelling_test::speller();
    CHECK(unknown(speller, "(recieved), \u201Cfine\u201D \u2014 recieved\u2019s") ==
          Words{"recieved", "recieved"});
    CHECK(unknown(speller, "").empty());
    CHECK(unknown(speller, "\u200B \u2019 ' '' -- /").empty());
}

TEST_CASE("the rules on spelling find what they promise, and nothing without a speller") {
    const candor::Content content = candor::load_content({"", {}, true});
    const Checker checker(content.rules, content.limits, &content.index);
    const SpellingChecker speller = spelling_test::speller();
    std::size_t rules = 0;
    for (const Rule& rule : content.rules.rules) {
        if (rule.category != "spelling") continue;
        ++rules;
        for (const PackProblem& problem : run_examples(checker, rule, &speller))
            FAIL_CHECK(problem.text());
        CHECK(checker.check_only(rule, Document("I recieved colour and color."), {}).empty());
    }
    CHECK(rules == 2);
}
