#pragma once

// Files as text, with one sentence for everything that can be wrong with them.
//
//     coach::Result<std::string> text = read_text_file("statement.txt");
//     if (!text) print(text.error().text());

#include "coach/base/result.h"

#include <iosfwd>
#include <string>
#include <string_view>

namespace candor {

// The whole file as UTF-8 text. Missing, a folder, unreadable, binary, not UTF-8 or above 1 GiB
// are errors. A byte order mark at the start is left out. An empty file is an empty text.
coach::Result<std::string> read_text_file(const std::string& path);

// Whether there is a file of text size that may be read; its bytes are not looked at.
coach::Status check_readable(const std::string& path);

// The same as read_text_file for a stream, named `name` in errors.
coach::Result<std::string> read_text_stream(std::istream& in, const std::string& name);

// Whether the bytes are text that Candor can check; `name` is for the error.
coach::Status check_text(std::string_view text, const std::string& name);

// Replaces the file in one step: a reader sees the old text or the new one, never half.
coach::Status write_file(const std::string& path, std::string_view text);

} // namespace candor
