#include "coach/store/schema.h"
#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>

#include <cstdio>

#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

using namespace coach;
using namespace store_test;

namespace {

namespace fs = std::filesystem;

// A workspace with some text in it, closed.
std::string make_workspace(const TempFolder& folder) {
    Workspace workspace = open_in(folder);
    for (int i = 0; i < 50; ++i) {
        workspace.create_text("statement", "draft", std::string(2000, 'a')).value();
    }
    return folder.paths().database;
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("the folder and its files are for their owner only") {
    const TempFolder folder;
    const ::mode_t before = ::umask(0);
    Workspace workspace = open_in(folder);
    REQUIRE(workspace.set_setting("a", "b"));
    ::umask(before);
    CHECK(mode_of(folder.paths().folder) == 0700);
    int files = 0;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.paths().folder)) {
        CAPTURE(entry.path().string());
        CHECK(mode_of(entry.path().string()) == 0600);
        ++files;
    }
    CHECK(files >= 4); // the database, its log and shared memory, the lock
}

TEST_CASE("a database that others could read is closed to them") {
    const TempFolder folder;
    const std::string file = make_workspace(folder);
    REQUIRE(::chmod(file.c_str(), 0644) == 0);
    open_in(folder);
    CHECK(mode_of(file) == 0600);
}

TEST_CASE("a folder that was chosen and is empty is closed to others, a shared one is not") {
    const TempFolder folder;
    const std::string data = folder.paths().folder;
    REQUIRE(::mkdir(data.c_str(), 0755) == 0);
    SUBCASE("empty") {
        open_in(folder);
        CHECK(mode_of(data) == 0700);
    }
    SUBCASE("with other files in it") {
        write_bytes(data + "/thesis.txt", "x");
        open_in(folder);
        CHECK(mode_of(data) == 0755);
        CHECK(mode_of(folder.paths().database) == 0600);
    }
}

TEST_CASE("missing folders are made on the way") {
    const TempFolder folder;
    const Paths paths = find_paths({folder.path() + "/home/ana", "", ""}, "").value();
    CHECK(refusal(paths) == "");
    CHECK(mode_of(folder.path() + "/home/ana/.local/share/candor") == 0700);
}

TEST_CASE("a file from a newer Candor is refused and left untouched") {
    const TempFolder folder;
    const std::string file = make_workspace(folder);
    const std::string newer = std::to_string(schema_version() + 1);
    sql(file, "CREATE TABLE later(a); PRAGMA user_version = " + newer);
    const std::string before = read_bytes(file);
    CHECK(refusal(folder.paths()) ==
          file + ": A newer Candor wrote this file. Open it with that version.");
    CHECK(read_bytes(file) == before);
    CHECK_FALSE(fs::exists(file + "-wal"));
}

TEST_CASE("a newer version that still lies in the log is refused, and the log stays") {
    const TempFolder folder;
    const std::string file = make_workspace(folder);
    CHECK(in_child([&] {
              Database database = Database::open(file).value();
              database.tidy_on_close(false);
              return database.run_script("PRAGMA user_version = 99") ? 0 : 1;
          }) == 0);
    const std::string before = read_bytes(file);
    const std::string log = read_bytes(file + "-wal");
    REQUIRE_FALSE(log.empty());
    CHECK(contains(refusal(folder.paths()), "A newer Candor"));
    CHECK(read_bytes(file) == before);
    CHECK(read_bytes(file + "-wal") == log);
}

TEST_CASE("a damaged file is refused with one sentence and never overwritten") {
    const TempFolder folder;
    const std::string file = make_workspace(folder);
    std::string bytes = read_bytes(file);
    SUBCASE("not a database at all") {
        bytes = "My statement, saved here by mistake.";
    }
    SUBCASE("the first page") {
        bytes.replace(0, 16, "SQLite format 9!");
    }
    SUBCASE("a page in the middle") {
        bytes.replace(4096 * 3, 4096, std::string(4096, '\x5a'));
    }
    SUBCASE("cut off") {
        bytes.resize(bytes.size() / 2);
    }
    SUBCASE("zeroes after the first page") {
        bytes.replace(4096, bytes.size() - 4096, bytes.size() - 4096, '\0');
    }
    write_bytes(file, bytes);
    const std::string sentence = refusal(folder.paths());
    CHECK(sentence == file + ": This file is damaged and stays untouched. "
                             "Restore a good backup: candor restore FILE.");
    CHECK(read_bytes(file) == bytes);
}

TEST_CASE("any damaged page is refused or harmless, never a crash") {
    const TempFolder folder;
    const std::string file = make_workspace(folder);
    const std::string good = read_bytes(file);
    int refused = 0;
    for (std::size_t at = 0; at < good.size(); at += 997) {
        std::string bytes = good;
        for (std::size_t i = at; i < at + 64 && i < bytes.size(); ++i)
            bytes[i] ^= '\x35';
        write_bytes(file, bytes);
        const Result<Workspace> workspace = Workspace::open(folder.paths(), fixed_clock());
        if (!workspace) {
            ++refused;
            CHECK(read_bytes(file) == bytes);
            continue;
        }
        const auto titles = workspace->list_texts("statement");
        if (titles) CHECK(titles->size() <= 50);
    }
    CHECK(refused > 0);
}

TEST_CASE("a database of another program is refused") {
    const TempFolder folder;
    const std::string file = folder.paths().database;
    fs::create_directories(folder.paths().folder);
    sql(file, "CREATE TABLE bookmarks(a)");
    const std::string before = read_bytes(file);
    CHECK(refusal(folder.paths()) == file + ": This is not a file of Candor. Choose another one.");
    CHECK(read_bytes(file) == before);
}

TEST_CASE("a first start that was killed at once starts again") {
    const TempFolder folder;
    fs::create_directories(folder.paths().folder);
    write_bytes(folder.paths().database, "");
    CHECK(refusal(folder.paths()) == "");
}

TEST_CASE("a log with rubbish at its end is read up to the last whole change") {
    const TempFolder folder;
    const std::string file = folder.paths().database;
    open_in(folder);
    CHECK(in_child([&] {
              Workspace workspace = open_in(folder);
              if (!workspace.set_setting("kept", "yes")) return 1;
              ::_exit(0); // the log stays, as after kill -9
          }) == 0);
    const std::string log = read_bytes(file + "-wal");
    REQUIRE(log.size() > 4096);
    write_bytes(file + "-wal", log + std::string(3000, '\x77'));
    CHECK(open_in(folder).setting("kept").value() == "yes");
}

TEST_CASE("many programs that start on a new folder at once all get the same workspace") {
    const TempFolder folder;
    CHECK(at_once(8, [&](std::size_t i) {
              Result<Workspace> workspace = Workspace::open(folder.paths(), fixed_clock());
              if (!workspace) std::fprintf(stderr, "%s\n", workspace.error().text().c_str());
              if (!workspace) return 0;
              return workspace->set_setting(std::to_string(i), "here") ? 1 : 0;
          }) == 8);
    Workspace workspace = open_in(folder);
    for (int i = 0; i < 8; ++i)
        CHECK(workspace.setting(std::to_string(i)).value() == "here");
}

TEST_CASE("a folder that may not be written is one clear sentence") {
    const TempFolder folder;
    make_workspace(folder);
    REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
    REQUIRE(::chmod(folder.paths().folder.c_str(), 0555) == 0);
    const auto says_rights = [&](const std::string& name) {
        return contains(refusal(folder.paths(name)), "may not write or read here") ? 0 : 1;
    };
    CHECK(in_child_without_rights([&] { return says_rights("data"); }) == 0);
    REQUIRE(::chmod(folder.paths().folder.c_str(), 0700) == 0);
    CHECK(in_child_without_rights([&] { return says_rights("data"); }) == 0);
    CHECK(in_child_without_rights([&] { return says_rights("new"); }) == 0);
    CHECK(refusal(folder.paths()) == "");
}

TEST_CASE("a folder in the place of the database is one clear sentence") {
    const TempFolder folder;
    fs::create_directories(folder.paths().database);
    CHECK(contains(refusal(folder.paths()), "This is not a file"));
    CHECK(mode_of(folder.paths().database) != 0600);
}
