// Runs every transcript in tests/cli/transcripts: what is typed, what is read, what must come out.
//
//     $ lint - --kind email          the arguments; {dir} is an empty folder of its own
//     @ note.txt = I am sorry.       writes a file into {dir} (\n, \t and \xNN are unescaped)
//     < I am sorry.                  standard input, a line each
//     > -:1:1: warning: ...          standard output, a line each; "..." stands for anything
//     ! candor lint: ...             standard error, the same way
//     = 1                            the exit status

#include "app/cli/command.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Case {
    std::string arguments;
    std::vector<std::pair<std::string, std::string>> files;
    std::string input;
    std::vector<std::string> out;
    std::vector<std::string> err;
    int status = 0;
};

std::string unescaped(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] != '\\' || next == '\0') {
            out.push_back(text[i]);
        }
        else if (next == 'x' && i + 3 < text.size()) {
            out.push_back(static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, 16)));
            i += 3;
        }
        else {
            out.push_back(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            ++i;
        }
    }
    return out;
}

std::vector<Case> read_cases(const fs::path& path) {
    std::vector<Case> cases;
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        if (line.size() < 2 || line[0] == '#') continue;
        const std::string rest = line.substr(2);
        if (line[0] == '$') cases.push_back({rest, {}, "", {}, {}, 0});
        REQUIRE_FALSE(cases.empty());
        Case& last = cases.back();
        switch (line[0]) {
        case '@': {
            const std::size_t equals = rest.find(" = ");
            last.files.emplace_back(rest.substr(0, equals), unescaped(rest.substr(equals + 3)));
            break;
        }
        case '<':
            last.input += unescaped(rest) + "\n";
            break;
        case '>':
            last.out.push_back(rest);
            break;
        case '!':
            last.err.push_back(rest);
            break;
        case '=':
            last.status = std::stoi(rest);
            break;
        default:
            break;
        }
    }
    return cases;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

// Arguments are parted by blanks; 'single quotes' hold one together.
candor::cli::Arguments split(const std::string& text) {
    candor::cli::Arguments out;
    std::string word;
    bool quoted = false;
    bool begun = false;
    for (const char c : text) {
        if (c == '\'') {
            quoted = !quoted;
            begun = true;
        }
        else if (c == ' ' && !quoted) {
            if (begun) out.push_back(word);
            word.clear();
            begun = false;
        }
        else {
            word.push_back(c);
            begun = true;
        }
    }
    if (begun) out.push_back(word);
    return out;
}

// Whether the line follows the pattern, in which "..." stands for any text.
bool follows(const std::string& line, const std::string& pattern) {
    const std::size_t dots = pattern.find("...");
    if (dots == std::string::npos) return line == pattern;
    if (!line.starts_with(pattern.substr(0, dots))) return false;
    const std::string rest = pattern.substr(dots + 3);
    for (std::size_t at = dots; at <= line.size(); ++at) {
        if (follows(line.substr(at), rest)) return true;
    }
    return false;
}

void check_lines(const std::string& text, const std::vector<std::string>& expected) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    INFO(text);
    REQUIRE(lines.size() == expected.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CAPTURE(lines[i]);
        CAPTURE(expected[i]);
        CHECK(follows(lines[i], expected[i]));
    }
}

void run_case(const Case& row, const fs::path& folder) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    for (const auto& [name, text] : row.files) {
        std::ofstream(folder / name, std::ios::binary) << replaced(text, "{dir}", folder.string());
    }
    std::istringstream in(row.input);
    std::ostringstream out;
    std::ostringstream err;
    candor::cli::Io io{in, out, err, {folder.string(), "", ""}, (folder / "config").string()};
    const int status =
        candor::cli::run(split(replaced(row.arguments, "{dir}", folder.string())), io);
    CAPTURE(row.arguments);
    check_lines(replaced(out.str(), folder.string(), "{dir}"), row.out);
    check_lines(replaced(err.str(), folder.string(), "{dir}"), row.err);
    CHECK(status == row.status);
}

} // namespace

TEST_CASE("every transcript of the command line plays as it is written") {
    const fs::path folder = fs::path(CANDOR_SOURCE_DIR) / "tests/cli/transcripts";
    const fs::path scratch = fs::temp_directory_path() / "candor-transcripts";
    std::size_t played = 0;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        CAPTURE(file.filename().string());
        for (const Case& row : read_cases(file)) {
            run_case(row, scratch);
            ++played;
        }
    }
    fs::remove_all(scratch);
    CHECK(played > 20);
}
