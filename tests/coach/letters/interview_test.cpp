#include "coach/letters/interview.h"

#include <doctest/doctest.h>

TEST_CASE("an interview survives being written and read, without the applicant") {
    coach::InterviewRecord record;
    record.facts.program = {"St. Brigid", "", coach::ContactPolicy::NotStated,
                            coach::MatchSystem::Nrmp};
    record.facts.details = {"the asthma van"};
    coach::set_date(record, "2026-11-20");
    coach::set_email(record, "l@example.org");
    record.thank_you = {coach::FollowUpState::Sent, "2026-11-21", "letter-3"};
    record.first_choice = {coach::FollowUpState::NotSending, "", ""};
    record.variation = 2;
    const auto read = coach::parse_interview(coach::to_json(record));
    REQUIRE(read);
    CHECK(read.value() == record);

    record.facts.applicant.name = "Ana";
    CHECK(coach::parse_interview(coach::to_json(record)).value().facts.applicant.name.empty());
}

TEST_CASE("what is half typed is kept, and the facts stay sound") {
    coach::InterviewRecord record;
    coach::set_date(record, "2026-11-");
    coach::set_email(record, "l@");
    CHECK_FALSE(record.facts.interview.date);
    CHECK(record.facts.recipient.email.empty());
    const auto read = coach::parse_interview(coach::to_json(record));
    REQUIRE(read);
    CHECK(read->date_text == "2026-11-");
    CHECK(read->email_text == "l@");
    coach::set_date(record, "2026-11-20");
    CHECK(record.facts.interview.date == coach::Date{2026, 11, 20});
    coach::set_date(record, "");
    CHECK_FALSE(record.facts.interview.date);
}

TEST_CASE("a record that cannot be read is an error in a sentence") {
    CHECK_FALSE(coach::parse_interview("{"));
    CHECK_FALSE(coach::parse_interview("[]"));
    CHECK_FALSE(coach::parse_interview(R"({"variation":"two"})"));
    CHECK_FALSE(coach::parse_interview(R"({"facts":{"details":1}})"));
}

TEST_CASE("the best day for a note is counted from the interview") {
    CHECK(coach::best_by({2026, 11, 20}, 2) == coach::Date{2026, 11, 22});
    CHECK(coach::best_by({2026, 12, 31}, 2) == coach::Date{2027, 1, 2});
}

TEST_CASE("the writer of a letter comes from the profile, with languages at good or better") {
    coach::Profile profile;
    profile.name = "Ana Ruiz";
    profile.email = "not yet an address";
    profile.languages = {{"Spanish", coach::LanguageLevel::Native},
                         {"French", coach::LanguageLevel::Basic},
                         {"Creole", coach::LanguageLevel::Good}};
    const coach::LetterApplicant applicant = coach::letter_applicant(profile);
    CHECK(applicant.name == "Ana Ruiz");
    CHECK(applicant.email.empty());
    CHECK(applicant.languages == std::vector<std::string>{"Spanish", "Creole"});
}
