#include "coach/letters/mailto.h"

#include <doctest/doctest.h>

TEST_CASE("a mail link carries address, subject and body, encoded") {
    const auto uri =
        coach::write_mailto("l+o@example.org", "Thank you & José?", "Dear Dr. Ortiz,\n\n100 %");
    REQUIRE(uri);
    CHECK(uri.value() == "mailto:l%2Bo@example.org?subject=Thank%20you%20%26%20Jos%C3%A9%3F"
                         "&body=Dear%20Dr.%20Ortiz%2C%0D%0A%0D%0A100%20%25");
}

TEST_CASE("a mail link without an address opens an empty one") {
    CHECK(coach::write_mailto("", "a", "b").value() == "mailto:?subject=a&body=b");
}

TEST_CASE("a letter that is too long for a mail link says so") {
    const auto uri = coach::write_mailto("l@example.org", "a", std::string(2000, 'x'));
    REQUIRE_FALSE(uri);
    CHECK(uri.error().message.find("too long") != std::string::npos);
    CHECK(coach::write_mailto("", "", std::string(20, 'x'), 42));
    CHECK_FALSE(coach::write_mailto("", "", std::string(20, 'x'), 41));
}
