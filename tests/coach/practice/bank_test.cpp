#include "coach/practice/subject.h"
#include "coach/text/segment.h"
#include "tests/coach/answer/shipped.h"

#include <set>

using namespace coach;
using coach_test::content_files;
using coach_test::read_content;
using coach_test::shipped;

namespace {

QuestionBank shipped_bank() {
    QuestionBank bank;
    for (const auto& file : content_files("questions")) {
        for (const Error& problem : bank.add(file.string(), read_content(file))) {
            FAIL_CHECK(problem.text());
        }
    }
    return bank;
}

bool about_record(const std::string& question) {
    return asks_about_record(question, shipped_bank(), shipped().checker.matcher());
}

std::string file_with(const std::string& questions) {
    return R"({"theme":"t","title":"T","note":"N","questions":[)" + questions + "]}";
}

const char* const k_question = R"({"id":"q","prompt":"P?","asks":"A.","seconds":30,
    "pitfalls":[],"skeleton":["one"],"also":[]})";

} // namespace

TEST_CASE("the bank that ships has questions for every theme") {
    const QuestionBank bank = shipped_bank();
    CHECK(bank.questions().size() >= 30);
    CHECK(bank.themes().size() >= 7);
    for (const Theme& theme : bank.themes())
        CHECK(bank.in_theme(theme.id).size() >= 3);
    std::set<std::string> prompts;
    for (const Question& question : bank.questions()) {
        CAPTURE(question.id);
        CHECK(prompts.insert(question.prompt).second);
        CHECK_FALSE(question.skeleton.empty());
        CHECK_FALSE(question.also.empty());
        CHECK(count_words(question.asks) <= 15);
    }
}

TEST_CASE("a question is known in other words") {
    const QuestionBank bank = shipped_bank();
    const auto id = [&](const char* words) {
        const Question* found = bank.match(words);
        return found == nullptr ? std::string() : found->id;
    };
    CHECK(id("Tell me about yourself.") == "pf-yourself");
    CHECK(id("Why did you choose our program?") == "pl-why");
    CHECK(id("So, what are your hobbies?") == "pf-life");
    CHECK(id("WHERE ELSE ARE YOU INTERVIEWING?") == "il-where");
    CHECK(id("What is the capital of Peru?").empty());
    CHECK(id("").empty());
}

TEST_CASE("in doubt a question asks about the record") {
    CHECK(about_record(""));
    CHECK(about_record("Tell me about Step 1."));
    CHECK(about_record("How did Step 1 affect you?"));
    CHECK(about_record("What happened there?"));
    CHECK(about_record("Anything in your file you'd like to clarify?"));
    CHECK(about_record("What is your greatest weakness, looking at your exam scores?"));
    CHECK_FALSE(about_record("Tell me about yourself."));
    CHECK_FALSE(about_record("Why our program?"));
    CHECK_FALSE(about_record("What are your greatest strengths?"));
}

TEST_CASE("likeness looks at telling words only") {
    CHECK(likeness("Why this specialty?", "Why this specialty?") == doctest::Approx(1));
    CHECK(likeness("What about the strengths of you?", "Your strengths?") == doctest::Approx(1));
    CHECK(likeness("Why our program?", "Why this city?") < 0.6);
    CHECK(likeness("", "Why?") == doctest::Approx(0));
}

TEST_CASE("a question of the user's own takes the place of the one with its id") {
    QuestionBank bank;
    CHECK(bank.add("a.json", file_with(k_question)).empty());
    std::string other = k_question;
    other.replace(other.find("P?"), 2, "Q?");
    CHECK(bank.add("b.json", file_with(other)).empty());
    REQUIRE(bank.questions().size() == 1);
    CHECK(bank.find("q")->prompt == "Q?");
    CHECK(bank.themes().size() == 1);
}

TEST_CASE("mistakes in a bank are named by place and the rest is kept") {
    QuestionBank bank;
    const auto problems =
        bank.add("mine.json",
                 file_with(std::string(R"({"id":"x","prompt":"","seconds":9000},)") + k_question));
    CHECK(bank.questions().size() == 1);
    REQUIRE_FALSE(problems.empty());
    CHECK(problems.front().where == "mine.json/questions/0/prompt");
    CHECK_FALSE(bank.add("bad.json", "{").empty());
    CHECK_FALSE(bank.add("bad.json", "[]").empty());
    CHECK_FALSE(bank.add("bad.json", R"({"theme":1})").empty());
}
