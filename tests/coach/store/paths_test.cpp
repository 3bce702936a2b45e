#include "coach/store/paths.h"

#include <doctest/doctest.h>

using coach::find_paths;

TEST_CASE("without a choice the workspace lies in the user's data folder") {
    CHECK(find_paths({"/home/ana", "", ""}, "")->folder == "/home/ana/.local/share/candor");
    CHECK(find_paths({"/home/ana", "/data", ""}, "")->folder == "/data/candor");
}

TEST_CASE("a data folder that is not absolute is ignored") {
    CHECK(find_paths({"/home/ana", "data", "conf"}, "")->folder == "/home/ana/.local/share/candor");
    CHECK(find_paths({"/home/ana", "", "conf"}, "")->config_folder == "/home/ana/.config/candor");
}

TEST_CASE("a chosen folder wins and needs no home") {
    const auto paths = find_paths({"", "/data", ""}, "/media/stick/match/");
    REQUIRE(paths);
    CHECK(paths->folder == "/media/stick/match");
    CHECK(paths->database == "/media/stick/match/candor.db");
    CHECK(paths->config_folder.empty());
    CHECK(find_paths({}, "match")->database == "match/candor.db");
    CHECK(find_paths({}, "/")->folder == "/");
}

TEST_CASE("without home and choice there is one sentence that says what to do") {
    const auto paths = find_paths({}, "");
    REQUIRE_FALSE(paths);
    CHECK(paths.error().text().find("--workspace") != std::string::npos);
}

TEST_CASE("the user's own packs lie in the configuration folder") {
    CHECK(find_paths({"/home/ana", "", ""}, "x")->config_folder == "/home/ana/.config/candor");
    CHECK(find_paths({"/home/ana", "", "/etc/ana"}, "x")->config_folder == "/etc/ana/candor");
}
