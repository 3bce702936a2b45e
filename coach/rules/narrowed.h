#pragma once

// Narrowed patterns: what is left of a pattern for texts that hold only certain letters. A long
// list of alternatives costs time to compile though one text meets few of them; without the others
// the pattern finds the same places in that text.
//
//     LetterTriples held;
//     held.add("my mother was ill");
//     narrowed("my (?:mother|father|cousin) was", held);   // "my (?:mother) was"
//     narrowed("visa", held);                              // nothing: it cannot match
//
// For a command that checks one text and ends.

#include <bitset>
#include <optional>
#include <string>
#include <string_view>

namespace coach {

// Which runs of three letters a text holds. May say yes to one that it does not, never no to one
// that it does.
class LetterTriples {
public:
    void add(std::string_view text);
    bool may_hold(std::string_view letters) const; // every triple of `letters`
private:
    static constexpr std::size_t k_slots = 1u << 16;
    std::bitset<k_slots> m_held;
};

// The pattern without the alternatives whose letters are not held; nothing when it cannot match.
// A pattern that uses more of the syntax than packs do comes back as it was.
std::optional<std::string> narrowed(const std::string& pattern, const LetterTriples& held);

} // namespace coach
