#pragma once

// PatternIndex: for each pattern, letters that must be in a text for the pattern to match it, so
// that a text meets only the patterns that have a chance, and the others are never even compiled.
// Worked out when the program is built (see pattern_atoms.h) and read back at its start.
//
//     PatternIndex index = PatternIndex::from_bytes(baked);
//     if (const PatternIndex::Entry* entry = index.find(pattern)) ...
//
// A pattern without an entry may match any text.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coach {

// One of its atoms must be in the text. A pattern has one to three such groups, all required.
using AtomGroup = std::vector<std::uint32_t>; // indices into PatternIndex::atoms()

class PatternIndex {
public:
    struct Entry {
        std::uint64_t pattern = 0; // its hash
        std::vector<AtomGroup> groups;
    };

    PatternIndex() = default;
    PatternIndex(PatternIndex&&) = default;
    PatternIndex& operator=(PatternIndex&&) = default;
    PatternIndex(const PatternIndex&) = delete; // holds views of its own texts

    // The scanner looks for this many letters of an atom first; shorter atoms are looked up whole.
    static constexpr std::size_t k_anchor_letters = 3;

    // `anchor` is the offset of the anchor letters that texts hold most rarely; 0 in short atoms.
    std::uint32_t add_atom(std::string_view atom, std::uint8_t anchor);
    void add(std::string_view pattern, std::vector<AtomGroup> groups);

    const Entry* find(std::string_view pattern) const;
    std::string_view atom(std::uint32_t index) const { return m_atoms[index].text; }
    std::uint8_t anchor(std::uint32_t index) const { return m_atoms[index].anchor; }
    std::size_t atom_count() const { return m_atoms.size(); }
    bool empty() const { return m_entries.empty(); }

    std::string to_bytes() const;
    // Keeps views of the bytes. Bytes that to_bytes() did not write give an empty index.
    static PatternIndex from_bytes(std::string_view bytes);

private:
    struct Atom {
        std::string_view text;
        std::uint8_t anchor = 0;
    };

    std::vector<Atom> m_atoms;
    std::deque<std::string> m_added; // the texts of atoms that add_atom() was given
    std::vector<Entry> m_entries; // sorted by hash once read or searched
};

// Finds which atoms are in a text, in one pass.
class AtomScanner {
public:
    explicit AtomScanner(const PatternIndex& index); // keeps a reference

    // The atoms in the text, each once, in no order. `marks` is scratch that the caller keeps.
    struct Marks {
        std::vector<std::uint32_t> seen; // per atom: the last pass that saw it
        std::uint32_t pass = 0;
    };
    void scan(std::string_view text, Marks& marks, std::vector<std::uint32_t>& found) const;

private:
    static constexpr std::uint32_t k_slots = 1u << 14;

    void scan_short(std::string_view text, Marks& marks, std::vector<std::uint32_t>& found) const;

    const PatternIndex& m_index;
    std::vector<std::uint64_t> m_used;      // bit per slot
    std::vector<std::uint32_t> m_first;     // per slot: its first row in m_rows
    std::vector<std::uint32_t> m_rows;      // atom indices, grouped by slot
    // Atoms of one and two letters, by their letters; k_none where there is none.
    static constexpr std::uint32_t k_none = static_cast<std::uint32_t>(-1);
    std::vector<std::uint32_t> m_one;
    std::unordered_map<std::uint32_t, std::uint32_t> m_two;
    std::vector<std::uint64_t> m_two_used; // bit per pair of letters
};

} // namespace coach
