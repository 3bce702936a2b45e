#include "coach/text/fold.h"

#include <doctest/doctest.h>

#include <string>

using namespace coach;

TEST_CASE("folding makes capitals small and quotes straight, and knows where each byte was") {
    const std::string text = "I\u2019m  SO \u201Csorry\u201D\u2026 now";
    const Folded folded = fold(text);
    CHECK(folded.text == "i'm so \"sorry\"... now");
    const auto at = static_cast<std::uint32_t>(folded.text.find("sorry"));
    CHECK(slice(text, folded.original({at, at + 5})) == "sorry");
    const auto quote = static_cast<std::uint32_t>(folded.text.find('"'));
    CHECK(slice(text, folded.original({quote, quote + 7})) == "\u201Csorry\u201D");
}

TEST_CASE("half of an ellipsis is the whole character") {
    const std::string text = "well\u2026 yes";
    const Folded folded = fold(text);
    REQUIRE(folded.text == "well... yes");
    CHECK(slice(text, folded.original({0, 5})) == "well\u2026");
    CHECK(slice(text, folded.original({5, 11})) == "\u2026 yes");
}

TEST_CASE("hard spaces, line breaks and invisible marks fold away") {
    CHECK(fold("a\u00A0b\r\nc \t d").text == "a b c d");
    CHECK(fold("co\u00ADope\u200Brate").text == "cooperate");
    CHECK(fold("Núñez").text == "nunez");
}

TEST_CASE("plain text needs no map") {
    const Folded folded = fold("Step 2 CK was better.");
    CHECK(folded.offsets.empty());
    CHECK(folded.original({5, 9}) == Span{5, 9});
}

TEST_CASE("accented letters are plain ones to the rules, however they are written") {
    const coach::Folded folded = coach::fold("Chi\u0219in\u0103u");
    CHECK(folded.text == "chisinau");
    CHECK(folded.original({3, 4}) == coach::Span{3, 5});
    CHECK(folded.original({6, 8}) == coach::Span{7, 10});
    CHECK(coach::fold("Nu\u0301n\u0303ez, \u0141\u00F3d\u017A, H\u1ED3").text == "nunez, lodz, ho");
    CHECK(coach::fold("2 \u00D7 3 \u0440").text == "2 \u00D7 3 \u0440");
}

TEST_CASE("an accent that stands apart belongs to its letter") {
    const coach::Folded folded = coach::fold("e\u0301 a");
    CHECK(folded.text == "e a");
    CHECK(folded.original({0, 1}) == coach::Span{0, 3});
}
