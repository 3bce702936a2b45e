#pragma once

// What the tests of spelling share: the speller over the dictionaries that the tests' packages
// install, and the shipped table of British words.

#include "app/content/content.h"
#include "coach/spelling/spelling_checker.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace spelling_test {

inline const std::vector<std::string> k_folders = {"/usr/share/hunspell",
                                                   "/usr/share/myspell/dicts"};

inline coach::EnglishVariants variants() {
    return coach::EnglishVariants::load("spelling.json", candor::shipped_content("spelling.json"))
        .value();
}

inline coach::Dictionary dictionary() {
    const auto files = coach::find_dictionaries(k_folders);
    REQUIRE(files);
    return coach::Dictionary::open(files.value()).value();
}

inline coach::SpellingChecker speller() {
    return {dictionary(), variants()};
}

// The words that are marked, in order.
inline std::vector<std::string> words(const std::string& text,
                                      const std::vector<coach::Misspelling>& found) {
    std::vector<std::string> out;
    for (const coach::Misspelling& misspelling : found)
        out.emplace_back(coach::slice(text, misspelling.span));
    return out;
}

} // namespace spelling_test
