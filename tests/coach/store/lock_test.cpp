#include "coach/store/window_lock.h"
#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace coach;
using namespace store_test;

namespace {

// A process that holds the window lock until it is killed.
pid_t start_holder(const Paths& paths) {
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t holder = ::fork();
    REQUIRE(holder >= 0);
    if (holder == 0) {
        const Result<WindowLock> lock = WindowLock::take(paths);
        const char answer = lock ? '1' : '0';
        if (::write(ready[1], &answer, 1) != 1) ::_exit(1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == '1');
    ::close(ready[0]);
    ::close(ready[1]);
    return holder;
}

void kill_and_wait(pid_t process) {
    REQUIRE(::kill(process, SIGKILL) == 0);
    REQUIRE(::waitpid(process, nullptr, 0) == process);
}

} // namespace

TEST_CASE("a second window on the same workspace is told so, even after the first was killed") {
    const TempFolder folder;
    const Paths paths = folder.paths();
    const pid_t holder = start_holder(paths);
    const Result<WindowLock> second = WindowLock::take(paths);
    REQUIRE_FALSE(second);
    CHECK(second.error().text() ==
          paths.folder + ": Candor is already open here in another window. Use that one.");
    CHECK(WindowLock::take(folder.paths("other")));
    kill_and_wait(holder);
    CHECK(WindowLock::take(paths));
}

TEST_CASE("a lock goes with its object, also after a move") {
    const TempFolder folder;
    Result<WindowLock> first = WindowLock::take(folder.paths());
    REQUIRE(first);
    {
        const WindowLock moved = std::move(first.value());
        CHECK_FALSE(WindowLock::take(folder.paths()));
    }
    CHECK(WindowLock::take(folder.paths()));
}

TEST_CASE("a command may write while a window has the workspace open") {
    const TempFolder folder;
    const Result<WindowLock> lock = WindowLock::take(folder.paths());
    REQUIRE(lock);
    Workspace window = open_in(folder);
    const std::string id = window.create_text("statement", "t", "1").value().id;
    CHECK(in_child([&] {
              StoredText text = open_in(folder).load_text(id).value();
              return open_in(folder).set_setting("seen", text.text) ? 0 : 1;
          }) == 0);
    CHECK(window.setting("seen").value() == "1");
}

TEST_CASE("a file where the lock should be made is one clear sentence") {
    const TempFolder folder;
    write_bytes(folder.path() + "/data", "a file");
    const Result<WindowLock> lock = WindowLock::take(folder.paths());
    REQUIRE_FALSE(lock);
    CHECK(lock.error().text().find("A file stands where the folder should be") !=
          std::string::npos);
}
