#include "tests/coach/store/fault_vfs.h"
#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>

#include <unistd.h>

using namespace coach;
using namespace store_test;

namespace {

// Two writes that belong together: the number stands in a text and in a setting.
Status save_pair(Workspace& workspace, const std::string& id, int number) {
    return workspace.together([&]() -> Status {
        StoredText text = workspace.load_text(id).value();
        text.text = std::to_string(number) + std::string(3000, 'x');
        if (Status saved = workspace.save_text(text); !saved) return saved;
        return workspace.set_setting("number", std::to_string(number));
    });
}

// The number of the pair, -1 when its halves differ.
int read_pair(const Workspace& workspace, const std::string& id) {
    const int in_text = std::atoi(workspace.load_text(id).value().text.c_str());
    const int in_setting = std::atoi(workspace.setting("number").value().value_or("").c_str());
    return in_text == in_setting ? in_text : -1;
}

std::string prepare(const TempFolder& folder) {
    Workspace workspace = open_in(folder);
    const std::string id = workspace.create_text("statement", "t", "").value().id;
    REQUIRE(save_pair(workspace, id, 1));
    return id;
}

} // namespace

TEST_CASE("wherever the disk is full, nothing is half saved, and saving works again later") {
    const auto code = {SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC};
    for (const int failing : code) {
        bool failed = true;
        for (int changes = 0; failed; ++changes) {
            CAPTURE(failing);
            CAPTURE(changes);
            const TempFolder folder;
            const std::string id = prepare(folder);
            FaultDisk disk;
            {
                Workspace workspace = open_in(folder);
                disk.fail_after(changes, failing);
                const Status saved = save_pair(workspace, id, 2);
                failed = disk.has_failed();
                REQUIRE((saved.ok() || failed));
                if (!saved) {
                    CHECK(saved.error().text().find(folder.paths().database) == 0);
                    CHECK(read_pair(workspace, id) == 1);
                }
                disk.heal();
                REQUIRE(save_pair(workspace, id, 3));
                REQUIRE(read_pair(workspace, id) == 3);
            }
            REQUIRE(read_pair(open_in(folder), id) == 3);
        }
    }
}

TEST_CASE("a full disk is named in one sentence") {
    const TempFolder folder;
    const std::string id = prepare(folder);
    FaultDisk disk;
    Workspace workspace = open_in(folder);
    disk.fail_after(0, SQLITE_FULL);
    const Status saved = save_pair(workspace, id, 2);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message ==
          "The disk is full. Nothing was saved; free some space and try again.");
    disk.heal();
}

TEST_CASE("wherever the disk fails while a workspace is made, the next start succeeds") {
    bool failed = true;
    for (int changes = 0; failed; ++changes) {
        CAPTURE(changes);
        const TempFolder folder;
        FaultDisk disk;
        disk.fail_after(changes, SQLITE_FULL);
        const std::string sentence = refusal(folder.paths());
        failed = disk.has_failed();
        CHECK((sentence.empty() || failed));
        disk.heal();
        REQUIRE(refusal(folder.paths()) == "");
    }
}

TEST_CASE("wherever the disk fails during a backup, no file appears and the workspace stands") {
    bool failed = true;
    int refused = 0;
    for (int changes = 0; failed; ++changes) {
        CAPTURE(changes);
        const TempFolder folder;
        const std::string id = prepare(folder);
        const std::string file = folder.path() + "/backup.db";
        FaultDisk disk;
        Workspace workspace = open_in(folder);
        disk.fail_after(changes, SQLITE_FULL);
        const Status done = workspace.backup_to(file);
        failed = disk.has_failed();
        disk.heal();
        if (!done) {
            ++refused;
            CHECK(done.error().text().find(file + ": ") == 0);
            CHECK_FALSE(std::filesystem::exists(file));
            const std::filesystem::directory_iterator entries(folder.path());
            CHECK(std::distance(begin(entries), end(entries)) == 1);
        }
        CHECK(read_pair(workspace, id) == 1);
    }
    CHECK(refused > 0);
}

TEST_CASE("after a power cut at any moment the store opens with all that was confirmed") {
    const int rounds = std::getenv("CANDOR_LONG") != nullptr ? 2000 : 100;
    int cuts = 0;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        const TempFolder folder;
        const std::string id = prepare(folder);
        int confirmed = 1;
        {
            FaultDisk disk;
            disk.cut_power_after(round * 7 % 211, static_cast<unsigned>(round));
            Result<Workspace> workspace = Workspace::open(folder.paths(), fixed_clock());
            while (workspace && !disk.has_failed() && confirmed < 40) {
                if (save_pair(workspace.value(), id, confirmed + 1)) ++confirmed;
            }
            cuts += disk.has_failed();
        }
        ::unlink((folder.paths().database + "-shm").c_str()); // memory does not survive
        const int found = read_pair(open_in(folder), id);
        REQUIRE(found >= confirmed);
        REQUIRE(found <= confirmed + 1);
    }
    CHECK(cuts > rounds / 2);
}
