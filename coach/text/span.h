#pragma once

// Span: a half-open range of UTF-8 bytes in one text, [start, end). Spans that leave coach/ lie on
// character boundaries and never begin or end on a blank.
//
//     Span hit{3, 9};
//     slice(text, hit);            // text.substr(3, 6)

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace coach {

struct Span {
    std::uint32_t start = 0;
    std::uint32_t end = 0;

    std::uint32_t size() const { return end - start; }
    bool empty() const { return start >= end; }
    bool contains(std::uint32_t offset) const { return start <= offset && offset < end; }
    bool contains(Span other) const { return start <= other.start && other.end <= end; }
    bool overlaps(Span other) const { return start < other.end && other.start < end; }
    Span shifted(std::int64_t by) const {
        return {static_cast<std::uint32_t>(start + by), static_cast<std::uint32_t>(end + by)};
    }

    auto operator<=>(const Span&) const = default;
};

inline Span join(Span a, Span b) {
    return {std::min(a.start, b.start), std::max(a.end, b.end)};
}

inline std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.start, span.size());
}

} // namespace coach
