#include "coach/letters/letter_kind.h"

namespace coach {
namespace {

constexpr std::array<LetterKind, k_letter_kind_count> k_kinds = {
    LetterKind::ThankYou,      LetterKind::FirstChoice,    LetterKind::Update,
    LetterKind::Question,      LetterKind::Answer,         LetterKind::Withdrawal,
    LetterKind::WriterRequest, LetterKind::WriterReminder, LetterKind::WriterThanks,
    LetterKind::Mentor};

constexpr std::array<std::string_view, k_letter_kind_count> k_names = {
    "thank-you",  "first-choice",   "update",          "question",      "answer",
    "withdrawal", "writer-request", "writer-reminder", "writer-thanks", "mentor"};

} // namespace

const std::array<LetterKind, k_letter_kind_count>& letter_kinds() {
    return k_kinds;
}

std::string_view letter_kind_name(LetterKind kind) {
    return k_names[static_cast<std::size_t>(kind)];
}

std::optional<LetterKind> parse_letter_kind(std::string_view name) {
    for (std::size_t i = 0; i < k_names.size(); ++i) {
        if (k_names[i] == name) return k_kinds[i];
    }
    return std::nullopt;
}

} // namespace coach
