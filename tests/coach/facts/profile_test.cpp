#include "coach/facts/profile.h"

#include <doctest/doctest.h>

#include <random>

using namespace coach;

namespace {

Profile full_profile() {
    Profile profile;
    profile.name = "Maria José Núñez";
    profile.email = "m@example.org";
    profile.aamc_id = "12345678";
    profile.specialty = "internal medicine";
    profile.school = "Universidad de Oriente";
    profile.graduation_year = "2017";
    profile.exams = {
        {"Step 1",
         {{"2023-05", AttemptResult::NotPassed, ""}, {"2024-01-20", AttemptResult::Passed, ""}}},
        {"Step 2 CK", {{"2026", AttemptResult::Pending, ""}}}};
    profile.languages = {{"Spanish", LanguageLevel::Native}, {"Guaraní", LanguageLevel::Basic}};
    profile.places = {{"Hialeah, Florida", "two years in the free clinic"}};
    profile.visa = VisaNeed::J1;
    profile.words_per_minute = "128";
    return profile;
}

std::string random_text(std::mt19937& random) {
    constexpr const char* k_pieces[] = {"a", "Ł", "\"", "\\", "\n", "\0x", "🩺", "/", "{", " "};
    std::string text;
    for (auto left = random() % 6; left > 0; --left)
        text += k_pieces[random() % 10];
    return text;
}

Profile random_profile(std::mt19937& random) {
    Profile profile;
    for (std::string* field :
         {&profile.name, &profile.email, &profile.aamc_id, &profile.specialty, &profile.school,
          &profile.graduation_year, &profile.words_per_minute}) {
        *field = random_text(random);
    }
    for (auto i = random() % 4; i > 0; --i) {
        Exam& exam = profile.exams.emplace_back(Exam{random_text(random), {}});
        for (auto k = random() % 4; k > 0; --k) {
            exam.attempts.push_back({random_text(random), static_cast<AttemptResult>(random() % 3),
                                     random_text(random)});
        }
        profile.languages.push_back(
            {random_text(random), static_cast<LanguageLevel>(random() % 5)});
        profile.places.push_back({random_text(random), random_text(random)});
    }
    profile.visa = static_cast<VisaNeed>(random() % 5);
    return profile;
}

} // namespace

TEST_CASE("a profile written as JSON reads back the same") {
    const Profile profile = full_profile();
    const Result<Profile> back = parse_profile(to_json(profile));
    REQUIRE(back);
    CHECK(back.value() == profile);
}

TEST_CASE("any profile reads back the same, whatever was typed into it") {
    std::mt19937 random(20261122);
    for (int i = 0; i < 500; ++i) {
        const Profile profile = random_profile(random);
        const Result<Profile> back = parse_profile(to_json(profile));
        REQUIRE(back);
        REQUIRE(back.value() == profile);
    }
}

TEST_CASE("bytes that are not UTF-8 do not stop a profile from being written") {
    Profile profile;
    profile.name = "Nu\xf1"
                   "ez";
    const Result<Profile> back = parse_profile(to_json(profile));
    REQUIRE(back);
    CHECK(back->name == "Nu\xef\xbf\xbd"
                        "ez");
}

TEST_CASE("missing fields keep their defaults") {
    const Result<Profile> profile = parse_profile(R"({"name":"Ana","school":null})");
    REQUIRE(profile);
    Profile expected;
    expected.name = "Ana";
    CHECK(profile.value() == expected);
}

TEST_CASE("a mistake in the JSON is named by its pointer") {
    struct Row {
        const char* json;
        const char* where;
    };
    for (const Row& row :
         {Row{"[]", ""}, Row{R"({"name":7})", "/name"}, Row{R"({"exams":{}})", "/exams"},
          Row{R"({"exams":["x"]})", "/exams/0"},
          Row{R"({"exams":[{},{"attempts":[{"when":1}]}]})", "/exams/1/attempts/0/when"},
          Row{R"({"languages":[{"level":"fluent"}]})", "/languages/0/level"},
          Row{R"({"visa":"maybe"})", "/visa"}, Row{"{", ""}}) {
        CAPTURE(row.json);
        const Result<Profile> profile = parse_profile(row.json);
        REQUIRE_FALSE(profile);
        CHECK(profile.error().where == row.where);
        CHECK(profile.error().message.size() > 10);
    }
}

TEST_CASE("a date may be a day, a month or a year, and must exist") {
    CHECK(parse_partial_date("2024-05-14").value() == Date{2024, 5, 14});
    CHECK(parse_partial_date("2024-05").value() == Date{2024, 5, 0});
    CHECK(parse_partial_date("2024").value() == Date{2024, 0, 0});
    for (const char* wrong : {"", "24", "2024-13", "2024-02-30", "2024-5", "May 2024", "2024-05-",
                              "0000", "2024-05-14 "}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_partial_date(wrong));
    }
}

TEST_CASE("years and paces are numbers only when they are sound") {
    Profile profile;
    CHECK_FALSE(graduation_year(profile));
    CHECK_FALSE(words_per_minute(profile));
    profile.graduation_year = "2017";
    profile.words_per_minute = "128";
    CHECK(graduation_year(profile) == 2017);
    CHECK(words_per_minute(profile) == 128);
    for (const char* wrong : {"201", "17", "2017a", " 2017", "99999999999", "-140", "20.5"}) {
        profile.graduation_year = profile.words_per_minute = wrong;
        CAPTURE(wrong);
        CHECK_FALSE(graduation_year(profile));
        if (std::string_view(wrong) != "201") CHECK_FALSE(words_per_minute(profile));
    }
}
