#include "coach/facts/profile.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace coach;

namespace {

constexpr Date k_today{2026, 11, 22};

// "where: message" of every problem, or nothing.
std::vector<std::string> found(const Profile& profile) {
    std::vector<std::string> places;
    for (const Error& problem : problems(profile, k_today))
        places.push_back(problem.where);
    return places;
}

using Places = std::vector<std::string>;

Profile with_attempts(std::vector<Attempt> attempts) {
    Profile profile;
    profile.exams = {{"Step 1", std::move(attempts)}};
    return profile;
}

} // namespace

TEST_CASE("an empty profile has no problems") {
    CHECK(found({}) == Places{});
}

TEST_CASE("a row with nothing in it has no problems") {
    Profile profile;
    profile.exams.push_back({});
    profile.exams.push_back({"", {Attempt{}}});
    profile.languages.push_back({});
    profile.places.push_back({});
    CHECK(found(profile) == Places{});
}

TEST_CASE("an e-mail address must be whole") {
    Profile profile;
    for (const char* good : {"m@example.org", "maria.nunez+match@uni.edu.cu", "ü@beispiel.de"}) {
        profile.email = good;
        CAPTURE(good);
        CHECK(found(profile) == Places{});
    }
    for (const char* wrong : {"m", "@example.org", "m@example", "m@.org", "m@x.", "a@b@c.org",
                              "m @example.org", "m@example.org\nBcc: x@y.org", "<m@example.org>"}) {
        profile.email = wrong;
        CAPTURE(wrong);
        CHECK(found(profile) == Places{"/email"});
    }
}

TEST_CASE("numbers that do not fit are named in the order of the cards") {
    Profile profile;
    profile.aamc_id = "1234567";
    profile.graduation_year = "19";
    profile.words_per_minute = "20";
    CHECK(found(profile) == Places{"/aamc_id", "/graduation_year", "/words_per_minute"});
    profile.aamc_id = "1234567x";
    CHECK(found(profile).front() == "/aamc_id");
}

TEST_CASE("a result that is known cannot lie in the future") {
    CHECK(found(with_attempts({{"2026-11-22", AttemptResult::Passed, ""}})) == Places{});
    CHECK(found(with_attempts({{"2026-11", AttemptResult::Passed, ""}})) == Places{});
    CHECK(found(with_attempts({{"2026-11-23", AttemptResult::Passed, ""}})) ==
          Places{"/exams/0/attempts/0/when"});
    CHECK(found(with_attempts({{"2026-12", AttemptResult::NotPassed, ""}})) ==
          Places{"/exams/0/attempts/0/when"});
    CHECK(found(with_attempts({{"2027", AttemptResult::Pending, ""}})) == Places{});
}

TEST_CASE("an attempt cannot come before the one above it") {
    const Attempt second{"2024-01", AttemptResult::Passed, ""};
    CHECK(found(with_attempts({{"2023-05-02", AttemptResult::NotPassed, ""}, second})) == Places{});
    CHECK(found(with_attempts({{"2024", AttemptResult::NotPassed, ""}, second})) == Places{});
    CHECK(found(with_attempts({{"2024-02", AttemptResult::NotPassed, ""}, second})) ==
          Places{"/exams/0/attempts/1/when"});
}

TEST_CASE("a pending result has no score") {
    CHECK(found(with_attempts({{"2026-10", AttemptResult::Pending, "214"}})) ==
          Places{"/exams/0/attempts/0/score"});
    CHECK(found(with_attempts({{"2026-10", AttemptResult::Passed, "214"}})) == Places{});
}

TEST_CASE("attempts need an exam, and a tie needs a place") {
    Profile profile;
    profile.exams = {{"", {{"2024", AttemptResult::Passed, ""}}}};
    profile.places = {{"", "family"}};
    CHECK(found(profile) == Places{"/exams/0/name", "/places/0/name"});
}

TEST_CASE("nothing is listed twice") {
    Profile profile;
    profile.exams = {{"Step 1", {}}, {"step  1", {}}};
    profile.languages = {{"Spanish", {}}, {"Hindi", {}}, {"SPANISH", {}}};
    profile.places = {{"Miami", ""}, {"Tampa", ""}};
    CHECK(found(profile) == Places{"/exams/1/name", "/languages/2/name"});
}

TEST_CASE("every problem is said in at most fifteen words") {
    Profile profile;
    profile.email = profile.aamc_id = profile.graduation_year = profile.words_per_minute = "x";
    profile.exams = {
        {"", {{"2028", AttemptResult::Passed, ""}, {"x", AttemptResult::Pending, "1"}}},
        {"A", {{"2025", AttemptResult::Passed, ""}, {"2024", AttemptResult::Passed, ""}}},
        {"A", {}}};
    profile.languages = {{"B", {}}, {"B", {}}};
    profile.places = {{"C", ""}, {"C", ""}, {"", "D"}};
    const std::vector<Error> all = problems(profile, k_today);
    CHECK(all.size() == 13);
    for (const Error& problem : all) {
        CAPTURE(problem.message);
        CHECK(std::count(problem.message.begin(), problem.message.end(), ' ') < 15);
    }
}
