#include "coach/facts/profile.h"

#include <algorithm>
#include <charconv>

namespace coach {
namespace {

std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (text.empty() || error != std::errc{} || stop != end) return std::nullopt;
    return number;
}

// A year or a month is checked as the first day in it, so that only parse_date knows the calendar.
std::string first_day_of(std::string_view text) {
    if (text.size() == 4) return std::string(text) + "-01-01";
    if (text.size() == 7) return std::string(text) + "-01";
    return std::string(text);
}

} // namespace

Result<Date> parse_partial_date(std::string_view text) {
    Result<Date> date = parse_date(first_day_of(text));
    if (!date) {
        return Error{"", "Write this date as 2024-05-14, 2024-05 or 2024."};
    }
    if (text.size() < 10) date->day = 0;
    if (text.size() < 7) date->month = 0;
    return date;
}

std::optional<int> graduation_year(const Profile& profile) {
    constexpr int k_first_year = 1950;
    constexpr int k_last_year = 2100;
    const std::optional<int> year = whole_number(profile.graduation_year);
    if (!year || *year < k_first_year || *year > k_last_year) return std::nullopt;
    return year;
}

std::optional<int> words_per_minute(const Profile& profile) {
    constexpr int k_slowest = 60;
    constexpr int k_fastest = 260;
    const std::optional<int> pace = whole_number(profile.words_per_minute);
    if (!pace || *pace < k_slowest || *pace > k_fastest) return std::nullopt;
    return pace;
}

std::string_view to_word(AttemptResult result) {
    switch (result) {
    case AttemptResult::Passed:
        return "passed";
    case AttemptResult::NotPassed:
        return "not-passed";
    case AttemptResult::Pending:
        break;
    }
    return "pending";
}

std::string_view to_word(LanguageLevel level) {
    switch (level) {
    case LanguageLevel::Native:
        return "native";
    case LanguageLevel::Advanced:
        return "advanced";
    case LanguageLevel::Good:
        break;
    case LanguageLevel::Fair:
        return "fair";
    case LanguageLevel::Basic:
        return "basic";
    }
    return "good";
}

std::string_view to_word(VisaNeed visa) {
    switch (visa) {
    case VisaNeed::NotSaid:
        break;
    case VisaNeed::NotNeeded:
        return "not-needed";
    case VisaNeed::J1:
        return "j-1";
    case VisaNeed::H1B:
        return "h-1b";
    case VisaNeed::Either:
        return "either";
    }
    return "not-said";
}

} // namespace coach
