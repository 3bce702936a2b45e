#pragma once

// A letter as a mailto: address (RFC 6068), which opens it in the person's own mail program.
//
//     Result<std::string> uri = write_mailto("l@example.org", letter.subject, letter.body);
//     if (uri) platform.open_external(uri.value());

#include "coach/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace coach {

// Longer addresses are cut off by some systems, the shortest known limit being 2,048 characters.
inline constexpr std::size_t k_mailto_most = 2000;

// An error when the letter is too long for a mail link; `to` may be empty.
Result<std::string> write_mailto(std::string_view to, std::string_view subject,
                                 std::string_view body, std::size_t most = k_mailto_most);

} // namespace coach
