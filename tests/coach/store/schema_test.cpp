#include "coach/store/schema.h"
#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>

#include <filesystem>

using namespace coach;
using namespace store_test;

namespace {

// A workspace as the program of that version left it, with a profile and a text in it.
void make_version(const std::string& file, std::size_t version) {
    for (const char* step : schema_steps().first(version))
        REQUIRE(sql(file, step) == "");
    sql(file,
        "PRAGMA application_id = 0x436e6472; PRAGMA user_version = " + std::to_string(version));
    sql(file, R"(INSERT INTO profile VALUES (1, '{"name":"Ana"}', 5))");
    sql(file, "INSERT INTO settings VALUES ('window.theme', 'dark')");
    sql(file, "INSERT INTO texts VALUES (7, 'statement', 'Draft', 'Call me', '', 1, 2)");
}

} // namespace

TEST_CASE("a workspace of every earlier version is brought to this one with all that is in it") {
    for (std::size_t version = 1; version <= schema_steps().size(); ++version) {
        CAPTURE(version);
        const TempFolder folder;
        std::filesystem::create_directories(folder.paths().folder);
        make_version(folder.paths().database, version);
        {
            Workspace workspace = open_in(folder);
            CHECK(workspace.load_profile()->name == "Ana");
            CHECK(workspace.setting("window.theme").value() == "dark");
            CHECK(workspace.load_text("text-7")->text == "Call me");
            CHECK(workspace.create_text("statement", "", "")->id == "text-8");
            const std::string letter = workspace.create_draft({}).value().id;
            CHECK(workspace.mark_sent(letter, {2027, 1, 20}, "x"));
        }
        CHECK(sql(folder.paths().database, "PRAGMA user_version") ==
              std::to_string(schema_version()));
    }
}

TEST_CASE("a migration that cannot finish changes nothing") {
    const TempFolder folder;
    const std::string file = folder.paths().database;
    std::filesystem::create_directories(folder.paths().folder);
    make_version(file, 1);
    sql(file, "CREATE TABLE ledger(a)"); // in the way of the second step
    CHECK(refusal(folder.paths()) != "");
    CHECK(sql(file, "PRAGMA user_version") == "1");
    CHECK(sql(file, "SELECT count(*) FROM sqlite_schema WHERE name = 'drafts'") == "0");
    CHECK(sql(file, "SELECT body FROM texts") == "Call me");
    sql(file, "DROP TABLE ledger");
    CHECK(open_in(folder).load_text("text-7")->text == "Call me");
}

TEST_CASE("a version below the first is a damaged file") {
    const TempFolder folder;
    std::filesystem::create_directories(folder.paths().folder);
    make_version(folder.paths().database, 2);
    sql(folder.paths().database, "PRAGMA user_version = -1");
    CHECK(refusal(folder.paths()).find("damaged") != std::string::npos);
}

TEST_CASE("what this program writes passes the thorough check") {
    const TempFolder folder;
    open_in(folder);
    CHECK(check_thoroughly(Database::open(folder.paths().database).value()));
}
