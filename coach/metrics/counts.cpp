#include "coach/metrics/counts.h"

#include "coach/text/segment.h"
#include "coach/text/utf8.h"

namespace coach {

std::size_t subject_line_size(std::string_view text) {
    constexpr std::string_view k_subject = "Subject:";
    if (!text.starts_with(k_subject)) return 0;
    const std::size_t newline = text.find('\n');
    return newline == std::string_view::npos ? text.size() : newline + 1;
}

double seconds_for_words(std::size_t words, const Limits& limits, double words_per_minute) {
    const double pace =
        words_per_minute > 0 ? words_per_minute : limits.value("words_per_minute", 140);
    return pace > 0 ? static_cast<double>(words) * 60.0 / pace : 0;
}

Counts count(const Document& document, const Limits& limits, double words_per_minute) {
    const std::string_view text = document.text();
    Counts counts;
    counts.characters = utf8::count(text);
    counts.words = count_words(text.substr(subject_line_size(text)));
    counts.sentences = document.sentences().size();
    counts.paragraphs = document.paragraphs().size();
    const double page = limits.value("characters_per_page", 3500);
    counts.pages = page > 0 ? static_cast<double>(counts.characters) / page : 0;
    counts.seconds = seconds_for_words(counts.words, limits, words_per_minute);
    return counts;
}

} // namespace coach
