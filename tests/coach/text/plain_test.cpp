#include "coach/text/plain.h"

#include <doctest/doctest.h>

#include <string>

using namespace coach;

TEST_CASE("typographic characters become what a plain form keeps") {
    const PlainText plain = to_plain("\u201CYes\u201D \u2013 she\u2019s 3\u00D7 better\u2026");
    CHECK(plain.text == "\"Yes\" - she's 3x better...");
    REQUIRE(plain.changes.size() == 6);
    CHECK(plain.changes[0].before == "\u201C");
    CHECK(plain.changes[0].after == "\"");
    CHECK(plain.changes[2].span == Span{10, 13});
}

TEST_CASE("letters of a name are never changed") {
    const std::string name = "María José Núñez, Łukasz, Nguyễn";
    CHECK(to_plain(name).text == name);
    CHECK(to_plain(name).changes.empty());
}

TEST_CASE("emoji and invisible marks are left out") {
    CHECK(to_plain("glad 😊").text == "glad ");
    CHECK(to_plain("\u2764\uFE0F").text.empty());
    CHECK(to_plain("a\u200Bb").text == "ab");
}

TEST_CASE("runs that do not survive pasting are found whole") {
    const std::string text = "I \u2764\uFE0F this \u2013 Núñez\u00A0said \u201Cyes\u201D";
    const std::vector<Span> runs = unsafe_runs(text);
    REQUIRE(runs.size() == 4);
    CHECK(slice(text, runs[0]) == "\u2764\uFE0F");
    CHECK(slice(text, runs[1]) == "\u2013");
    CHECK(slice(text, runs[2]) == "\u201C");
}
