#include "coach/answer/clauses.h"

#include "coach/text/segment.h"

#include <array>

namespace coach {
namespace {

// Shorter pieces say too little to belong to a part of their own.
constexpr std::size_t k_least_words = 4;

// A clause ends after a break; after ", " only before a word that opens a new thought.
constexpr std::array<std::string_view, 7> k_breaks{"; ",       ": ",     " - ",   " \u2013 ",
                                                   " \u2014 ", "\u2014", "\u2013"};
constexpr std::array<std::string_view, 6> k_openers{"and ",  "but ",   "so ",
                                                    "then ", "while ", "which is why "};

std::size_t break_size(std::string_view rest) {
    for (const std::string_view mark : k_breaks) {
        if (rest.starts_with(mark)) return mark.size();
    }
    if (!rest.starts_with(", ")) return 0;
    for (const std::string_view opener : k_openers) {
        if (rest.substr(2).starts_with(opener)) return 2;
    }
    return 0;
}

// Where the folded sentence may be cut, its start and end included.
std::vector<std::size_t> cuts(std::string_view text) {
    std::vector<std::size_t> out{0};
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t size = break_size(text.substr(at));
        if (size == 0) continue;
        const std::size_t next = at + size;
        if (count_words(text.substr(out.back(), next - out.back())) < k_least_words) continue;
        if (count_words(text.substr(next)) < k_least_words) continue;
        out.push_back(next);
        at = next - 1;
    }
    out.push_back(text.size());
    return out;
}

} // namespace

std::vector<Clause> clauses_of(const FoldedSentences& sentences) {
    std::vector<Clause> out;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const std::string_view text = sentences.folded(i).text;
        const std::vector<std::size_t> at = cuts(text);
        for (std::size_t c = 0; c + 1 < at.size(); ++c) {
            const Span piece{static_cast<std::uint32_t>(at[c]),
                             static_cast<std::uint32_t>(at[c + 1])};
            const Span span = sentences.original(i, piece);
            if (span.empty()) continue;
            out.push_back({span, slice(text, piece), c == 0});
        }
    }
    return out;
}

} // namespace coach
