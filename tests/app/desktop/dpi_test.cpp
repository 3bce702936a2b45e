#include "app/desktop/dpi.h"

#include <doctest/doctest.h>

#include <limits>

using candor::believable_scale;

TEST_CASE("the system's scale is used as it is") {
    CHECK(believable_scale(1.0F) == 1.0F);
    CHECK(believable_scale(1.25F) == 1.25F);
    CHECK(believable_scale(3.0F) == 3.0F);
}

TEST_CASE("nonsense from a system still gives a readable size") {
    CHECK(believable_scale(0.0F) == 0.5F);
    CHECK(believable_scale(-3.0F) == 0.5F);
    CHECK(believable_scale(1000.0F) == 4.0F);
    CHECK(believable_scale(std::numeric_limits<float>::quiet_NaN()) == 1.0F);
    CHECK(believable_scale(std::numeric_limits<float>::infinity()) == 1.0F);
}
