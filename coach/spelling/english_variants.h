#pragma once

// EnglishVariants: which words are British and what they are in American English, from
// content/spelling.json.
//
//     variants.american_form("behaviour");           // "behavior"
//     variants.is_american("color");                 // true

#include "coach/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coach {

class EnglishVariants {
public:
    static Result<EnglishVariants> load(std::string file, std::string_view json);

    // Empty where the word is not British. The caller looks the form up: by its ending alone,
    // "precise" would be "precize".
    std::string american_form(std::string_view word) const;
    bool is_american(std::string_view word) const;

    // Words of the trade that dictionaries lack: "observership".
    const std::vector<std::string>& words() const { return m_words; }

private:
    using Pair = std::pair<std::string, std::string>; // British, American
    std::vector<Pair> m_stems;
    std::vector<Pair> m_british_only;
    std::vector<Pair> m_endings;
    std::vector<std::string> m_words;
};

} // namespace coach
