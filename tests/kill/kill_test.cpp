// A process that writes without a pause is killed (kill -9) at a random moment, again and again on
// the same workspace. 10 times; 200 times with CANDOR_LONG in the environment.

#include "coach/store/backup.h"
#include "coach/store/window_lock.h"
#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace coach;
using namespace store_test;

namespace {

int kills() {
    return std::getenv("CANDOR_LONG") != nullptr ? 200 : 10;
}

// A second process and the numbers that it reports, one after the other.
class Victim {
public:
    using Report = std::function<void(int)>;

    explicit Victim(const std::function<void(const Report&)>& work) {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        m_process = ::fork();
        REQUIRE(m_process >= 0);
        if (m_process == 0) {
            ::close(ends[0]);
            const int out = ends[1];
            work([out](int number) {
                if (::write(out, &number, sizeof number) != sizeof number) ::_exit(3);
            });
            ::_exit(0);
        }
        ::close(ends[1]);
        m_reports = ends[0];
    }
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;
    ~Victim() { ::close(m_reports); }

    // The last number that it reported, or `before` when it came to none.
    int kill_after(std::chrono::microseconds pause, int before) {
        std::this_thread::sleep_for(pause);
        REQUIRE(::kill(m_process, SIGKILL) == 0);
        int status = 0;
        REQUIRE(::waitpid(m_process, &status, 0) == m_process);
        REQUIRE(WIFSIGNALED(status)); // it was at work until the end
        int last = before;
        int number = 0;
        while (::read(m_reports, &number, sizeof number) == sizeof number)
            last = number;
        return last;
    }

private:
    pid_t m_process = -1;
    int m_reports = -1;
};

// One number in five places, some in one step and some in several.
Status save_everywhere(Workspace& workspace, int number) {
    const std::string digits = std::to_string(number);
    return workspace.together([&]() -> Status {
        Profile profile;
        profile.name = digits;
        if (Status saved = workspace.save_profile(profile); !saved) return saved;
        StoredText text = workspace.load_text("text-1").value();
        text.text = digits + std::string(static_cast<std::size_t>(number % 7) * 3000, '.');
        if (Status saved = workspace.save_text(text); !saved) return saved;
        if (Status set = workspace.set_setting("number", digits); !set) return set;
        const Result<StoredDraft> draft = workspace.create_draft({});
        if (!draft) return draft.error();
        const auto entry = workspace.mark_sent(draft->id, {2027, 1, 20}, digits);
        return entry ? Status(Done{}) : Status(entry.error());
    });
}

int read_everywhere(const Workspace& workspace) {
    const std::string digits = workspace.setting("number").value().value_or("0");
    if (digits == "0") return 0;
    CHECK(workspace.load_profile()->name == digits);
    CHECK(std::stoi(workspace.load_text("text-1")->text) == std::stoi(digits));
    CHECK(workspace.ledger()->back().text == digits);
    CHECK(workspace.ledger()->size() == workspace.list_drafts()->size());
    return std::stoi(digits);
}

} // namespace

TEST_CASE("killed while it writes, the store opens and holds everything that was confirmed") {
    const TempFolder folder;
    open_in(folder).create_text("statement", "t", "").value();
    std::mt19937 random(20261122);
    int number = 0;
    for (int round = 0; round < kills(); ++round) {
        CAPTURE(round);
        Victim victim([&](const Victim::Report& report) {
            const Result<WindowLock> lock = WindowLock::take(folder.paths());
            Result<Workspace> workspace = Workspace::open(folder.paths(), fixed_clock());
            if (!lock || !workspace) ::_exit(1);
            for (int next = number + 1;; ++next) {
                if (!save_everywhere(workspace.value(), next)) ::_exit(2);
                report(next);
            }
        });
        const int confirmed =
            victim.kill_after(std::chrono::microseconds(random() % 150'000), number);
        CHECK(WindowLock::take(folder.paths()));
        const int found = read_everywhere(open_in(folder));
        REQUIRE(found >= confirmed);
        REQUIRE(found <= confirmed + 1); // it may have been killed before it could report
        number = found;
    }
    CHECK(number > kills());
}

TEST_CASE("killed during its first start, the next start succeeds") {
    std::mt19937 random(1);
    for (int round = 0; round < kills(); ++round) {
        CAPTURE(round);
        const TempFolder folder;
        Victim victim([&](const Victim::Report&) {
            if (!Workspace::open(folder.paths(), fixed_clock())) ::_exit(1);
            for (;;)
                ::pause();
        });
        victim.kill_after(std::chrono::microseconds(random() % 20'000), 0);
        CHECK(open_in(folder).set_setting("a", "b"));
    }
}

TEST_CASE("killed during restores, the workspace is the old one or the new one") {
    const TempFolder folder;
    const std::string backup = folder.path() + "/backup.db";
    {
        Workspace workspace = open_in(folder);
        workspace.create_text("statement", "t", std::string(500'000, 'o')).value();
        REQUIRE(workspace.backup_to(backup));
    }
    std::mt19937 random(2);
    for (int round = 0; round < kills(); ++round) {
        CAPTURE(round);
        {
            Workspace workspace = open_in(folder);
            StoredText text = workspace.load_text("text-1").value();
            text.text = std::string(500'000, 'n');
            REQUIRE(workspace.save_text(text));
        }
        Victim victim([&](const Victim::Report&) {
            if (!restore_backup(backup, folder.paths(), fixed_clock())) ::_exit(1);
            for (;;)
                ::pause();
        });
        victim.kill_after(std::chrono::microseconds(random() % 60'000), 0);
        const std::string text = open_in(folder).load_text("text-1")->text;
        CHECK(text.size() == 500'000);
        CHECK((text.front() == 'o' || text.front() == 'n'));
    }
}
