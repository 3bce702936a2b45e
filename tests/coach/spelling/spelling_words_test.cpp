#include "coach/spelling/spelling_words.h"

#include <doctest/doctest.h>

using namespace coach;

namespace {

std::string texts(const std::string& text) {
    std::string out;
    for (const SpellingWord& word : spelling_words(Document(text)))
        out += word.text + " ";
    return out;
}

} // namespace

TEST_CASE("numbers, addresses, abbreviations and symbols are no words") {
    CHECK(texts("In 2024 I gave 5mg of an HbA1c to a@b.org at www.x.org, e.g. IMGs in PGY-1.") ==
          "In gave of an to at in ");
    CHECK(texts("The eGFR fell; McDonald's MRI did not.") == "The fell did not ");
}

TEST_CASE("a word loses its possessive and keeps its own apostrophe, straight") {
    CHECK(texts("The patient\u2019s son didn\u2019t speak.") == "The patient son didn't speak ");
}

TEST_CASE("words joined by a hyphen, a slash or a dash are read one by one") {
    CHECK(texts("a post-call and/or late\u2014very late shift") ==
          "post call and or late very late shift ");
}

TEST_CASE("a capital is a name inside a sentence and an open question at its start") {
    const Document doc("Rounds began. \"Come,\" said Achebe.");
    const auto words = spelling_words(doc);
    REQUIRE(words.size() == 5);
    CHECK(words[0].shape == WordShape::Opening);
    CHECK(words[1].shape == WordShape::Small);
    CHECK(words[2].shape == WordShape::Opening);
    CHECK(words[4].shape == WordShape::NameLike);
}

TEST_CASE("words in double quotes are known as such, and quotes end with the paragraph") {
    const auto words =
        spelling_words(Document("She said \"no duele nada\" then.\n\nAnd \"un\n\nday"));
    std::string quoted;
    for (const SpellingWord& word : words)
        quoted += word.quoted ? word.text + " " : "";
    CHECK(quoted == "no duele nada un ");
}

TEST_CASE("names come apart into their words") {
    CHECK(name_parts("St. Brigid's Family-Medicine, O\u2019Neill") ==
          std::vector<std::string>{"St", "Brigid", "Family", "Medicine", "O'Neill"});
}
