#pragma once

// Candidates: which of a matcher's numbered patterns may match a text. Those whose required letters
// are known are told by one pass over the text (PatternIndex); the others by one RE2::Set.
//
//     Candidates candidates(patterns, &index);
//     candidates.of("my visa expires", numbers);     // ascending

#include "coach/rules/pattern.h"
#include "coach/rules/pattern_index.h"

#include <re2/set.h>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace coach {

class Candidates {
public:
    // A pattern's number is its place in `patterns`. Keeps references to patterns and index;
    // without an index every pattern goes through the set.
    Candidates(const Patterns& patterns, const PatternIndex* index);

    void of(std::string_view text, std::vector<std::uint32_t>& out) const;

private:
    // Which group of which pattern an atom belongs to.
    struct AtomUse {
        std::uint32_t pattern;
        std::uint32_t group;
    };

    void invert(const PatternIndex& index, const std::vector<const PatternIndex::Entry*>& entries);
    void add_indexed(std::string_view text, std::vector<std::uint32_t>& out) const;
    void add_unindexed(std::string_view text, std::vector<std::uint32_t>& out) const;
    void build_set() const;

    // Patterns with known atoms.
    std::unique_ptr<AtomScanner> m_scanner;
    std::vector<std::uint32_t> m_first_use; // per atom: its rows in m_uses
    std::vector<AtomUse> m_uses;
    std::vector<std::uint8_t> m_all_groups; // per pattern: a bit for each group that must be met

    // The others; the set is compiled when first asked.
    Patterns m_unindexed;
    std::vector<std::uint32_t> m_unindexed_numbers;
    mutable std::unique_ptr<RE2::Set> m_set;
    mutable bool m_set_usable = false;

    // Scratch for add_indexed().
    mutable AtomScanner::Marks m_marks;
    mutable std::vector<std::uint32_t> m_found_atoms;
    mutable std::vector<std::uint8_t> m_met_groups;
    mutable std::vector<std::uint32_t> m_touched;
};

} // namespace coach
