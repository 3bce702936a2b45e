#pragma once

// Dictionary: American English and the language of medicine, from the dictionaries that are
// installed on the machine, and words that the person adds.
//
//     Result<DictionaryFiles> files = find_dictionaries({"/usr/share/hunspell"});
//     Result<Dictionary> dictionary = Dictionary::open(files.value());
//     dictionary->knows("hypertension");             // true
//     dictionary->suggestions("recieve");            // "receive", ...

#include "coach/base/result.h"

#include <memory>
#include <string>
#include <vector>

class Hunspell;

namespace coach {

struct DictionaryFiles {
    std::string affixes;
    std::string words;
    std::string medical; // empty: not installed
};

// The first folder that has them counts, for each file. Without American English, an error that
// names the package to install.
Result<DictionaryFiles> find_dictionaries(const std::vector<std::string>& folders);

class Dictionary {
public:
    static Result<Dictionary> open(const DictionaryFiles& files);

    Dictionary(Dictionary&&) noexcept;
    Dictionary& operator=(Dictionary&&) noexcept;
    ~Dictionary();

    void add(const std::string& word);
    bool knows(const std::string& word) const;
    std::vector<std::string> suggestions(const std::string& word) const; // best first

private:
    explicit Dictionary(std::unique_ptr<Hunspell> hunspell);
    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace coach
