#pragma once

// Any bytes as text that Candor accepts: broken sequences become U+FFFD.

#include "coach/text/utf8.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace candor_fuzz {

inline std::string bytes_as_text(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const coach::utf8::Decoded c = coach::utf8::decode(bytes, at);
        coach::utf8::append(text, c.code);
        at += c.size;
    }
    return text;
}

// Stops the run where a promise is broken; an assert would vanish from a release build.
inline void demand(bool holds) {
    if (!holds) __builtin_trap();
}

} // namespace candor_fuzz
