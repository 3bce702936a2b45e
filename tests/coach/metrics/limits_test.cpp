#include "coach/metrics/limits.h"

#include <doctest/doctest.h>

using namespace coach;

TEST_CASE("a limit comes with its source, and a later file overrides it by id") {
    Limits limits;
    CHECK(limits
              .add("limits.json", R"({"limits":{"page":{"value":3500,"unit":"characters",
                  "source":"one page","date":"2024","confidence":"low"}}})")
              .empty());
    REQUIRE(limits.find("page") != nullptr);
    CHECK(limits.find("page")->source == "one page");
    CHECK(limits.add("mine.json", R"({"limits":{"page":{"value":3600}}})").empty());
    CHECK(limits.value("page") == 3600);
    CHECK(limits.value("unknown", 7) == 7);
}

TEST_CASE("a wrong limits file names each mistake and keeps the good entries") {
    Limits limits;
    const auto problems =
        limits.add("limits.json", R"({"limits":{"a":{"value":"many"},"b":7,"c":{"value":1}}})");
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].find("/limits/a") != std::string::npos);
    CHECK(limits.value("c") == 1);
    for (const char* broken : {"", "[]", "{\"limits\":3}", "\xFF", "{\"limits\":"}) {
        CHECK(limits.add("limits.json", broken).size() == 1);
    }
}
