#include "tests/coach/letters/letters_support.h"

using namespace letters_test;
using coach::parse_letter_facts;

namespace {

std::string error_at(const std::string& json) {
    const auto parsed = parse_letter_facts(json);
    REQUIRE_FALSE(parsed);
    CHECK_FALSE(parsed.error().message.empty());
    return parsed.error().where;
}

} // namespace

TEST_CASE("letter facts survive being written and read") {
    coach::LetterFacts f = facts();
    f.interview.timezone = "America/New_York";
    f.news = {"I finished the course."};
    f.answer = "First part.\n\nSecond part.";
    f.deadline = coach::Date{2026, 9, 15};
    f.uploaded = true;
    f.conditions.allowed.reset();
    const auto read = parse_letter_facts(coach::to_json(f));
    REQUIRE(read);
    CHECK(read.value() == f);
}

TEST_CASE("facts that cannot be are refused with their place") {
    struct Row {
        const char* json;
        const char* where;
    };
    for (const Row& row : {
             Row{R"({"interview":{"date":"2026-02-31"}})", "/interview/date"},
             Row{R"({"interview":{"date":20261120}})", "/interview/date"},
             Row{R"({"interview":"yesterday"})", "/interview"},
             Row{R"({"interview":{"timezone":"New York!"}})", "/interview/timezone"},
             Row{R"({"interview":{"timezone":"America/Boston"}})", "/interview/timezone"},
             Row{R"({"interview":{"timezone":"america/new_york"}})", "/interview/timezone"},
             Row{R"({"applicant":{"aamc_id":"1234567"}})", "/applicant/aamc_id"},
             Row{R"({"applicant":{"aamc_id":"1234567x"}})", "/applicant/aamc_id"},
             Row{R"({"applicant":{"email":"m@example"}})", "/applicant/email"},
             Row{R"({"applicant":{"email":"m@example.c"}})", "/applicant/email"},
             Row{R"({"applicant":{"email":"m@-example.org"}})", "/applicant/email"},
             Row{R"({"applicant":{"email":"m@exa$mple.org"}})", "/applicant/email"},
             Row{R"({"interview":{"format":"phone"}})", "/interview/format"},
             Row{R"({"program":{"contact_policy":"maybe"}})", "/program/contact_policy"},
             Row{R"({"program":{"contact_policy":true}})", "/program/contact_policy"},
             Row{R"({"program":{"match":"nrmp"}})", "/program/match"},
             Row{R"({"recipient":{"role":"friend"}})", "/recipient/role"},
             Row{R"({"recipient":{"email":"lena at example"}})", "/recipient/email"},
             Row{R"({"recipient":{"email":"a@b>\u000d\u000aBcc: c@d"}})", "/recipient/email"},
             Row{R"({"recipient":{"name":"Lena\u000d\u000aBcc: evil@example.org"}})",
                 "/recipient/name"},
             Row{R"({"recipient":{"name":"Lena\u202Eoz"}})", "/recipient/name"},
             Row{R"({"applicant":{"languages":"Spanish"}})", "/applicant/languages"},
             Row{R"({"details":[1]})", "/details/0"},
             Row{R"({"details":["one","two\nlines"]})", "/details/1"},
             Row{R"({"details":"the clinic"})", "/details"},
             Row{R"({"conditions":{"true":"yes"}})", "/conditions/true"},
             Row{R"({"uploaded":1})", "/uploaded"},
             Row{R"({"deadline":"15 September"})", "/deadline"},
         }) {
        CAPTURE(row.json);
        CHECK(error_at(row.json) == row.where);
    }
}

TEST_CASE("what is no JSON object is refused in a sentence") {
    for (const char* json :
         {"", "nothing", "[]", "\"text\"", "{\"details\":[", "{\"a\":\"\xff\"}"}) {
        CAPTURE(json);
        CHECK(error_at(json).empty());
    }
}

TEST_CASE("empty, blank and null fields count as absent, unknown ones are ignored") {
    const auto read = parse_letter_facts(
        R"({"applicant":{"name":"  ","email":null},"interview":null,"details":["","  "],)"
        R"("surprise":{"deep":[1,2]}})");
    REQUIRE(read);
    CHECK(read.value() == coach::LetterFacts{});
}

TEST_CASE("the salutation comes from a plain name with a title, else it must be given") {
    CHECK(coach::salutation({"Dr.", "Lena Ortiz", "", "", ""}) == "Dr. Ortiz");
    CHECK(coach::salutation({"Dr.", "Ortiz", "", "", ""}) == "Dr. Ortiz");
    CHECK(coach::salutation({"Dr.", "Ana Ortiz Vega", "", "", ""}).empty());
    CHECK(coach::salutation({"", "Lena Ortiz", "", "", ""}).empty());
    for (const char* name : {"van Dyke", "Ortiz, Lena", "Ortiz MD", "Ortiz M.D."}) {
        CAPTURE(name);
        CHECK(coach::salutation({"Dr.", name, "", "", ""}).empty());
    }
    CHECK(coach::salutation({"Dr.", "Ana Ortiz Vega", "Dear Dr. Ortiz Vega,", "", ""}) ==
          "Dr. Ortiz Vega");
}

TEST_CASE("a season runs from July to June") {
    const coach::LetterContent& letters = shipped().letters;
    CHECK(letters.season_of({2026, 11, 20}) == "2026-2027");
    CHECK(letters.season_of({2027, 1, 5}) == "2026-2027");
    CHECK(letters.season_of({2027, 6, 30}) == "2026-2027");
    CHECK(letters.season_of({2027, 7, 1}) == "2027-2028");
}
