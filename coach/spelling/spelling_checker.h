#pragma once

// SpellingChecker: the Speller that uses dictionaries. It would rather miss a slip than mark a
// name: words with a capital inside a sentence are left alone, and so is a run of words in another
// language.
//
//     SpellingChecker speller(std::move(dictionary), std::move(variants));
//     speller.add_words("Núñez Harborview Hialeah");       // from the person's own facts
//     speller.unknown_words(doc, "Dr. Achebe");

#include "coach/rules/speller.h"
#include "coach/spelling/dictionary.h"
#include "coach/spelling/english_variants.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coach {

struct SpellingWord;

class SpellingChecker : public Speller {
public:
    SpellingChecker(Dictionary dictionary, EnglishVariants variants);

    // Every word of the text is known from here on, as it is written and with a capital.
    void add_words(std::string_view text);

    std::vector<Misspelling> unknown_words(const Document& document,
                                           std::string_view names) const override;
    std::vector<Misspelling> mixed_words(const Document& document) const override;

private:
    bool is_known(const SpellingWord& word) const;
    std::string american_form(const SpellingWord& word) const;
    const std::vector<std::string>& suggestions(const std::string& word) const;
    bool is_slip(const SpellingWord& word) const;

    Dictionary m_dictionary;
    EnglishVariants m_variants;
    // Looking for suggestions takes a hundred times as long as looking a word up.
    mutable std::unordered_map<std::string, std::vector<std::string>> m_suggestions;
};

} // namespace coach
