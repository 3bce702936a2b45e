#pragma once

// CliDesk: the command line in a folder of its own, which is its home and goes away with it.
//
//     const CliDesk desk;
//     const Ran ran = desk.run({"lint", desk.file("a.txt", "I am sorry.")});
//     CHECK(ran.status == 0);

#include "app/cli/command.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace candor::test {

struct Ran {
    int status;
    std::string out;
    std::string err;
};

class CliDesk {
public:
    CliDesk() {
        std::string name = (std::filesystem::temp_directory_path() / "candor-desk-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        m_folder = name;
    }
    ~CliDesk() { std::filesystem::remove_all(m_folder); }
    CliDesk(const CliDesk&) = delete;
    CliDesk& operator=(const CliDesk&) = delete;

    Ran run(const cli::Arguments& args, const std::string& input = "") const {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        cli::Io io{in, out, err, {m_folder.string(), "", ""}, file("config"), m_dictionaries};
        const int status = cli::run(args, io);
        return {status, out.str(), err.str()};
    }

    // Where a file of this name stands, after writing it when there is text for it.
    std::string file(const std::string& name) const { return (m_folder / name).string(); }
    std::string file(const std::string& name, std::string_view text) const {
        const std::filesystem::path path = m_folder / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    std::string workspace() const { return file("workspace"); }
    std::string usual_workspace() const { return file(".local/share/candor"); }

    void use_dictionaries(std::vector<std::string> folders) { m_dictionaries = std::move(folders); }

private:
    std::filesystem::path m_folder;
    std::vector<std::string> m_dictionaries;
};

// One line, and nothing below it.
inline bool is_one_sentence(const std::string& err) {
    return !err.empty() && err.find('\n') == err.size() - 1;
}

} // namespace candor::test
