#include "coach/answer/assemble.h"

#include "coach/text/document.h"

namespace coach {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// One line, single blanks, no blanks at the ends.
std::string one_line(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (!is_blank(c))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

bool ends_a_sentence(std::string_view text) {
    while (!text.empty() && (text.back() == '"' || text.back() == '\'' || text.back() == ')')) {
        text.remove_suffix(1);
    }
    for (const std::string_view mark : {".", "!", "?", ":", ";", "\u2026", "\u201d", "\u2019"}) {
        if (text.ends_with(mark)) return true;
    }
    return false;
}

} // namespace

SpokenAnswer assemble_spoken(const std::array<std::string_view, k_part_count>& parts) {
    SpokenAnswer out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string words = one_line(parts[i]);
        if (words.empty()) continue;
        if (!ends_a_sentence(words)) words += '.';
        if (!out.text.empty()) out.text += ' ';
        const auto start = static_cast<std::uint32_t>(out.text.size());
        out.text += words;
        out.parts[i] = {start, static_cast<std::uint32_t>(out.text.size())};
    }
    return out;
}

std::vector<OwnSentence> own_sentences(const std::array<std::string_view, k_part_count>& parts) {
    std::vector<OwnSentence> out;
    for (const Part part : k_parts) {
        const Document document(one_line(parts[static_cast<std::size_t>(part)]));
        for (std::size_t i = 0; i < document.sentences().size(); ++i) {
            out.push_back({part, std::string(document.sentence_text(i))});
        }
    }
    return out;
}

} // namespace coach
