#pragma once

// Stand-ins for the programs of a desktop: a folder that is the whole PATH while this lives.
//
//     StandInPrograms programs;
//     programs.add("xdg-open", "exit 3");
//     ... programs.words_given("xdg-open") ...        // what it was called with, one a line

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

class StandInPrograms {
public:
    StandInPrograms() : m_path(std::getenv("PATH")) {
        const auto ticks = std::chrono::steady_clock::now().time_since_epoch().count();
        m_folder =
            std::filesystem::temp_directory_path() / ("candor-programs-" + std::to_string(ticks));
        std::filesystem::create_directories(m_folder);
        setenv("PATH", m_folder.c_str(), 1);
    }
    ~StandInPrograms() {
        setenv("PATH", m_path.c_str(), 1);
        std::filesystem::remove_all(m_folder);
    }
    StandInPrograms(const StandInPrograms&) = delete;
    StandInPrograms& operator=(const StandInPrograms&) = delete;

    void add(const std::string& name, const std::string& body) {
        std::ofstream(m_folder / name)
            << "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" << given_file(name).string() << "'\n"
            << body << "\n";
        std::filesystem::permissions(m_folder / name, std::filesystem::perms::owner_all);
    }

    std::string words_given(const std::string& name) const {
        std::ifstream file(given_file(name));
        return {std::istreambuf_iterator<char>(file), {}};
    }

    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path given_file(const std::string& name) const {
        return m_folder / (name + ".given");
    }

    std::filesystem::path m_folder;
    std::string m_path;
};
