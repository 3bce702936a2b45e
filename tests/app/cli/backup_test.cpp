#include "app/system_clock.h"
#include "coach/store/workspace.h"
#include "tests/support/cli_desk.h"

#include <filesystem>
#include <fstream>
#include <string>

using candor::test::is_one_sentence;
using candor::test::Ran;

namespace {

namespace fs = std::filesystem;

class Home : public candor::test::CliDesk {
public:
    // What the setting "word" says in this workspace, after setting it when given.
    std::string word(const std::string& workspace, const char* set = nullptr) const {
        const candor::SystemClock clock;
        coach::Workspace opened =
            coach::Workspace::open(coach::find_paths({}, workspace).value(), clock).value();
        if (set) REQUIRE(opened.set_setting("word", set));
        return opened.setting("word").value().value_or("");
    }
};

} // namespace

TEST_CASE("a backup and its restore bring a workspace to another folder") {
    const Home home;
    home.word(home.usual_workspace(), "hello");
    const Ran backup = home.run({"backup", home.file("copy.db")});
    CHECK(backup.status == 0);
    CHECK(backup.err.empty());
    CHECK(backup.out ==
          "Everything in " + home.usual_workspace() + " is in " + home.file("copy.db") + ".\n");
    const Ran restore =
        home.run({"restore", home.file("copy.db"), "--workspace", home.file("other")});
    CHECK(restore.status == 0);
    CHECK(restore.out ==
          "The backup " + home.file("copy.db") + " is in place in " + home.file("other") + ".\n");
    CHECK(home.word(home.file("other")) == "hello");
}

TEST_CASE("restoring over a workspace says where the one of before is kept") {
    const Home home;
    home.word(home.file("ws"), "old");
    CHECK(home.run({"backup", home.file("copy.db"), "--workspace", home.file("ws")}).status == 0);
    home.word(home.file("ws"), "new");
    const Ran restore = home.run({"restore", home.file("copy.db"), "--workspace", home.file("ws")});
    CHECK(restore.status == 0);
    const std::string sentence = "What was there before is kept in ";
    const std::size_t at = restore.out.find(sentence);
    REQUIRE(at != std::string::npos);
    std::string kept = restore.out.substr(at + sentence.size());
    kept.resize(kept.size() - 2); // the full stop and the end of the line
    CHECK(fs::exists(kept));
    CHECK(home.word(home.file("ws")) == "old");
    CHECK(home.run({"restore", kept, "--workspace", home.file("ws")}).status == 0);
    CHECK(home.word(home.file("ws")) == "new");
}

TEST_CASE("a backup that cannot be made exits with 2 and one sentence") {
    const Home home;
    const auto fails = [&](const candor::cli::Arguments& args, const char* reason) {
        const Ran ran = home.run(args);
        CAPTURE(ran.err);
        CHECK(ran.status == 2);
        CHECK(ran.out.empty());
        CHECK(is_one_sentence(ran.err));
        CHECK(ran.err.find(reason) != std::string::npos);
    };
    fails({"backup", home.file("copy.db")}, "There is no workspace here yet");
    CHECK_FALSE(fs::exists(home.usual_workspace())); // asking for a copy makes nothing
    home.word(home.usual_workspace(), "hello");
    std::ofstream(home.file("taken.db")) << "mine";
    fails({"backup", home.file("taken.db")}, "This file exists already");
    fails({"backup", home.file("missing/copy.db")}, "does not exist");
    fails({"backup"}, "FILE");
    fails({"backup", home.file("a.db"), home.file("b.db")}, "b.db");
}

TEST_CASE("a restore that cannot be made exits with 2 and changes nothing") {
    const Home home;
    home.word(home.usual_workspace(), "mine");
    std::ofstream(home.file("letter.txt")) << "Dear Dr. Ortiz";
    const auto fails = [&](const std::string& file, const char* reason) {
        const Ran ran = home.run({"restore", file});
        CAPTURE(ran.err);
        CHECK(ran.status == 2);
        CHECK(is_one_sentence(ran.err));
        CHECK(ran.err.find(reason) != std::string::npos);
        CHECK(home.word(home.usual_workspace()) == "mine");
    };
    fails(home.file("none.db"), "does not exist");
    fails(home.file("letter.txt"), "damaged");
    CHECK(home.run({"backup", home.file("copy.db")}).status == 0);
    const candor::SystemClock clock;
    const auto window =
        coach::Workspace::open(coach::find_paths({}, home.usual_workspace()).value(), clock);
    REQUIRE(window);
    const Ran busy = home.run({"restore", home.file("copy.db")});
    CHECK(busy.status == 2);
    CHECK(busy.err.find("Close it, then restore again") != std::string::npos);
}

TEST_CASE("a restore that fails leaves no new folder behind") {
    const Home home;
    const std::string damaged = home.file("letter.txt", "Dear Dr. Ortiz");
    const Ran ran = home.run({"restore", damaged, "--workspace", home.file("deep/new")});
    CHECK(ran.status == 2);
    CHECK_FALSE(fs::exists(home.file("deep")));
    fs::create_directories(home.file("mine"));
    CHECK(home.run({"restore", damaged, "--workspace", home.file("mine/new")}).status == 2);
    CHECK(fs::is_empty(home.file("mine")));
}

TEST_CASE("both commands explain themselves") {
    const Home home;
    for (const char* name : {"backup", "restore"}) {
        const Ran help = home.run({name, "--help"});
        CHECK(help.status == 0);
        CHECK(help.out.find("--workspace") != std::string::npos);
        CHECK(help.out.find("FILE") != std::string::npos);
    }
}
