#pragma once

// Names and subjects as mail headers carry them: plain where plain is safe, encoded words (RFC
// 2047) otherwise. Line breaks and other control characters can never come out of here, whatever
// goes in.
//
//     header_subject("Thank you - José");            // "Thank you - =?UTF-8?Q?..." on short lines
//     header_address("José Núñez", "j@example.org"); // "=?UTF-8?Q?Jos=C3=A9_...?= <j@example.org>"

#include <string>
#include <string_view>

namespace coach {

std::string header_subject(std::string_view text);

// `email` must be a plain address (email_problem() says nothing about it).
std::string header_address(std::string_view name, std::string_view email);

} // namespace coach
