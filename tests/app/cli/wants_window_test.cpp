#include "app/cli/command.h"
#include "tests/support/temp_folder.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

using candor::cli::wants_window;

namespace {

namespace fs = std::filesystem;

// A folder that is the current one while the test runs.
class Folder {
public:
    Folder() { fs::current_path(m_folder.path()); }
    ~Folder() { fs::current_path(m_before); }

private:
    candor_test::TempFolder m_folder;
    fs::path m_before = fs::current_path();
};

} // namespace

TEST_CASE("nothing at all, or the window's options, open the window") {
    CHECK(wants_window({}));
    CHECK(wants_window({"--workspace", "desk"}));
    CHECK_FALSE(wants_window({"--help"}));
    CHECK_FALSE(wants_window({"-h"}));
    CHECK_FALSE(wants_window({"--version"}));
}

TEST_CASE("a file that is there opens the window, a word that is no file does not") {
    const Folder folder;
    std::ofstream("my draft.txt") << "One.";
    fs::create_directory("drafts");
    CHECK(wants_window({"my draft.txt"}));
    CHECK(wants_window({"./my draft.txt", "--workspace", "desk"}));
    CHECK_FALSE(wants_window({"missing.txt"}));
    CHECK_FALSE(wants_window({"drafts"}));
    CHECK_FALSE(wants_window({"lnit"}));
}

TEST_CASE("a command comes before a file of the same name") {
    const Folder folder;
    for (const char* name : {"lint", "help"})
        std::ofstream(name) << "One.";
    CHECK_FALSE(wants_window({"lint"}));
    CHECK_FALSE(wants_window({"help"}));
    CHECK(wants_window({"./lint"}));
}
