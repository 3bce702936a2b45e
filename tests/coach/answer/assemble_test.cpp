#include "coach/answer/assemble.h"
#include "coach/answer/clauses.h"

#include <doctest/doctest.h>

using namespace coach;

TEST_CASE("the spoken answer is the three parts, word for word") {
    const SpokenAnswer spoken = assemble_spoken(
        {"I began late. It was my plan", "  I passed in\nJune.  ", "I plan my week now."});
    CHECK(spoken.text == "I began late. It was my plan. I passed in June. I plan my week now.");
    CHECK(slice(spoken.text, spoken.parts[0]) == "I began late. It was my plan.");
    CHECK(slice(spoken.text, spoken.parts[1]) == "I passed in June.");
    CHECK(slice(spoken.text, spoken.parts[2]) == "I plan my week now.");
}

TEST_CASE("a part without words leaves no mark") {
    const SpokenAnswer spoken = assemble_spoken({"", "I passed!", " \n"});
    CHECK(spoken.text == "I passed!");
    CHECK(spoken.parts[0].empty());
    CHECK(spoken.parts[2].empty());
    CHECK(assemble_spoken({"", "", ""}).text.empty());
}

TEST_CASE("a quotation or an ellipsis ends a part as well as a full stop") {
    CHECK(assemble_spoken({"He said \"go.\"", "", ""}).text == "He said \"go.\"");
    CHECK(assemble_spoken({"I waited\u2026", "", ""}).text == "I waited\u2026");
}

TEST_CASE("the own sentences come in the order of the parts") {
    const auto sentences = own_sentences({"I began late. It was mine.", "I passed in\nJune.", ""});
    REQUIRE(sentences.size() == 3);
    CHECK(sentences[1].text == "It was mine.");
    CHECK(sentences[1].part == Part::Context);
    CHECK(sentences[2].part == Part::Improvement);
}
