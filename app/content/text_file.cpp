#include "app/content/text_file.h"

#include "coach/text/utf8.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <iterator>

namespace candor {
namespace {

namespace fs = std::filesystem;
using coach::Error;

constexpr std::uintmax_t k_largest = std::uintmax_t{1} << 30;

std::string position(std::string_view text, std::size_t at) {
    const std::string_view before = text.substr(0, at);
    std::size_t line = 1;
    for (const char c : before)
        line += c == '\n';
    const std::size_t start = before.rfind('\n') + 1; // npos wraps to the text's first byte
    const std::size_t column = coach::utf8::count(before.substr(start)) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

std::string without_mark(std::string text) {
    constexpr std::string_view k_mark = "\xEF\xBB\xBF";
    if (text.starts_with(k_mark)) text.erase(0, k_mark.size());
    return text;
}

coach::Result<std::string> checked(std::string text, const std::string& name) {
    const coach::Status status = check_text(text, name);
    if (!status) return status.error();
    return without_mark(std::move(text));
}

} // namespace

coach::Status check_text(std::string_view text, const std::string& name) {
    if (text.starts_with("PK\x03\x04")) {
        return Error{name, "This is a Word, OpenDocument or zip file. Save it as plain text (.txt) "
                           "and try again."};
    }
    if (text.starts_with("%PDF")) {
        return Error{name, "This is a PDF. Copy its words into a plain text file and try again."};
    }
    if (const auto bad = coach::utf8::first_invalid(text)) {
        return Error{name, "This is not UTF-8 text (" + position(text, *bad) +
                               "). Save it as plain text with UTF-8 encoding."};
    }
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        return Error{name, "This is not a text file (" + position(text, zero) +
                               " holds a zero byte). Give a plain text file."};
    }
    return coach::Done{};
}

coach::Status check_readable(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        return Error{path, "There is no such file. Check the name and the folder."};
    }
    if (fs::is_directory(status)) {
        return Error{path, "This is a folder. Name a text file in it."};
    }
    if (fs::is_regular_file(status) && fs::file_size(path, error) > k_largest) {
        return Error{path, "This file is larger than 1 GiB. Give a smaller text."};
    }
    if (!std::ifstream(path, std::ios::binary)) {
        return Error{path, "The file cannot be read (" + std::string(std::strerror(errno)) +
                               "). Check its permissions."};
    }
    return coach::Done{};
}

coach::Result<std::string> read_text_file(const std::string& path) {
    if (const coach::Status readable = check_readable(path); !readable) return readable.error();
    std::ifstream in(path, std::ios::binary);
    return read_text_stream(in, path);
}

coach::Result<std::string> read_text_stream(std::istream& in, const std::string& name) {
    std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (in.bad()) return Error{name, "Reading stopped with an error. Try again."};
    return checked(std::move(text), name);
}

coach::Status write_file(const std::string& path, std::string_view text) {
    const std::string draft = path + ".part";
    std::error_code error;
    {
        std::ofstream out(draft, std::ios::binary | std::ios::trunc);
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
        out.flush();
        if (!out) {
            const std::string reason = std::strerror(errno);
            fs::remove(draft, error);
            return Error{path, "The file cannot be written (" + reason +
                                   "). It is unchanged. Check the folder and the free space."};
        }
    }
    const fs::perms mode = fs::status(path, error).permissions();
    if (!error && mode != fs::perms::unknown) fs::permissions(draft, mode, error);
    fs::rename(draft, path, error);
    if (error) {
        const std::string reason = error.message();
        fs::remove(draft, error);
        return Error{path, "The file cannot be replaced (" + reason + "). It is unchanged."};
    }
    return coach::Done{};
}

} // namespace candor
