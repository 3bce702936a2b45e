#include "app/desktop/dpi.h"

#include <doctest/doctest.h>

#include <limits>

using candor::drawing_scale;

TEST_CASE("the text size multiplies the system's scale") {
    CHECK(drawing_scale(1.0F, 100) == doctest::Approx(1.0F));
    CHECK(drawing_scale(2.0F, 100) == doctest::Approx(2.0F));
    CHECK(drawing_scale(1.5F, 200) == doctest::Approx(3.0F));
    CHECK(drawing_scale(1.0F, 80) == doctest::Approx(0.8F));
}

TEST_CASE("nonsense from the system or a settings file still gives a readable size") {
    CHECK(drawing_scale(0.0F, 100) == doctest::Approx(0.5F));
    CHECK(drawing_scale(-3.0F, 100) == doctest::Approx(0.5F));
    CHECK(drawing_scale(1000.0F, 100) == doctest::Approx(4.0F));
    CHECK(drawing_scale(std::numeric_limits<float>::quiet_NaN(), 100) == doctest::Approx(1.0F));
    CHECK(drawing_scale(1.0F, 0) == doctest::Approx(0.8F));
    CHECK(drawing_scale(1.0F, 100000) == doctest::Approx(2.0F));
}
