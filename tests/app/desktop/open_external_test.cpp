#include "app/desktop/open_external.h"

#include <doctest/doctest.h>

#include "tests/app/desktop/stand_in_programs.h"

#include <thread>

namespace {

// Polls until a problem comes up or two seconds are over.
std::vector<coach::Error> problems_of(candor::ExternalPrograms& external,
                                      const StandInPrograms& programs) {
    std::vector<coach::Error> problems;
    for (int i = 0; i < 200 && problems.empty(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        problems = external.poll();
        if (i > 20 && !programs.words_given("xdg-open").empty()) break;
    }
    return problems;
}

} // namespace

TEST_CASE("a mail address reaches the mail program unchanged, quotes and all") {
    StandInPrograms programs;
    programs.add("xdg-open", "exit 0");
    candor::ExternalPrograms external;
    const std::string address = "mailto:m@example.org?subject=It's%20\"$HOME\";%20rm";
    REQUIRE(external.open(address).ok());
    CHECK(problems_of(external, programs).empty());
    CHECK(programs.words_given("xdg-open") == address + "\n");
}

TEST_CASE("a mail program that fails is told about, in plain words") {
    StandInPrograms programs;
    programs.add("xdg-open", "exit 3");
    candor::ExternalPrograms external;
    REQUIRE(external.open("mailto:m@example.org").ok());
    const auto problems = problems_of(external, programs);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().message.find("mail program") != std::string::npos);
    CHECK(external.poll().empty());
}

TEST_CASE("a system without xdg-open says so at once") {
    StandInPrograms programs;
    candor::ExternalPrograms external;
    CHECK_FALSE(external.open("/home/m/letter.eml").ok());
}

TEST_CASE("anything that could be read as an option is refused") {
    StandInPrograms programs;
    programs.add("xdg-open", "exit 0");
    candor::ExternalPrograms external;
    CHECK_FALSE(external.open("--help").ok());
    CHECK_FALSE(external.open("https://example.org").ok());
    CHECK_FALSE(external.open("").ok());
    CHECK(programs.words_given("xdg-open").empty());
}
