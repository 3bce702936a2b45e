#include "coach/store/backup.h"
#include "coach/store/schema.h"
#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>

#include <filesystem>

#include <sys/stat.h>

using namespace coach;
using namespace store_test;

namespace {

namespace fs = std::filesystem;

std::vector<std::string> names_in(const std::string& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    return names;
}

// A workspace "data" whose only text is `words`, closed, and its backup.
std::string make_backup(const TempFolder& folder, const std::string& words) {
    Workspace workspace = open_in(folder);
    workspace.create_text("statement", "t", words).value();
    const std::string file = folder.path() + "/backup.db";
    REQUIRE(workspace.backup_to(file));
    return file;
}

std::string text_in(const Paths& paths) {
    Workspace workspace = Workspace::open(paths, fixed_clock()).value();
    const auto titles = workspace.list_texts("statement").value();
    return titles.empty() ? "" : workspace.load_text(titles[0].id)->text;
}

std::string restore_refusal(const std::string& file, const Paths& paths) {
    const Result<Restored> done = restore_backup(file, paths, fixed_clock());
    return done ? std::string() : done.error().text();
}

} // namespace

TEST_CASE("a backup is one private file with everything in it, made while the workspace is open") {
    const TempFolder folder;
    const std::string file = make_backup(folder, "Call me Ana.");
    CHECK(mode_of(file) == 0600);
    CHECK(names_in(folder.path()).size() == 2); // "data" and the backup, nothing half done
    const Paths other = folder.paths("other");
    CHECK(restore_backup(file, other, fixed_clock())->kept.empty());
    CHECK(text_in(other) == "Call me Ana.");
    CHECK(mode_of(other.database) == 0600);
}

TEST_CASE("a backup never overwrites a file") {
    const TempFolder folder;
    const std::string file = folder.path() + "/thesis.docx";
    write_bytes(file, "years of work");
    Workspace workspace = open_in(folder);
    const Status refused = workspace.backup_to(file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text() == file + ": This file exists already. Choose another name.");
    CHECK(read_bytes(file) == "years of work");
    CHECK_FALSE(workspace.backup_to(folder.path()));
    CHECK_FALSE(workspace.backup_to(folder.path() + "/missing/backup.db"));
    CHECK(names_in(folder.path()).size() == 2);
}

TEST_CASE("restoring keeps what was there before") {
    const TempFolder folder;
    const std::string file = make_backup(folder, "old words");
    {
        Workspace workspace = open_in(folder);
        StoredText text = workspace.load_text("text-1").value();
        text.text = "new words";
        REQUIRE(workspace.save_text(text));
    }
    const Result<Restored> done = restore_backup(file, folder.paths(), fixed_clock());
    REQUIRE(done);
    CHECK(text_in(folder.paths()) == "old words");
    CHECK(fs::path(done->kept).filename() == "candor-before-2026-11-22-091500.db");
    CHECK(mode_of(done->kept) == 0600);

    // What was kept is a backup like any other; a second one in the same second has a free name.
    const Result<Restored> back = restore_backup(done->kept, folder.paths(), fixed_clock());
    REQUIRE(back);
    CHECK(text_in(folder.paths()) == "new words");
    CHECK(back->kept != done->kept);
}

TEST_CASE("what a killed window left in its log is kept as well") {
    const TempFolder folder;
    const std::string file = make_backup(folder, "old words");
    CHECK(in_child([&] {
              Workspace workspace = open_in(folder);
              StoredText text = workspace.load_text("text-1").value();
              text.text = "in the log";
              if (!workspace.save_text(text)) return 1;
              ::_exit(0);
          }) == 0);
    const Result<Restored> done = restore_backup(file, folder.paths(), fixed_clock());
    REQUIRE(done);
    CHECK(text_in(folder.paths()) == "old words");
    REQUIRE(restore_backup(done->kept, folder.paths("other"), fixed_clock()));
    CHECK(text_in(folder.paths("other")) == "in the log");
}

TEST_CASE("a damaged workspace can be restored, and the damaged file is kept") {
    const TempFolder folder;
    const std::string file = make_backup(folder, "good words");
    write_bytes(folder.paths().database, "rubbish");
    write_bytes(folder.paths().database + "-wal", "more rubbish");
    const Result<Restored> done = restore_backup(file, folder.paths(), fixed_clock());
    REQUIRE(done);
    CHECK(text_in(folder.paths()) == "good words");
    CHECK(read_bytes(done->kept) == "rubbish");
    CHECK(read_bytes(done->kept + "-wal") == "more rubbish");
}

TEST_CASE("nothing is restored while the workspace is open") {
    const TempFolder folder;
    const std::string file = make_backup(folder, "words");
    Workspace workspace = open_in(folder);
    CHECK(restore_refusal(file, folder.paths()).find("Close it, then restore again") !=
          std::string::npos);
    CHECK(workspace.load_text("text-1")->text == "words");
}

TEST_CASE("a file that is no sound backup changes nothing") {
    const TempFolder folder;
    const std::string good = make_backup(folder, "words");
    const std::string file = folder.path() + "/bad.db";
    std::string bytes = read_bytes(good);
    const char* reason = "damaged";
    SUBCASE("empty") {
        bytes.clear();
        reason = "not a file of Candor";
    }
    SUBCASE("text") {
        bytes = "Dear program director";
    }
    SUBCASE("cut off") {
        bytes.resize(bytes.size() - 4096);
    }
    SUBCASE("zeroed at the end") {
        bytes.replace(bytes.size() - 4096, 4096, 4096, '\0');
    }
    write_bytes(file, bytes);
    SUBCASE("another program's") {
        sql(file, "PRAGMA application_id = 7");
        reason = "not a file of Candor";
    }
    SUBCASE("from a newer Candor") {
        sql(file, "PRAGMA user_version = 99");
        reason = "A newer Candor";
    }
    SUBCASE("with a trigger of its own") {
        sql(file, "CREATE TRIGGER theft AFTER INSERT ON texts BEGIN DELETE FROM drafts; END");
    }
    SUBCASE("without a table") {
        sql(file, "DROP TABLE interviews");
    }
    SUBCASE("without the ledger's guard") {
        sql(file, "DROP TRIGGER ledger_is_not_changed");
    }
    const std::string before = read_bytes(file);
    const std::string sentence = restore_refusal(file, folder.paths());
    CAPTURE(sentence);
    CHECK(sentence.find(file) == 0);
    CHECK(sentence.find(reason) != std::string::npos);
    CHECK(read_bytes(file) == before);
    CHECK(text_in(folder.paths()) == "words");
    for (const std::string& name : names_in(folder.paths().folder)) {
        CHECK(name.find("restoring") == std::string::npos);
        CHECK(name.find("before") == std::string::npos);
    }
}

TEST_CASE("restoring from nothing, a folder or a device is one clear sentence") {
    const TempFolder folder;
    const std::string pipe = folder.path() + "/pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(restore_refusal(folder.path() + "/none", folder.paths()).find("does not exist") !=
          std::string::npos);
    for (const std::string& file : {folder.path(), pipe, std::string("/dev/zero")}) {
        CAPTURE(file);
        CHECK(restore_refusal(file, folder.paths()) == file + ": This is not a file. Name a file.");
    }
}

TEST_CASE("a restore that was killed leaves nothing in the way of the next") {
    const TempFolder folder;
    const std::string file = make_backup(folder, "words");
    write_bytes(folder.paths().folder + "/restoring.db", "half a file");
    write_bytes(folder.paths().folder + "/restoring.db-wal", "half a log");
    CHECK(restore_refusal(file, folder.paths()) == "");
    CHECK(text_in(folder.paths()) == "words");
}

TEST_CASE("a backup of an earlier version is brought to this one") {
    const TempFolder folder;
    const std::string file = folder.path() + "/first.db";
    REQUIRE(sql(file, schema_steps()[0]) == "");
    sql(file, "PRAGMA application_id = 0x436e6472; PRAGMA user_version = 1");
    sql(file, "INSERT INTO texts VALUES (7, 'statement', 'Draft', 'Call me', '', 1, 2)");
    CHECK(restore_refusal(file, folder.paths()) == "");
    CHECK(text_in(folder.paths()) == "Call me");
}
