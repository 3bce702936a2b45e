#pragma once

// The letters that Candor composes, by the names that the command line and content/letters use.
//
//     std::optional<LetterKind> kind = parse_letter_kind("first-choice");
//     letter_kind_name(*kind);                     // "first-choice"

#include <array>
#include <optional>
#include <string_view>

namespace coach {

enum class LetterKind {
    ThankYou,
    FirstChoice,
    Update,
    Question,
    Answer,
    Withdrawal,
    WriterRequest,
    WriterReminder,
    WriterThanks,
    Mentor,
};

inline constexpr std::size_t k_letter_kind_count = 10;

// All of them, in the order in which help lists them.
const std::array<LetterKind, k_letter_kind_count>& letter_kinds();

std::string_view letter_kind_name(LetterKind kind);
std::optional<LetterKind> parse_letter_kind(std::string_view name);

} // namespace coach
