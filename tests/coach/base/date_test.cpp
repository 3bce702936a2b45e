#include "coach/base/date.h"

#include <doctest/doctest.h>

using namespace coach;

TEST_CASE("a date is read as year, month and day") {
    const Result<Date> date = parse_date("2026-11-20");
    REQUIRE(date.ok());
    CHECK(date.value() == Date{2026, 11, 20});
    CHECK(to_iso(date.value()) == "2026-11-20");
    CHECK(to_words(date.value()) == "20 November 2026");
    CHECK(weekday_name(date.value()) == "Friday");
}

TEST_CASE("a day that the calendar does not have is refused by name") {
    for (const char* text :
         {"2026-02-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31"}) {
        const Result<Date> date = parse_date(text);
        REQUIRE_FALSE(date.ok());
        CHECK(date.error().message.find(text) != std::string::npos);
    }
    CHECK(parse_date("2028-02-29").ok());
}

TEST_CASE("anything that is not written as a date says how to write one") {
    for (const char* text : {"", "20.11.2026", "2026-1-2", "2026-11-2x", " 2026-11-20", "soon"}) {
        const Result<Date> date = parse_date(text);
        REQUIRE_FALSE(date.ok());
        CHECK(date.error().message.find("2026-11-20") != std::string::npos);
    }
}

TEST_CASE("days from the epoch go there and back over leap years") {
    CHECK(days_from_epoch({1970, 1, 1}) == 0);
    CHECK(days_from_epoch({2000, 3, 1}) - days_from_epoch({2000, 2, 28}) == 2);
    for (std::int64_t days = -30000; days < 80000; days += 37) {
        CHECK(days_from_epoch(date_from_days(days)) == days);
    }
}

TEST_CASE("a moment before 1970 belongs to the day that it lies in") {
    CHECK(utc_date(0) == Date{1970, 1, 1});
    CHECK(utc_date(-1) == Date{1969, 12, 31});
    CHECK(utc_date(86'400'000 - 1) == Date{1970, 1, 1});
    CHECK(utc_date(86'400'000) == Date{1970, 1, 2});
}
