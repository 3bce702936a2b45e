#include "coach/spelling/dictionary.h"

#include <hunspell/hunspell.hxx>

#include <filesystem>

namespace coach {
namespace {

std::string find_file(const std::vector<std::string>& folders, const char* name) {
    for (const std::string& folder : folders) {
        const std::filesystem::path path = std::filesystem::path(folder) / name;
        std::error_code ignored; // a folder that cannot be read has no dictionary for us
        if (std::filesystem::is_regular_file(path, ignored)) return path.string();
    }
    return "";
}

} // namespace

Result<DictionaryFiles> find_dictionaries(const std::vector<std::string>& folders) {
    DictionaryFiles files{find_file(folders, "en_US.aff"), find_file(folders, "en_US.dic"),
                          find_file(folders, "en_med_glut.dic")};
    if (files.affixes.empty() || files.words.empty()) {
        return Error{"", "No English dictionary is installed. Install the packages "
                         "hunspell-en-us and hunspell-en-med."};
    }
    return files;
}

Result<Dictionary> Dictionary::open(const DictionaryFiles& files) {
    auto hunspell = std::make_unique<Hunspell>(files.affixes.c_str(), files.words.c_str());
    // The library reads what it can and reports nothing; a damaged dictionary knows no words.
    if (hunspell->get_dict_encoding() != "UTF-8" || !hunspell->spell(std::string("patient"))) {
        return Error{files.words, "This dictionary is damaged. Install the package "
                                  "hunspell-en-us again."};
    }
    if (!files.medical.empty()) hunspell->add_dic(files.medical.c_str());
    return Dictionary(std::move(hunspell));
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell) : m_hunspell(std::move(hunspell)) {}
Dictionary::Dictionary(Dictionary&&) noexcept = default;
Dictionary& Dictionary::operator=(Dictionary&&) noexcept = default;
Dictionary::~Dictionary() = default;

void Dictionary::add(const std::string& word) {
    m_hunspell->add(word);
}

bool Dictionary::knows(const std::string& word) const {
    return m_hunspell->spell(word);
}

std::vector<std::string> Dictionary::suggestions(const std::string& word) const {
    return m_hunspell->suggest(word);
}

} // namespace coach
