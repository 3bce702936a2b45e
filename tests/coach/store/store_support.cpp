#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace store_test {

coach::Paths TempFolder::paths(const std::string& name) const {
    return coach::find_paths({}, file(name)).value();
}

const FakeClock& fixed_clock() {
    static const FakeClock clock;
    return clock;
}

coach::Workspace open_in(const TempFolder& folder) {
    coach::Result<coach::Workspace> workspace =
        coach::Workspace::open(folder.paths(), fixed_clock());
    if (!workspace) FAIL(workspace.error().text());
    return std::move(workspace).value();
}

std::string refusal(const coach::Paths& paths) {
    const coach::Result<coach::Workspace> workspace = coach::Workspace::open(paths, fixed_clock());
    return workspace ? std::string() : workspace.error().text();
}

namespace {

// A failed REQUIRE must not carry the child back into the parent's tests.
[[noreturn]] void leave_with(const std::function<int()>& work) {
    int status = 98;
    try {
        status = work();
    }
    catch (...) {
    }
    ::_exit(status);
}

} // namespace

int in_child(const std::function<int()>& work) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) leave_with(work);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int in_child_without_rights(const std::function<int()>& work) {
    return in_child([&work] {
        constexpr uid_t k_nobody = 65534;
        if (::geteuid() == 0 && (::setgid(k_nobody) != 0 || ::setuid(k_nobody) != 0)) return 99;
        return work();
    });
}

int at_once(std::size_t count, const std::function<int(std::size_t)>& work) {
    std::vector<pid_t> children;
    for (std::size_t i = 0; i < count; ++i) {
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) leave_with([&] { return work(i); });
        children.push_back(child);
    }
    int sum = 0;
    for (const pid_t child : children) {
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFEXITED(status));
        sum += WEXITSTATUS(status);
    }
    return sum;
}

std::string sql(const std::string& file, const std::string& statement) {
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    std::string first;
    char* error = nullptr;
    const auto take = [](void* out, int, char** values, char**) {
        auto& text = *static_cast<std::string*>(out);
        if (text.empty() && values[0] != nullptr) text = values[0];
        return 0;
    };
    if (sqlite3_exec(handle, statement.c_str(), take, &first, &error) != SQLITE_OK) {
        first = std::string("error: ") + error;
        sqlite3_free(error);
    }
    sqlite3_close(handle);
    return first;
}

std::string read_bytes(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

void write_bytes(const std::string& file, const std::string& bytes) {
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << bytes;
    REQUIRE(stream.flush().good());
}

unsigned mode_of(const std::string& path) {
    struct stat info = {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 0777u;
}

} // namespace store_test
