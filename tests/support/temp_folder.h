#pragma once

// A folder of a test's own, gone with it.
//
//     TempFolder folder;
//     const std::string draft = folder.file("draft.txt", "Call me ...");

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace candor_test {

class TempFolder {
public:
    TempFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "candor-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        m_path = pattern;
    }
    ~TempFolder() {
        std::error_code ignored; // a leftover in the temporary folder harms nobody
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::string& path() const { return m_path; }

    // Where a file of this name stands, after writing it when there is text for it.
    std::string file(const std::string& name) const { return m_path + "/" + name; }
    std::string file(const std::string& name, std::string_view text) const {
        const std::filesystem::path path = file(name);
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }

private:
    std::string m_path;
};

} // namespace candor_test
