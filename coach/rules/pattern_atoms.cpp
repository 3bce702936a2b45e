#include "coach/rules/pattern_atoms.h"

#include "coach/rules/matcher.h"
#include "coach/text/fold.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace coach {
namespace {

constexpr std::size_t k_most_groups = 3;
// A group with more atoms than this meets nearly every text and only costs time.
constexpr std::size_t k_most_atoms = 4000;

// How often the sample holds a piece of text.
class Frequency {
public:
    explicit Frequency(std::string_view sample) : m_sample(fold(sample).text) {}

    std::size_t of(const std::string& atom) {
        const auto [entry, added] = m_known.emplace(atom, 0);
        if (added) {
            for (std::size_t at = m_sample.find(atom); at != std::string::npos;
                 at = m_sample.find(atom, at + 1)) {
                ++entry->second;
            }
        }
        return entry->second;
    }

private:
    std::string m_sample;
    std::unordered_map<std::string, std::size_t> m_known;
};

// The atoms of one pattern, and whether it may match a text that holds only some of them.
class OnePattern {
public:
    explicit OnePattern(const std::string& pattern)
        : OnePattern(pattern, static_cast<int>(PatternIndex::k_anchor_letters)) {
        // Short atoms are common in any text; they serve where a pattern has no longer ones.
        if (m_atoms.empty() || may_match_with({})) *this = OnePattern(pattern, 1);
    }

    OnePattern(const std::string& pattern, int shortest)
        : m_filter(std::make_unique<re2::FilteredRE2>(shortest)) {
        RE2::Options options;
        options.set_log_errors(false);
        int id = 0;
        if (m_filter->Add(pattern, options, &id) == RE2::NoError) m_filter->Compile(&m_atoms);
    }

    const std::vector<std::string>& atoms() const { return m_atoms; }

    bool may_match_with(const std::vector<int>& atoms) const {
        std::vector<int> potentials;
        m_filter->AllPotentials(atoms, &potentials);
        return !potentials.empty();
    }

private:
    std::unique_ptr<re2::FilteredRE2> m_filter;
    std::vector<std::string> m_atoms;
};

class IndexBuilder {
public:
    explicit IndexBuilder(std::string_view sample) : m_frequency(sample) {}

    void add(const std::string& pattern) {
        const OnePattern one(pattern);
        if (one.atoms().empty() || one.atoms().size() > k_most_atoms) return;
        if (one.may_match_with({})) return; // no atom is required
        std::vector<AtomGroup> groups;
        std::vector<bool> taken(one.atoms().size());
        while (groups.size() < k_most_groups) {
            const std::vector<int> group = required_group(one, taken);
            if (group.empty()) break;
            groups.emplace_back();
            for (const int atom : group) {
                taken[static_cast<std::size_t>(atom)] = true;
                groups.back().push_back(atom_index(one.atoms()[static_cast<std::size_t>(atom)]));
            }
        }
        if (!groups.empty()) m_index.add(pattern, std::move(groups));
    }

    PatternIndex take() { return std::move(m_index); }

private:
    // A smallest set of free atoms without which the pattern cannot match: start from all of them
    // and give back the commonest first, as long as the rest is still required.
    std::vector<int> required_group(const OnePattern& one, const std::vector<bool>& taken) {
        std::vector<int> group;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            if (!taken[i]) group.push_back(static_cast<int>(i));
        }
        const auto required = [&](const std::vector<int>& set) {
            std::vector<int> others;
            for (std::size_t i = 0; i < taken.size(); ++i) {
                const int atom = static_cast<int>(i);
                if (!std::binary_search(set.begin(), set.end(), atom)) others.push_back(atom);
            }
            return !one.may_match_with(others);
        };
        if (group.empty() || !required(group)) return {};
        for (const int atom : commonest_first(one, group)) {
            std::vector<int> smaller = group;
            smaller.erase(std::lower_bound(smaller.begin(), smaller.end(), atom));
            if (required(smaller)) group = std::move(smaller);
        }
        return group;
    }

    std::vector<int> commonest_first(const OnePattern& one, std::vector<int> atoms) {
        const auto weight = [&](int atom) {
            const std::string& text = one.atoms()[static_cast<std::size_t>(atom)];
            return std::make_pair(m_frequency.of(text), -static_cast<int>(text.size()));
        };
        std::stable_sort(atoms.begin(), atoms.end(),
                         [&](int a, int b) { return weight(a) > weight(b); });
        return atoms;
    }

    std::uint32_t atom_index(const std::string& atom) {
        const auto found = m_atoms.find(atom);
        if (found != m_atoms.end()) return found->second;
        std::size_t best = 0;
        for (std::size_t at = 1; at + PatternIndex::k_anchor_letters <= atom.size() && at < 256;
             ++at) {
            const auto letters = [&](std::size_t from) {
                return m_frequency.of(atom.substr(from, PatternIndex::k_anchor_letters));
            };
            if (letters(at) < letters(best)) best = at;
        }
        const std::uint32_t index = m_index.add_atom(atom, static_cast<std::uint8_t>(best));
        m_atoms.emplace(atom, index);
        return index;
    }

    Frequency m_frequency;
    PatternIndex m_index;
    std::map<std::string, std::uint32_t> m_atoms;
};

} // namespace

PatternIndex build_index(const RuleSet& rules, std::string_view sample) {
    IndexBuilder builder(sample);
    for (const Rule& rule : rules.rules) {
        if (!rule.phrases.empty()) builder.add(phrase_pattern(rule.phrases));
        for (const std::string& pattern : rule.match) builder.add(pattern);
    }
    for (const Topic& topic : rules.topics) {
        for (const std::string& pattern : topic.match) builder.add(pattern);
        for (const std::string& pattern : topic.carry) builder.add(pattern);
    }
    return builder.take();
}

} // namespace coach
