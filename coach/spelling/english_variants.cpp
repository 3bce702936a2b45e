#include "coach/spelling/english_variants.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace coach {
namespace {

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

// Stems are written small; a word may start with a capital.
bool starts_with_stem(std::string_view word, std::string_view stem) {
    if (word.size() < stem.size()) return false;
    const char first = is_capital(word[0]) ? static_cast<char>(word[0] - 'A' + 'a') : word[0];
    return first == stem[0] && word.substr(1).starts_with(stem.substr(1));
}

} // namespace

Result<EnglishVariants> EnglishVariants::load(std::string file, std::string_view text) {
    EnglishVariants variants;
    try {
        const nlohmann::json root = nlohmann::json::parse(text);
        variants.m_stems = root.at("stems").get<std::vector<Pair>>();
        variants.m_british_only = root.at("british_only").get<std::vector<Pair>>();
        variants.m_endings = root.at("endings").get<std::vector<Pair>>();
        variants.m_words = root.at("words").get<std::vector<std::string>>();
    }
    catch (const nlohmann::json::exception& error) {
        return Error{std::move(file), std::string("This file cannot be used: ") + error.what()};
    }
    return variants;
}

std::string EnglishVariants::american_form(std::string_view word) const {
    for (const std::vector<Pair>* stems : {&m_stems, &m_british_only}) {
        for (const auto& [british, american] : *stems) {
            if (!starts_with_stem(word, british)) continue;
            std::string out = american + std::string(word.substr(british.size()));
            if (is_capital(word[0])) out[0] = static_cast<char>(out[0] - 'a' + 'A');
            return out;
        }
    }
    for (const auto& [british, american] : m_endings) {
        if (!word.ends_with(british) || word.size() <= british.size() + 2) continue;
        return std::string(word.substr(0, word.size() - british.size())) + american;
    }
    return "";
}

bool EnglishVariants::is_american(std::string_view word) const {
    return std::any_of(m_stems.begin(), m_stems.end(), [&](const Pair& pair) {
        return starts_with_stem(word, pair.second) && !starts_with_stem(word, pair.first);
    });
}

} // namespace coach
