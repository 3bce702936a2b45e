#include "app/desktop/open_external.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

namespace fs = std::filesystem;

namespace {

// A folder that is the whole PATH, with a stand-in for xdg-open that writes down what it was given.
class FakeOpener {
public:
    explicit FakeOpener(int exit_status) {
        m_folder = fs::temp_directory_path() / ("candor-open-" + std::to_string(counter()));
        fs::create_directories(m_folder);
        const fs::path program = m_folder / "xdg-open";
        std::ofstream(program) << "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" << given_file().string()
                               << "'\nexit " << exit_status << "\n";
        fs::permissions(program, fs::perms::owner_all);
        m_path = std::getenv("PATH");
        setenv("PATH", m_folder.c_str(), 1);
    }
    ~FakeOpener() {
        setenv("PATH", m_path.c_str(), 1);
        fs::remove_all(m_folder);
    }

    void take_away() { fs::remove(m_folder / "xdg-open"); }

    std::string given() const {
        std::ifstream file(given_file());
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    fs::path given_file() const { return m_folder / "given"; }
    static long counter() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

    fs::path m_folder;
    std::string m_path;
};

// Polls until a problem comes up or two seconds are over.
std::vector<coach::Error> problems_of(candor::ExternalPrograms& external,
                                      const FakeOpener& opener) {
    std::vector<coach::Error> problems;
    for (int i = 0; i < 200 && problems.empty(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        problems = external.poll();
        if (i > 20 && !opener.given().empty()) break;
    }
    return problems;
}

} // namespace

TEST_CASE("a mail address reaches the mail program unchanged, quotes and all") {
    FakeOpener opener{0};
    candor::ExternalPrograms external;
    const std::string address = "mailto:m@example.org?subject=It's%20\"$HOME\";%20rm";
    REQUIRE(external.open(address).ok());
    CHECK(problems_of(external, opener).empty());
    CHECK(opener.given() == address + "\n");
}

TEST_CASE("a mail program that fails is told about, in plain words") {
    FakeOpener opener{3};
    candor::ExternalPrograms external;
    REQUIRE(external.open("mailto:m@example.org").ok());
    const auto problems = problems_of(external, opener);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().message.find("mail program") != std::string::npos);
    CHECK(external.poll().empty());
}

TEST_CASE("a system without xdg-open says so at once") {
    FakeOpener opener{0};
    opener.take_away();
    candor::ExternalPrograms external;
    CHECK_FALSE(external.open("/home/m/letter.eml").ok());
}

TEST_CASE("anything that could be read as an option is refused") {
    FakeOpener opener{0};
    candor::ExternalPrograms external;
    CHECK_FALSE(external.open("--help").ok());
    CHECK_FALSE(external.open("https://example.org").ok());
    CHECK_FALSE(external.open("").ok());
    CHECK(opener.given().empty());
}
