#include "coach/base/date.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace coach {
namespace {

constexpr std::array<std::string_view, 12> k_months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> k_weekdays = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

bool read_digits(std::string_view text, std::size_t at, std::size_t count, int& out) {
    out = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return false;
        out = out * 10 + (text[i] - '0');
    }
    return true;
}

std::chrono::year_month_day to_chrono(Date date) {
    return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
           std::chrono::day{static_cast<unsigned>(date.day)};
}

} // namespace

Result<Date> parse_date(std::string_view text) {
    Date date;
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                        read_digits(text, 0, 4, date.year) && read_digits(text, 5, 2, date.month) &&
                        read_digits(text, 8, 2, date.day);
    if (!shaped) {
        return Error{"", "\"" + std::string(text) + "\" is not a date. Write it as 2026-11-20."};
    }
    if (date.year < 1900 || date.year > 2200 || !to_chrono(date).ok()) {
        return Error{"", "The date " + std::string(text) + " does not exist. Check day and month."};
    }
    return date;
}

std::string to_iso(Date date) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year % 10000, date.month % 100,
                  date.day % 100);
    return text;
}

std::string to_words(Date date) {
    return std::to_string(date.day) + " " + std::string(month_name(date.month)) + " " +
           std::to_string(date.year);
}

std::string_view month_name(int month) {
    return month >= 1 && month <= 12 ? k_months[static_cast<std::size_t>(month - 1)] : "";
}

std::string_view weekday_name(Date date) {
    const std::chrono::weekday day{std::chrono::sys_days{to_chrono(date)}};
    return k_weekdays[day.c_encoding()];
}

std::int64_t days_from_epoch(Date date) {
    return std::chrono::sys_days{to_chrono(date)}.time_since_epoch().count();
}

Date date_from_days(std::int64_t days) {
    const std::chrono::year_month_day ymd{
        std::chrono::sys_days{std::chrono::days{static_cast<int>(days)}}};
    return {int{ymd.year()}, static_cast<int>(unsigned{ymd.month()}),
            static_cast<int>(unsigned{ymd.day()})};
}

Date utc_date(UnixMillis moment) {
    constexpr std::int64_t k_day = 24 * 60 * 60 * std::int64_t{1000};
    const std::int64_t days = moment / k_day - (moment % k_day < 0 ? 1 : 0);
    return date_from_days(days);
}

} // namespace coach
