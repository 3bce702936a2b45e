#include "tests/coach/letters/letters_support.h"

#include "coach/text/segment.h"

#include <set>

using namespace letters_test;
using coach::LetterKind;

TEST_CASE("the example of every kind gives a ready letter without findings above a hint") {
    for (const LetterKind kind : coach::letter_kinds()) {
        CAPTURE(coach::letter_kind_name(kind));
        for (int variation = 0; variation < 4; ++variation) {
            const coach::Letter letter = compose(kind, example(kind), {{}, variation});
            INFO(reasons(letter));
            CHECK(letter.ready);
            CHECK_FALSE(letter.subject.empty());
            CHECK(has(letter.body, "Dear "));
            CHECK_FALSE(has(letter.body, "{"));
            CHECK_FALSE(has(letter.body, "["));
            for (const coach::Finding& finding : letter.findings) {
                CHECK(finding.severity == coach::Severity::Hint);
            }
        }
    }
}

TEST_CASE("taking any needed field away leaves a draft with a visible hole, and names the field") {
    for (const LetterKind kind : coach::letter_kinds()) {
        for (const coach::LetterNeed& need : shipped().letters.letter(kind).needs) {
            CAPTURE(coach::letter_kind_name(kind));
            CAPTURE(need.field);
            coach::LetterFacts f = example(kind);
            if (need.field == "/applicant/name")
                f.applicant.name.clear();
            else if (need.field == "/applicant/specialty")
                f.applicant.specialty.clear();
            else if (need.field == "/program/name")
                f.program.name.clear();
            else if (need.field == "/interview/date")
                f.interview.date.reset();
            else if (need.field == "/recipient/name")
                f.recipient.name.clear();
            else if (need.field == "/recipient/salutation")
                f.recipient.title.clear();
            else if (need.field == "/details/0")
                f.details.clear();
            else if (need.field == "/news/0")
                f.news.clear();
            else if (need.field == "/question")
                f.question.clear();
            else if (need.field == "/asked")
                f.asked.clear();
            else if (need.field == "/answer")
                f.answer.clear();
            else if (need.field == "/together")
                f.together.clear();
            else if (need.field == "/deadline")
                f.deadline.reset();
            else
                FAIL("this test does not know the field");
            const coach::Letter letter = compose(kind, f);
            CHECK_FALSE(letter.ready);
            CHECK_FALSE(letter.refused);
            CHECK(is_missing(letter, need.field));
            CHECK(has(letter.body, "["));
        }
    }
}

TEST_CASE("a thank-you says who, when and what, in the applicant's own words") {
    const coach::Letter letter = thank_you(facts());
    INFO(reasons(letter));
    REQUIRE(letter.ready);
    CHECK(has(letter.body, "Dear Dr. Ortiz,"));
    CHECK(has(letter.body, "Friday, November 20"));
    CHECK(has(letter.body, facts().details[0]));
    CHECK(has(letter.body, facts().fit[0]));
    CHECK(has(letter.body, "María José Núñez"));
    CHECK(letter.words == coach::count_words(letter.body));
    REQUIRE(letter.marks.size() == 2);
    CHECK(letter.body.substr(letter.marks[0].span.start, letter.marks[0].span.size()) ==
          facts().details[0]);
    CHECK(letter.marks[0].field == "/details/0");
    CHECK(letter.marks[1].field == "/fit/0");
}

TEST_CASE("the shortest thank-you is long enough, a very long one is not ready") {
    coach::LetterFacts f = facts();
    f.program.name = "Harborview";
    f.recipient.name = "Ortiz";
    f.applicant.name = "Ana";
    f.details = {"night float"};
    for (const char* fit : {"", "Spanish"}) {
        f.fit.assign(*fit == '\0' ? 0 : 1, fit);
        for (int variation = 0; variation < 12; ++variation) {
            const coach::Letter letter = compose(LetterKind::ThankYou, f, {{}, variation});
            INFO(reasons(letter));
            CHECK(letter.ready);
            CHECK(letter.words >= 40);
        }
    }
    f.details = {"the asthma clinic"};
    for (int i = 0; i < 60; ++i)
        f.details[0] += " and its hall";
    const coach::Letter letter = thank_you(f);
    CHECK_FALSE(letter.ready);
    CHECK(is_missing(letter, "/details/0"));
}

TEST_CASE("the shortest first choice has fifty words") {
    coach::LetterFacts f = facts();
    f.program.name = "Harborview";
    f.applicant.name = "Ana";
    f.fit.clear();
    f.details = {"night float"};
    for (int variation = 0; variation < 12; ++variation) {
        const coach::Letter letter = compose(LetterKind::FirstChoice, f, {{}, variation});
        INFO(reasons(letter));
        CHECK(letter.ready);
        CHECK(letter.words >= 50);
    }
}

TEST_CASE("details that are a clause, a general phrase, a score or a ranking are not ready") {
    for (const char* detail : {
             "your great program",
             "the program",
             "Harborview",
             "the internal medicine program in Hialeah",
             "everything",
             "research opportunities",
             "we talked about the asthma clinic",
             "I enjoyed the asthma clinic",
             "the asthma clinic is open on Saturdays",
             "The clinic opens on Saturdays. I liked that",
             "my failed Step 1 and how you said it does not matter",
             "how you look at USMLE scores",
             "my low score",
             "how you would rank me",
             "why Harborview is my first choice",
             "your rank list",
         }) {
        CAPTURE(detail);
        coach::LetterFacts f = facts();
        f.details = {detail};
        const coach::Letter letter = thank_you(f);
        CHECK_FALSE(letter.ready);
        CHECK(is_missing(letter, "/details/0"));
    }
}

TEST_CASE("real details are ready, however they are built") {
    for (const char* detail : {
             "the Saturday asthma clinic and how interns run its first hour",
             "how the night team writes its list by hand",
             "The school van that visits three neighborhoods",
             "what surprised you in your own intern year on the burn unit",
             "the map of home visits on your wall.",
             "your work on sickle cell pain in teenagers",
             "the checklist your residents have written for sepsis",
             "night float and the 4 a.m. coffee round",
             "the pain score that the nurses draw for children",
             "Dr. Achebe's ultrasound hour",
         }) {
        CAPTURE(detail);
        coach::LetterFacts f = facts();
        f.details = {detail};
        const coach::Letter letter = thank_you(f);
        INFO(reasons(letter));
        CHECK(letter.ready);
    }
}

TEST_CASE("a phrase is set into the sentence without its capital and full stop") {
    coach::LetterFacts f = facts();
    f.details = {"The map of home visits on your wall."};
    const coach::Letter letter = thank_you(f);
    CHECK(has(letter.body, "telling me about the map of home visits on your wall."));
    CHECK_FALSE(has(letter.body, "wall.."));
}

TEST_CASE("several details are joined so that each still completes the sentence") {
    coach::LetterFacts f = facts();
    f.details = {"the asthma van", "the map of home visits", "night float on the burn unit"};
    const coach::Letter letter = thank_you(f);
    INFO(reasons(letter));
    CHECK(letter.ready);
    CHECK(has(letter.body, "about the asthma van, about the map of home visits, and about night "
                           "float on the burn unit"));
}

TEST_CASE("the same facts give the same letter, other facts other wordings") {
    CHECK(thank_you(facts()).body == thank_you(facts()).body);
    std::set<std::string> openings;
    for (const char* name : {"Lena Ortiz", "Samuel Achebe", "Wen Li", "Paula Reyes", "Ida Holm",
                             "Omar Aziz", "Noor Siddiqui", "Amy Bell"}) {
        coach::LetterFacts f = facts();
        f.recipient.name = name;
        const std::string body = thank_you(f).body;
        const std::size_t start = body.find("Thank you");
        openings.insert(body.substr(start, body.find("about", start) - start));
    }
    CHECK(openings.size() >= 3);
    const coach::Letter first = thank_you(facts());
    const coach::Letter other = compose(LetterKind::ThankYou, facts(), {{}, 1});
    CHECK(first.body != other.body);
    CHECK(first.subject != other.subject);
}

TEST_CASE("a question needs its mark, and must not ask for a place") {
    coach::LetterFacts f = example(LetterKind::Question);
    f.question = "I wonder about the ultrasound elective";
    CHECK(is_missing(compose(LetterKind::Question, f), "/question"));
    f.question = "Could you tell me where I stand on your list?";
    const coach::Letter letter = compose(LetterKind::Question, f);
    CHECK(letter.refused);
    CHECK(letter.body.empty());
    CHECK(letter.missing.front().field == "/question");
}

TEST_CASE("braces in the applicant's words stay as they are") {
    coach::LetterFacts f = facts();
    f.details = {"the {program} sticker and the { on the asthma van"};
    f.applicant.aamc_id = "{details}{";
    const coach::Letter letter = thank_you(f);
    CHECK(has(letter.body, "the {program} sticker and the { on the asthma van"));
    CHECK(has(letter.body, "AAMC ID {details}{"));
}
