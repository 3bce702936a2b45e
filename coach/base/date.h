#pragma once

// A calendar date without a time or a zone: interview days, exam days, dates of sources.
//
//     Result<Date> d = parse_date("2026-11-20");     // 2026-02-31 is an error, not 3 March
//     weekday_name(d.value());                       // "Friday"

#include "coach/base/clock.h"
#include "coach/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace coach {

struct Date {
    int year = 0;
    int month = 0; // 1-12
    int day = 0;   // 1-31

    auto operator<=>(const Date&) const = default;
};

// Reads exactly YYYY-MM-DD, years 1900-2200; an impossible date is an error.
Result<Date> parse_date(std::string_view text);

std::string to_iso(Date date);            // "2026-11-20"
std::string to_words(Date date);          // "20 November 2026"
std::string_view month_name(int month);   // "November"
std::string_view weekday_name(Date date); // "Friday"
std::int64_t days_from_epoch(Date date);  // 1970-01-01 is 0
Date date_from_days(std::int64_t days);
Date utc_date(UnixMillis moment);

} // namespace coach
