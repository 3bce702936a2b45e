#pragma once

// Numbers as people read them in a sentence.
//
//     grouped(946);   // "946"
//     grouped(28000); // "28,000"

#include <cstddef>
#include <string>

namespace coach {

// With a comma between thousands, as the application forms write it.
inline std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;)
        digits.insert(at -= 3, ",");
    return digits;
}

} // namespace coach
