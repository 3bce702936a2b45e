#include "coach/base/number.h"

#include <doctest/doctest.h>

using coach::grouped;

TEST_CASE("thousands are told apart by a comma, as the forms write them") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(946) == "946");
    CHECK(grouped(1000) == "1,000");
    CHECK(grouped(28000) == "28,000");
    CHECK(grouped(123456) == "123,456");
    CHECK(grouped(1234567) == "1,234,567");
}
