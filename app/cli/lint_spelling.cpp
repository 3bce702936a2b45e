#include "app/cli/lint_spelling.h"

#include "app/content/content.h"
#include "app/content/text_file.h"
#include "coach/letters/interview.h"
#include "coach/spelling/spelling_checker.h"

#include <filesystem>

namespace candor::cli {
namespace {

constexpr const char* k_variants = "spelling.json";

std::string without_remarks(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        out += std::string(line.substr(0, line.find('#'))) + "\n";
        at = end + 1;
    }
    return out;
}

// The person's own words; none when there is no such file.
coach::Result<std::string> own_words(const std::string& config_folder) {
    if (config_folder.empty()) return std::string();
    const std::string file = (std::filesystem::path(config_folder) / "dictionary.txt").string();
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return std::string();
    coach::Result<std::string> text = read_text_file(file);
    if (!text) return text.error();
    return without_remarks(text.value());
}

} // namespace

coach::Result<std::string> names_in_workspace(const coach::Workspace& workspace) {
    const coach::Result<coach::Profile> profile = workspace.load_profile();
    if (!profile) return profile.error();
    std::string names = profile->name + " " + profile->school + " " + profile->specialty;
    for (const coach::Exam& exam : profile->exams)
        names += " " + exam.name;
    for (const coach::Language& language : profile->languages)
        names += " " + language.name;
    for (const coach::Place& place : profile->places)
        names += " " + place.name;
    const auto interviews = workspace.list_interviews();
    if (!interviews) return interviews.error();
    for (const coach::StoredInterview& stored : interviews.value()) {
        const auto interview = coach::parse_interview(stored.json);
        if (!interview) continue; // its room says so; a name less does no harm here
        const coach::LetterFacts& facts = interview->facts;
        names += " " + facts.program.name + " " + facts.program.city + " " + facts.recipient.name;
    }
    return names;
}

coach::Result<std::unique_ptr<coach::Speller>> make_speller(const Io& io, std::string_view names) {
    const auto files = coach::find_dictionaries(io.dictionary_folders);
    if (!files) return files.error();
    coach::Result<coach::Dictionary> dictionary = coach::Dictionary::open(files.value());
    if (!dictionary) return dictionary.error();
    auto variants = coach::EnglishVariants::load(k_variants, shipped_content(k_variants));
    if (!variants) return variants.error();
    const coach::Result<std::string> own = own_words(io.config_folder);
    if (!own) return own.error();
    auto speller = std::make_unique<coach::SpellingChecker>(std::move(dictionary).value(),
                                                            std::move(variants).value());
    speller->add_words(own.value());
    speller->add_words(names);
    return std::unique_ptr<coach::Speller>(std::move(speller));
}

} // namespace candor::cli
