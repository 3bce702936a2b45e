#include "coach/base/result.h"

#include <doctest/doctest.h>

#include <memory>

using namespace coach;

namespace {

Result<int> half(int number) {
    if (number % 2 != 0) return Error{"/number", "Give an even number."};
    return number / 2;
}

} // namespace

TEST_CASE("a result holds its value or says where and why not") {
    REQUIRE(half(8).ok());
    CHECK(half(8).value() == 4);
    const Result<int> odd = half(3);
    REQUIRE_FALSE(odd.ok());
    CHECK(odd.error().text() == "/number: Give an even number.");
    CHECK(Error{"", "Only this."}.text() == "Only this.");
}

TEST_CASE("a result of something that cannot be copied hands it over") {
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(result).value();
    CHECK(*taken == 7);
}
