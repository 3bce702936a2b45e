#include "coach/text/unicode_breaks.h"

#include <doctest/doctest.h>

#include <string>

using coach::Span;
using coach::UnicodeBreaks;
using Offsets = std::vector<std::uint32_t>;

TEST_CASE("an accent, a flag and a joined emoji are one character each") {
    UnicodeBreaks breaks;
    const std::string accent = "e\xCC\x81x";                      // e, acute
    const std::string flag = "\xF0\x9F\x87\xB5\xF0\x9F\x87\xB1x"; // Poland
    const std::string family = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7x";
    CHECK(breaks.next_character(accent, 0) == 3);
    CHECK(breaks.previous_character(accent, 3) == 0);
    CHECK(breaks.next_character(flag, 0) == 8);
    CHECK(breaks.next_character(family, 0) == 11);
    CHECK(breaks.previous_character(family, 11) == 0);
    CHECK(breaks.characters(accent) == Offsets{3, 4});
}

TEST_CASE("the caret crosses a line break as one character and stays inside the text") {
    UnicodeBreaks breaks;
    const std::string text = "ab\ncd";
    CHECK(breaks.next_character(text, 2) == 3);
    CHECK(breaks.previous_character(text, 3) == 2);
    CHECK(breaks.next_character(text, 5) == 5);
    CHECK(breaks.previous_character(text, 0) == 0);
    CHECK(breaks.next_character("", 0) == 0);
}

TEST_CASE("word by word goes to the starts of words") {
    UnicodeBreaks breaks;
    const std::string text = "I can't, truly.";
    CHECK(breaks.next_word(text, 0) == 2);
    CHECK(breaks.next_word(text, 2) == 7); // the comma: "can't" is one word
    CHECK(breaks.next_word(text, 7) == 9);
    CHECK(breaks.previous_word(text, 15) == 14);
    CHECK(breaks.previous_word(text, 14) == 9);
    CHECK(breaks.previous_word(text, 9) == 7);
    CHECK(breaks.previous_word(text, 4) == 2);
}

TEST_CASE("word by word crosses a line break in one step") {
    UnicodeBreaks breaks;
    const std::string text = "one\ntwo";
    CHECK(breaks.next_word(text, 0) == 3);
    CHECK(breaks.next_word(text, 3) == 4);
    CHECK(breaks.previous_word(text, 4) == 3);
    CHECK(breaks.next_word(text, 7) == 7);
    CHECK(breaks.previous_word(text, 0) == 0);
}

TEST_CASE("a double click selects a word, a name with accents, a run of blanks") {
    UnicodeBreaks breaks;
    const std::string text = "Jos\xC3\xA9  N\xC3\xBA\xC3\xB1"
                             "ez.";
    CHECK(breaks.word_around(text, 1) == Span{0, 5});
    CHECK(breaks.word_around(text, 9) == Span{7, 14});
    CHECK(breaks.word_around(text, 14) == Span{14, 15});
    CHECK(breaks.word_around(text, 15) == Span{14, 15});
    CHECK(breaks.word_around("", 0) == Span{0, 0});
}

TEST_CASE("a row may end after a blank or a hyphen, never before a full stop or inside a number") {
    UnicodeBreaks breaks;
    CHECK(breaks.row_ends("a bc. d") == Offsets{2, 6, 7});
    CHECK(breaks.row_ends("well-known") == Offsets{5, 10});
    CHECK(breaks.row_ends("3.5 mg") == Offsets{4, 6});
    CHECK(breaks.row_ends("").empty());
}

TEST_CASE("a hard space keeps its words on one row") {
    UnicodeBreaks breaks;
    CHECK(breaks.row_ends("Dr.\xC2\xA0Lee came") == Offsets{9, 13});
}
