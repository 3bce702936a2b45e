#include "coach/rules/narrowed.h"

#include <doctest/doctest.h>

using namespace coach;

namespace {

std::string narrow(const std::string& pattern, const std::string& text) {
    LetterTriples held;
    held.add(text);
    return narrowed(pattern, held).value_or("nothing");
}

} // namespace

TEST_CASE("alternatives whose letters a text does not hold are left out") {
    CHECK(narrow("my (?:mother|father|cousin) was", "my mother was ill") == "my (?:mother) was");
    CHECK(narrow("mother|father", "my mother") == "mother");
    CHECK(narrow("(?:mother|(?:father|cousin)(?: in law)?) was", "my father was") ==
          "(?:(?:father)) was");
}

TEST_CASE("a pattern that cannot match a text is nothing") {
    CHECK(narrow("visa", "my mother was ill") == "nothing");
    CHECK(narrow("my (?:visa|passport) was", "my mother was ill") == "nothing");
    CHECK(narrow("my (?:visa|passport) was", "") == "nothing");
}

TEST_CASE("what may be absent asks for nothing") {
    CHECK(narrow("my (?:dear )?mother", "my mother") == "my mother");
    CHECK(narrow("my (?:dear ){0,3}mother", "my mother") == "my mother");
    CHECK(narrow("colou?r", "the color") == "colou?r");
    CHECK(narrow("moth*er", "motor moter") == "moth*er");
    CHECK(narrow("mothe{0,2}r", "mothr") == "mothe{0,2}r");
    CHECK(narrow("mothe{1,2}r", "mothr") == "nothing");
}

TEST_CASE("classes and escapes stand for any letter") {
    CHECK(narrow("m[aeiou]ther", "another") == "m[aeiou]ther");
    CHECK(narrow("[\\]a]visa[^]]", "my visas") == "[\\]a]visa[^]]");
    CHECK(narrow("\\bmy\\s+visa\\b", "my visa") == "\\bmy\\s+visa\\b");
    CHECK(narrow("3\\.5 mg", "3.5 mg") == "3\\.5 mg");
    CHECK(narrow("3\\.5 mg", "35 mg") == "nothing");
    CHECK(narrow("\\p{Greek}{2}visa", "my visa") == "\\p{Greek}{2}visa");
    CHECK(narrow("[[:alpha:]]]visa", "a]visa") == "[[:alpha:]]]visa");
    CHECK(narrow("visé+", "visé") == "visé+");
}

TEST_CASE("groups that count keep their numbers") {
    CHECK(narrow("(mother)|(father) was", "a father was") == "(mother)|(father) was");
    CHECK(narrow("(?:my (mother))?(father)", "father") == "(?:my (mother))?(father)");
    CHECK(narrow("(mother|cousin) was", "father was") == "nothing");
    CHECK(narrow("(mother|cousin) was", "mother was") == "(mother) was");
}

TEST_CASE("a pattern that cannot be taken apart stays whole") {
    CHECK(narrow("(?i)visa", "nothing of it") == "(?i)visa");
    CHECK(narrow("visa\\Q.\\E", "nothing of it") == "visa\\Q.\\E");
    CHECK(narrow("visa)", "nothing of it") == "visa)");
    CHECK(narrow("[visa", "nothing of it") == "[visa");
}
