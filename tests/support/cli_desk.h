#pragma once

// CliDesk: the command line in a folder of its own, which is its home and goes away with it.
//
//     const CliDesk desk;
//     const Ran ran = desk.run({"lint", desk.file("a.txt", "I am sorry.")});
//     CHECK(ran.status == 0);

#include "app/cli/command.h"
#include "tests/support/temp_folder.h"

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
    Ran run(const cli::Arguments& args, const std::string& input = "") const {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        cli::Io io{in, out, err, {m_folder.path(), "", ""}, file("config"), m_dictionaries};
        const int status = cli::run(args, io);
        return {status, out.str(), err.str()};
    }

    // Where a file of this name stands, after writing it when there is text for it.
    std::string file(const std::string& name) const { return m_folder.file(name); }
    std::string file(const std::string& name, std::string_view text) const {
        return m_folder.file(name, text);
    }
    std::string workspace() const { return file("workspace"); }
    std::string usual_workspace() const { return file(".local/share/candor"); }

    void use_dictionaries(std::vector<std::string> folders) { m_dictionaries = std::move(folders); }

private:
    candor_test::TempFolder m_folder;
    std::vector<std::string> m_dictionaries;
};

// One line, and nothing below it.
inline bool is_one_sentence(const std::string& err) {
    return !err.empty() && err.find('\n') == err.size() - 1;
}

} // namespace candor::test
