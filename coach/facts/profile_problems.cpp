#include "coach/facts/profile.h"

#include <algorithm>

namespace coach {
namespace {

class Problems {
public:
    explicit Problems(Date today) : m_today(today) {}

    void check(const Profile& profile);
    std::vector<Error> take() { return std::move(m_found); }

private:
    void add(std::string where, std::string message) {
        m_found.push_back({std::move(where), std::move(message)});
    }
    void check_person(const Profile& profile);
    void check_exam(const Exam& exam, const std::string& where);
    void check_attempt(const Attempt& attempt, const std::string& where);
    void check_order(const Exam& exam, std::size_t index, const std::string& where);
    void check_pace(const Profile& profile);

    template <typename Row>
    void check_repeats(const std::vector<Row>& rows, const std::string& where, const char* message);

    Date m_today;
    std::vector<Error> m_found;
};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_email(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos) return false;
    const std::string_view domain = text.substr(at + 1);
    const std::size_t dot = domain.rfind('.');
    const bool shaped = dot != std::string_view::npos && dot > 0 && dot + 1 < domain.size();
    return shaped && domain.find('@') == std::string_view::npos &&
           text.find_first_of(" \t\r\n<>,;\"") == std::string_view::npos;
}

// "step 1" and " Step  1" are the same exam to a reader.
std::string same_name_key(std::string_view name) {
    std::string key;
    for (const char c : name) {
        if (c == ' ' || c == '\t') continue;
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return key;
}

// Earlier for certain: where one of the two names no month or no day, that part decides nothing.
bool certainly_before(Date a, Date b) {
    if (a.year != b.year) return a.year < b.year;
    if (a.month == 0 || b.month == 0) return false;
    if (a.month != b.month) return a.month < b.month;
    return a.day != 0 && b.day != 0 && a.day < b.day;
}

std::string row_path(const std::string& where, std::size_t index) {
    return where + "/" + std::to_string(index);
}

template <typename Row>
void Problems::check_repeats(const std::vector<Row>& rows, const std::string& where,
                             const char* message) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string key = same_name_key(rows[i].name);
        if (key.empty()) continue;
        for (std::size_t above = 0; above < i; ++above) {
            if (same_name_key(rows[above].name) != key) continue;
            add(row_path(where, i) + "/name", message);
            break;
        }
    }
}

void Problems::check_person(const Profile& profile) {
    if (!profile.email.empty() && !is_email(profile.email)) {
        add("/email", "Write the whole e-mail address, like name@example.org.");
    }
    const std::string& id = profile.aamc_id;
    if (!id.empty() && (id.size() != 8 || !std::all_of(id.begin(), id.end(), is_digit))) {
        add("/aamc_id", "An AAMC ID has eight digits and nothing else.");
    }
    if (!profile.graduation_year.empty() && !graduation_year(profile)) {
        add("/graduation_year", "Write the year with four digits, like 2019.");
    }
}

void Problems::check_attempt(const Attempt& attempt, const std::string& where) {
    const bool known = attempt.result != AttemptResult::Pending;
    if (!attempt.when.empty()) {
        const Result<Date> date = parse_partial_date(attempt.when);
        if (!date) {
            add(where + "/when", date.error().message);
        }
        else if (known && certainly_before(m_today, date.value())) {
            add(where + "/when",
                "This date is still to come. Choose pending, or correct the date.");
        }
    }
    if (!known && !attempt.score.empty()) {
        add(where + "/score", "A pending result has no score yet. Choose passed or not passed.");
    }
}

void Problems::check_order(const Exam& exam, std::size_t index, const std::string& where) {
    const Result<Date> date = parse_partial_date(exam.attempts[index].when);
    if (!date) return;
    for (std::size_t above = 0; above < index; ++above) {
        const Result<Date> before = parse_partial_date(exam.attempts[above].when);
        if (before && certainly_before(date.value(), before.value())) {
            add(where + "/when", "This attempt is earlier than one above it. Check the dates.");
            return;
        }
    }
}

void Problems::check_exam(const Exam& exam, const std::string& where) {
    const bool begun = std::any_of(exam.attempts.begin(), exam.attempts.end(),
                                   [](const Attempt& attempt) { return attempt != Attempt{}; });
    if (exam.name.empty() && begun) {
        add(where + "/name", "Give this exam its name, like Step 1.");
    }
    for (std::size_t i = 0; i < exam.attempts.size(); ++i) {
        const std::string row = row_path(where + "/attempts", i);
        check_attempt(exam.attempts[i], row);
        check_order(exam, i, row);
    }
}

void Problems::check_pace(const Profile& profile) {
    if (!profile.words_per_minute.empty() && !words_per_minute(profile)) {
        add("/words_per_minute", "Write a number from 60 to 260, or leave this empty.");
    }
}

void Problems::check(const Profile& profile) {
    check_person(profile);
    for (std::size_t i = 0; i < profile.exams.size(); ++i) {
        check_exam(profile.exams[i], row_path("/exams", i));
    }
    check_repeats(profile.exams, "/exams", "This exam is already above. Add the attempt there.");
    check_repeats(profile.languages, "/languages", "This language is already above.");
    for (std::size_t i = 0; i < profile.places.size(); ++i) {
        const Place& place = profile.places[i];
        if (place.name.empty() && !place.tie.empty()) {
            add(row_path("/places", i) + "/name", "Name the place, like Hialeah, Florida.");
        }
    }
    check_repeats(profile.places, "/places", "This place is already above.");
    check_pace(profile);
}

} // namespace

std::vector<Error> problems(const Profile& profile, Date today) {
    Problems found(today);
    found.check(profile);
    return found.take();
}

} // namespace coach
