#include "coach/spelling/spelling_checker.h"

#include "coach/spelling/spelling_words.h"

#include <algorithm>
#include <unordered_set>

namespace coach {
namespace {

constexpr std::size_t k_most_suggestions = 3;
constexpr std::size_t k_foreign_run = 3;   // so many unknown words in a row are another language
constexpr std::size_t k_shortest_part = 4; // "pre" in "pre-call" is in no dictionary
// Below, a name is as likely as a slip. Hardly a name is a word with two letters swapped.
constexpr std::size_t k_shortest_slip = 8;
constexpr std::size_t k_shortest_swap = 6;

bool is_ascii(std::string_view word) {
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string small(std::string word) {
    for (char& c : word) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return word;
}

std::size_t first_difference(std::string_view a, std::string_view b) {
    const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(in_a - a.begin());
}

// Two neighbouring letters swapped.
bool is_one_swap_apart(std::string_view a, std::string_view b) {
    const std::size_t i = first_difference(a, b);
    return a.size() == b.size() && i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] &&
           a.substr(i + 2) == b.substr(i + 2);
}

// One letter more, less or other.
bool is_one_letter_apart(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    const std::size_t i = first_difference(a, b);
    if (a.size() == b.size()) return i < a.size() && a.substr(i + 1) == b.substr(i + 1);
    return b.size() - a.size() == 1 && a.substr(i) == b.substr(i + 1);
}

// "observers hip" and "Vishnu" are guesses; a slip is mended by one plain word.
bool is_plain_word(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// The words that the text itself, or the person, shows to be names.
std::unordered_set<std::string> names_in(const std::vector<SpellingWord>& words,
                                         std::string_view names) {
    std::unordered_set<std::string> out;
    for (const SpellingWord& word : words) {
        if (word.shape == WordShape::NameLike) out.insert(word.text);
    }
    for (std::string& part : name_parts(names))
        out.insert(std::move(part));
    return out;
}

// Takes out runs of unknown words that stand side by side. `at` are indices of words, in order.
void drop_foreign_runs(std::vector<std::size_t>& at) {
    std::vector<std::size_t> kept;
    for (std::size_t first = 0; first < at.size();) {
        std::size_t end = first + 1;
        while (end < at.size() && at[end] == at[end - 1] + 1)
            ++end;
        if (end - first < k_foreign_run) {
            kept.insert(kept.end(), at.begin() + static_cast<std::ptrdiff_t>(first),
                        at.begin() + static_cast<std::ptrdiff_t>(end));
        }
        first = end;
    }
    at = std::move(kept);
}

} // namespace

SpellingChecker::SpellingChecker(Dictionary dictionary, EnglishVariants variants)
    : m_dictionary(std::move(dictionary)), m_variants(std::move(variants)) {
    for (const std::string& word : m_variants.words())
        m_dictionary.add(word);
}

void SpellingChecker::add_words(std::string_view text) {
    for (const std::string& word : name_parts(text))
        m_dictionary.add(word);
}

bool SpellingChecker::is_known(const SpellingWord& word) const {
    const bool short_part = word.compound && word.text.size() < k_shortest_part;
    return short_part || m_dictionary.knows(word.text) || !american_form(word).empty();
}

std::string SpellingChecker::american_form(const SpellingWord& word) const {
    std::string form = m_variants.american_form(word.text);
    if (!form.empty() && !m_dictionary.knows(form)) form.clear();
    return form;
}

const std::vector<std::string>& SpellingChecker::suggestions(const std::string& word) const {
    const auto [entry, added] = m_suggestions.try_emplace(word);
    if (added) {
        entry->second = m_dictionary.suggestions(word);
        if (entry->second.size() > k_most_suggestions) entry->second.resize(k_most_suggestions);
    }
    return entry->second;
}

// Whether a word at the start of a sentence is a common word with a slip in it, and not a name.
bool SpellingChecker::is_slip(const SpellingWord& word) const {
    const std::string plain = small(word.text);
    if (plain.size() < k_shortest_swap) return false;
    const std::vector<std::string>& near = suggestions(plain);
    if (near.empty() || !is_plain_word(near.front())) return false;
    return is_one_swap_apart(plain, near.front()) ||
           (plain.size() >= k_shortest_slip && is_one_letter_apart(plain, near.front()));
}

std::vector<Misspelling> SpellingChecker::unknown_words(const Document& document,
                                                        std::string_view names) const {
    const std::vector<SpellingWord> words = spelling_words(document);
    const std::unordered_set<std::string> known_names = names_in(words, names);
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const SpellingWord& word = words[i];
        const bool left_alone =
            word.quoted || word.shape == WordShape::NameLike || known_names.contains(word.text);
        if (!left_alone && !is_known(word)) unknown.push_back(i);
    }
    drop_foreign_runs(unknown);
    std::vector<Misspelling> out;
    for (const std::size_t i : unknown) {
        const SpellingWord& word = words[i];
        if (!is_ascii(word.text)) continue; // accents are typed with care
        if (word.shape == WordShape::Opening && !is_slip(word)) continue;
        out.push_back({word.span, suggestions(word.text)});
    }
    return out;
}

std::vector<Misspelling> SpellingChecker::mixed_words(const Document& document) const {
    std::vector<Misspelling> british;
    bool american = false;
    for (const SpellingWord& word : spelling_words(document)) {
        if (word.shape == WordShape::NameLike) continue;
        american = american || m_variants.is_american(word.text);
        if (std::string form = american_form(word); !form.empty()) {
            british.push_back({word.span, {std::move(form)}});
        }
    }
    if (!american) british.clear();
    return british;
}

} // namespace coach
